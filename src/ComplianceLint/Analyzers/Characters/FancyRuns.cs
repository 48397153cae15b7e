using System.Text;
using ComplianceLint.Fixes;
using ComplianceLint.Text.Folding;

namespace ComplianceLint.Analyzers.Characters;

/// <summary>Finds letters that are signs: mathematical bold, circled, full-width, small capitals. Screen readers spell them or pass them over.</summary>
internal static class FancyRuns
{
    /// <summary>One such sign alone is a bullet or a mark.</summary>
    private const int Fewest = 2;

    private const char LastPlain = '\u0250';

    public static void Check(PostContext context, (int From, int To) range) => CharacterScan.Run(context, range, LastPlain, CheckRun);

    /// <returns>The length of the run, with blanks between its words.</returns>
    private static int CheckRun(PostContext context, int start, int end)
    {
        var text = context.Post.Text;
        // Quotation marks and emoji come here too, and need no memory.
        if (!Rune.TryGetRuneAt(text, start, out var first) || PlainOf(first.Value) == '\0') return 0;
        var plain = new StringBuilder();
        var letters = 0;
        var (length, written) = (0, 0);
        for (var at = start; at < end;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune)) break;
            var letter = PlainOf(rune.Value);
            if (letter == '\0' && rune.Value != ' ') break;
            plain.Append(letter == '\0' ? ' ' : letter);
            at += rune.Utf16SequenceLength;
            if (letter == '\0') continue;
            letters++;
            (length, written) = (at - start, plain.Length);
        }

        if (letters >= Fewest) Report(context, (start, length), plain.ToString(0, written));
        return length;
    }

    private static void Report(PostContext context, (int Start, int Length) range, string plain) => context.Report(new Finding
    {
        Text = range,
        Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["suggestion"] = new(plain, plain) },
        Fixes = Replacement.Fixes(context.Post, range, [plain], isSafe: true),
    });

    /// <summary>The letter or digit that a sign is drawn after; raised and lowered figures, Roman numerals and units are what they are.</summary>
    private static char PlainOf(int value)
    {
        if (value is <= LastPlain or (>= 0x2070 and <= 0x209C) or (>= 0x2100 and <= 0x218B) || FancyLetters.IsRegional(value)) return '\0';
        var points = new CodePoints(stackalloc uint[4]);
        Normalization.Decompose(value, isCompatible: true, ref points);
        if (points.Count == 1 && points[0] != value && points[0] < 128 && char.IsAsciiLetterOrDigit((char)points[0])) return (char)points[0];
        return FancyLetters.ToLatin(value) is not '\0' and var letter ? IsCapital(value) ? char.ToUpperInvariant(letter) : letter : '\0';
    }

    private static bool IsCapital(int value) => value >= 0x1F110;
}
