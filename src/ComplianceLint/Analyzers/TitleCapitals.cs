using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Finds titles and headings whose words begin otherwise than the style wants.</summary>
internal static class TitleCapitals
{
    private const int FewestWords = 4;

    public static void CheckAll(PostContext context, CapitalizationOptions options, TermSet except)
    {
        foreach (var block in context.Index.Blocks)
        {
            var element = context.Post.ElementSpan[block];
            var isTitle = (element.Zone & Zone.Title) != 0 || element.Kind == ElementKind.Heading;
            if (!isTitle || !options.Scope.Includes(element)) continue;
            if (options.Style == CapitalizationStyle.TitleCase) CheckTitleCase(context, block, options, except);
            else CheckSentenceCase(context, block, options, except);
        }
    }

    private static void CheckTitleCase(PostContext context, int block, CapitalizationOptions options, TermSet except)
    {
        List<TextEdit> edits = [];
        int first = -1, last = -1;
        var isFirstWord = true;
        for (var i = block + 1; i < context.Post.ElementSpan[block].Payload; i++)
        {
            var element = context.Post.ElementSpan[i];
            if (element.Kind != ElementKind.Word) continue;
            var better = BetterInTitle(context, i, isFirstWord, options);
            isFirstWord = false;
            if (better is null || except.LengthAt(context, i) > 0) continue;
            first = first < 0 ? i : first;
            last = i;
            var span = context.Post.ToSource(element.Start, element.Length);
            if (context.Post.Source.Text.AsSpan(span.Start, span.Length).SequenceEqual(context.TextOf(element))) edits.Add(new TextEdit(span, better));
        }

        if (first < 0) return;
        var fix = new Fix(new("Sesuaikan huruf kapitalnya", "Adjust the capitals"), options.IsSafe ? Applicability.Safe : Applicability.Suggestion, edits);
        context.Report(first, last, new Finding { Fixes = edits.Count == 0 ? [] : [fix] });
    }

    /// <summary>How the word should be written; null when it is right.</summary>
    private static string? BetterInTitle(PostContext context, int token, bool isFirst, CapitalizationOptions options)
    {
        var word = context.TextOf(context.Post.ElementSpan[token]);
        if (!char.IsLetter(word[0]) || LetterCase.IsAllCapitals(word)) return null;
        var isSmall = !isFirst && options.Small.Contains(Fold.String(word));
        if (LetterCase.HasInnerCapital(word)) return null;
        var better = isSmall ? Fold.String(word) : LetterCase.Capitalised(word);
        return word.SequenceEqual(better) ? null : better;
    }

    /// <summary>Names cannot be told from other words, so a title is found only when all its words begin with a capital.</summary>
    private static void CheckSentenceCase(PostContext context, int block, CapitalizationOptions options, TermSet except)
    {
        int words = 0, first = -1, last = -1;
        for (var i = block + 1; i < context.Post.ElementSpan[block].Payload; i++)
        {
            var element = context.Post.ElementSpan[i];
            if (element.Kind != ElementKind.Word) continue;
            var word = context.TextOf(element);
            if (options.Small.Contains(Fold.String(word)) || LetterCase.IsAllCapitals(word) || except.LengthAt(context, i) > 0) continue;
            if (!char.IsUpper(word[0])) return;
            words++;
            first = first < 0 ? i : first;
            last = i;
        }

        if (words >= FewestWords) context.Report(first, last);
    }
}
