using ComplianceLint.Fixes;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds words in capitals in a row, and texts that are mostly capitals.</summary>
internal static class RowsOfCapitals
{
    public static void Check(PostContext context, CapitalizationOptions options, TermSet except)
    {
        var capitals = context.Index.Capitals;
        var next = 0;
        foreach (var unit in TextUnits.All(context, TextUnit.Paragraph, options.Scope))
        {
            // Most paragraphs have no word in capitals.
            while (next < capitals.Count && capitals[next] < unit.From) next++;
            if (next == capitals.Count || capitals[next] >= unit.To) continue;
            if (IsShortHeading(context, unit, options)) continue;
            if (!FindRows(context, unit, options, except, out var hasCapitals) && hasCapitals) CheckShare(context, unit, options, except);
        }
    }

    private static bool IsShortHeading(PostContext context, (int From, int To) unit, CapitalizationOptions options)
    {
        var block = context.Post.ElementSpan[unit.From - 1];
        if (block.Kind != ElementKind.Heading && (block.Zone & Zone.Title) == 0) return false;
        var words = 0;
        for (var i = unit.From; i < unit.To; i++) words += context.Post.ElementSpan[i].Kind == ElementKind.Word ? 1 : 0;
        return words <= options.HeadingWords;
    }

    private static bool FindRows(PostContext context, (int From, int To) unit, CapitalizationOptions options, TermSet except, out bool hasCapitals)
    {
        var found = hasCapitals = false;
        int first = -1, last = -1, words = 0;
        for (var i = unit.From; i <= unit.To; i++)
        {
            if (i < unit.To && !EndsRow(context, i, options))
            {
                if (!IsCounted(context, i, except)) continue;
                hasCapitals = true;
                first = first < 0 ? i : first;
                last = i;
                // “KPK, BPK, BPKP, BPS” lists names.
                if (IsBesideAnother(context, i)) words++;
                continue;
            }

            if (words > options.MaxWords)
            {
                Report(context, first, last);
                found = true;
            }

            (first, last, words) = (-1, -1, 0);
        }

        return found;
    }

    /// <summary>A word with a small letter ends the row; numbers, marks and known acronyms do not.</summary>
    private static bool EndsRow(PostContext context, int token, CapitalizationOptions options)
    {
        ref readonly var element = ref context.Post.ElementSpan[token];
        if (!element.IsToken) return false;
        if (!options.Scope.Includes(element)) return true;
        return element.Kind == ElementKind.Word && !LetterCase.IsAllCapitals(context.TextOf(element)) && element.Length > 1;
    }

    private static bool IsCounted(PostContext context, int token, TermSet except) =>
        IsCapitals(context, context.Post.ElementSpan[token]) && except.LengthAt(context, token) == 0;

    /// <summary>True when nothing stands between a word in capitals and the next or the one before.</summary>
    private static bool IsBesideAnother(PostContext context, int token)
    {
        var elements = context.Post.ElementSpan;
        return (token > 0 && IsCapitals(context, elements[token - 1])) || (token + 1 < elements.Length && IsCapitals(context, elements[token + 1]));
    }

    private static bool IsCapitals(PostContext context, in Element element) => element.Kind == ElementKind.Word && LetterCase.IsAllCapitals(context.TextOf(element));

    private static void CheckShare(PostContext context, (int From, int To) unit, CapitalizationOptions options, TermSet except)
    {
        if (options.MaxShare == 100) return;
        int capitals = 0, first = -1, last = -1;
        for (var i = unit.From; i < unit.To; i++)
        {
            if (!IsOfShare(context, i, options) || !IsCounted(context, i, except)) continue;
            var word = context.TextOf(context.Post.ElementSpan[i]);
            // Initials of names and the letters of a number are nobody's shout.
            capitals += LettersOf(word) is var written && written == word.Length ? written : 0;
            first = first < 0 ? i : first;
            last = i;
        }

        // Nearly every paragraph ends here, without a look at each of its letters.
        if (capitals > 0 && IsShare(context, unit, options, except, capitals)) Report(context, first, last);
    }

    private static bool IsShare(PostContext context, (int From, int To) unit, CapitalizationOptions options, TermSet except, int capitals)
    {
        var letters = 0;
        for (var i = unit.From; i < unit.To && letters * options.MaxShare < capitals * 100; i++)
        {
            if (IsOfShare(context, i, options) && except.LengthAt(context, i) == 0) letters += LettersOf(context.TextOf(context.Post.ElementSpan[i]));
        }

        return letters >= options.MinLetters && letters * options.MaxShare < capitals * 100;
    }

    private static bool IsOfShare(PostContext context, int token, CapitalizationOptions options)
    {
        ref readonly var element = ref context.Post.ElementSpan[token];
        return element.Kind == ElementKind.Word && options.Scope.Includes(element);
    }

    private static int LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word) letters += char.IsLetter(c) ? 1 : 0;
        return letters;
    }

    /// <summary>Small letters are offered, and a person gives the names their capitals back.</summary>
    private static void Report(PostContext context, int first, int last)
    {
        var range = context.RangeOf(first, last);
        var small = Text.Fold.String(context.Post.Text.AsSpan(range.Start, range.Length));
        var better = context.IsProperName(first) ? small : char.ToUpperInvariant(small[0]) + small[1..];
        context.Report(first, last, new Finding { Fixes = Replacement.Fixes(context.Post, range, [better], isSafe: false) });
    }
}
