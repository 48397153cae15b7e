namespace ComplianceLint.Morphology;

/// <summary>Reads which form of a term stands in a text. It runs on findings alone, so it takes the plain way.</summary>
internal static class FormReader
{
    /// <summary>All readings, those that follow the rules alone where there are any.</summary>
    /// <param name="term">The term, with affixes.</param>
    /// <param name="found">The found text.</param>
    public static IReadOnlyList<Reading> Read(Term term, ReadOnlySpan<char> found)
    {
        var words = Text.Fold.String(found).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var (last, ending) in Stems(words[^1]))
        {
            string[] stem = [.. words[..^1], last];
            List<Reading> readings = [.. stem.Length == 1 ? ReadWord(term, last, ending) : ReadApart(term, stem, ending)];
            if (readings.Exists(reading => reading.IsStandard)) readings.RemoveAll(reading => !reading.IsStandard);
            if (readings.Count > 0) return readings;
        }

        return [];
    }

    /// <summary>The word as it is, without its particle, and without its clitic.</summary>
    private static IEnumerable<(string Stem, string Ending)> Stems(string word)
    {
        yield return (word, "");
        var end = word.Length - Endings.ParticleLength(word);
        if (end < word.Length) yield return (word[..end], word[end..]);
        var clitic = Endings.CliticLength(word.AsSpan(0, end), out _);
        if (clitic > 0) yield return (word[..(end - clitic)], word[(end - clitic)..]);
    }

    private static IEnumerable<Reading> ReadWord(Term term, string stem, string ending)
    {
        var lexeme = TermForms.JoinedLexeme(term);
        if (stem.Length > 2 && stem[^1] == '2') return Whole(lexeme, stem[..^1], ending, "2");
        var hyphen = stem.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && stem[..hyphen] == stem[(hyphen + 1)..]) return Whole(lexeme, stem[..hyphen], ending, "-");
        return Whole(lexeme, stem, ending, "");
    }

    private static IEnumerable<Reading> Whole(Lexeme lexeme, string stem, string ending, string doubling) =>
        lexeme.Forms().Where(form => form.TextOf(lexeme.Root) == stem).Select(form => new Reading(form.Pattern, form.IsStandard, doubling, ending));

    /// <summary>The prefix stands on the first word, the suffix on the last: “menindak lanjuti”.</summary>
    private static IEnumerable<Reading> ReadApart(Term term, string[] stem, string ending)
    {
        string[] words = [.. Text.Fold.String(term.Text).Split(' ')];
        if (words.Length != stem.Length || !words.AsSpan(1..^1).SequenceEqual(stem.AsSpan(1..^1))) return [];
        var (first, last) = (new Root(words[0]), new Root(words[^1]));
        return
            from prefixed in Paradigm.Of(first, AffixClass.All)
            where prefixed.Pattern.Suffix.Length == 0 && prefixed.TextOf(first) == stem[0]
            from suffixed in Paradigm.Of(last, AffixClass.All)
            where suffixed.Pattern.Prefix == Prefix.None && suffixed.TextOf(last) == stem[^1]
            let pattern = prefixed.Pattern with { Suffix = suffixed.Pattern.Suffix, Classes = prefixed.Pattern.Classes | suffixed.Pattern.Classes }
            select new Reading(pattern, prefixed.IsStandard && !pattern.IsCircumfix, "", ending);
    }
}
