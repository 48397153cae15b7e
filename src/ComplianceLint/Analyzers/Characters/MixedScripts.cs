using System.Text;
using ComplianceLint.Fixes;
using ComplianceLint.Text.Folding;

namespace ComplianceLint.Analyzers.Characters;

/// <summary>Finds words with Latin letters and with letters of another alphabet that look like Latin ones.</summary>
internal static class MixedScripts
{
    private const char LastLatin = '\u036F';
    private const int LongestUnit = 3;

    public static void Check(PostContext context, (int From, int To) block)
    {
        var elements = context.Post.ElementSpan;
        if (!context.TextOf(elements[block.From - 1]).ContainsAnyInRange((char)(LastLatin + 1), '\uABBF')) return;
        for (var i = block.From; i < block.To; i++)
        {
            // A quotation mark brings us here too, and a word that is not odd has ASCII letters alone.
            if (elements[i] is { Kind: ElementKind.Word, IsOdd: true } or { Kind: ElementKind.Hashtag or ElementKind.Mention }) CheckWord(context, i);
        }
    }

    private static void CheckWord(PostContext context, int token)
    {
        var word = context.TextOf(context.Post.ElementSpan[token]);
        // The micro in “μm” and “μg” is Greek.
        if (word[0] == 'μ' && word.Length <= LongestUnit) return;
        var latin = 0;
        var alike = '\0';
        foreach (var c in word)
        {
            if (c <= LastLatin && char.IsLetter(c)) latin++;
            else if (LookAlikes.ToLatin(c) != '\0') alike = c;
            else if (LookAlikes.IsOfTheirScripts(c)) return;
        }

        if (latin == 0 || alike == '\0') return;
        var better = InLatin(word);
        var name = $"U+{(int)alike:X4}";
        context.Report(token, token, new Finding
        {
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["suggestion"] = new(better, better), ["name"] = new(name, name) },
            Fixes = Replacement.Fixes(context.Post, context.RangeOf(token, token), [better], isSafe: true),
        });
    }

    private static string InLatin(ReadOnlySpan<char> word)
    {
        var latin = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            var letter = LookAlikes.ToLatin(c);
            latin.Append(letter == '\0' ? c : char.IsUpper(c) ? char.ToUpperInvariant(letter) : letter);
        }

        return latin.ToString();
    }
}
