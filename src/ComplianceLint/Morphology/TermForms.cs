namespace ComplianceLint.Morphology;

/// <summary>The ways to write a term with affixes.</summary>
internal static class TermForms
{
    /// <summary>Affixes go on words of letters; a hyphen may stand inside: “undang-undang”.</summary>
    public static bool CanTakeAffixes(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && char.IsLetter(text[^1]) && text.All(c => char.IsLetter(c) || c is ' ' or '-');

    public static AffixClass ClassesOf(Term term) =>
        AffixNames.Parse(term.Affixes) ?? throw new ArgumentException($"A term has affixes that are unknown: {string.Join(", ", term.Affixes)}.", nameof(term));

    /// <summary>The lexeme of a term written as one word, also one of several words: menindaklanjuti.</summary>
    public static Lexeme JoinedLexeme(Term term) =>
        new(new Root(term.Text.Replace(" ", "", StringComparison.Ordinal)), ClassesOf(term), ChoiceOf(term), [.. term.Except.Select(form => Text.Fold.String(form))]);

    /// <summary>Each way to write a term, word by word.</summary>
    /// <param name="term">The term.</param>
    /// <param name="words">Its words.</param>
    public static IEnumerable<IReadOnlyList<TermWord>> Of(Term term, IReadOnlyList<string> words)
    {
        if (term.Affixes.Count == 0) return [[.. words.Select(word => new TermWord(word))]];
        var joined = new TermWord("", JoinedLexeme(term));
        if (words.Count == 1) return [[joined]];
        return ChoiceOf(term) == FormChoice.Nonstandard ? [[joined]] : [[joined], .. Apart(words, ClassesOf(term))];
    }

    /// <summary>“bertanggung jawab”, “janji manisnya”, “garis bawahi”, and against the rule “pertanggung jawaban”.</summary>
    private static IEnumerable<IReadOnlyList<TermWord>> Apart(IReadOnlyList<string> words, AffixClass classes)
    {
        const AffixClass Suffixes = AffixClass.SuffixKan | AffixClass.SuffixI;
        var first = Inflected(words[0], classes & (AffixClass.Prefixes | AffixClass.Reduplication | AffixClass.Colloquial), FormChoice.All);
        yield return [first, .. Between(words), Inflected(words[^1], classes & (AffixClass.Endings | Suffixes), FormChoice.All)];
        var confix = PrefixesOf(classes);
        if (confix == AffixClass.None) yield break;
        yield return
        [
            Inflected(words[0], confix, FormChoice.Affixed), .. Between(words),
            Inflected(words[^1], (classes & AffixClass.Endings) | AffixClass.SuffixAn, FormChoice.Affixed),
        ];
    }

    private static AffixClass PrefixesOf(AffixClass classes) =>
        (classes.HasFlag(AffixClass.PeNAn) ? AffixClass.PeN : 0) | (classes.HasFlag(AffixClass.PerAn) ? AffixClass.Per : 0) |
        (classes.HasFlag(AffixClass.KeAn) ? AffixClass.Ke : 0) | (classes.HasFlag(AffixClass.BerAn) ? AffixClass.Ber : 0);

    private static IEnumerable<TermWord> Between(IReadOnlyList<string> words) => words.Skip(1).Take(words.Count - 2).Select(word => new TermWord(word));

    private static TermWord Inflected(string word, AffixClass classes, FormChoice choice) => new("", new Lexeme(new Root(word), classes, choice, []));

    private static FormChoice ChoiceOf(Term term) => term.Affixes.Contains(AffixNames.Nonstandard, StringComparer.Ordinal) ? FormChoice.Nonstandard : FormChoice.All;
}
