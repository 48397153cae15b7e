using ComplianceLint.Analyzers;
using ComplianceLint.Analyzers.Characters;
using ComplianceLint.Analyzers.Names;
using ComplianceLint.Analyzers.Numbers;

namespace ComplianceLint.Rules;

/// <summary>The check kinds: the one list that leads from a rule file to the analyzer that runs it.</summary>
internal static class CheckKinds
{
    private static readonly CheckKind[] All =
    [
        new("existence", ExistenceAnalyzer.Read, ["match"]),
        new("substitution", SubstitutionAnalyzer.Read, ["match", "suggestion"]),
        new("occurrence", OccurrenceAnalyzer.Read, ["match", "count", "limit"]),
        new("sequence", ExistenceAnalyzer.ReadSequences, ["match"]),
        new("required", RequiredAnalyzer.Read, ["missing"]),
        new("field", FieldAnalyzer.Read, ["match", "field"]),
        new("limit", LimitAnalyzer.Read, ["match", "channel", "count", "limit", "unit"]),
        new("identifier", IdentifierAnalyzer.Read, ["match"]),
        new("sealed", SealedAnalyzer.Read, []),
        new("calendar", CalendarAnalyzer.Read, []) { PlaceholdersOf = CalendarAnalyzer.PlaceholdersOf },
        new("across-posts", AcrossPostsAnalyzer.Read, ["count", "values"]),
        new("capitalization", CapitalizationAnalyzer.Read, ["match", "suggestion"]),
        new("characters", CharactersAnalyzer.Read, []) { PlaceholdersOf = CharactersAnalyzer.PlaceholdersOf },
        new("conditional", ConditionalAnalyzer.Read, ["match"]),
        new("consistency", ConsistencyAnalyzer.Read, ["match", "other"]),
        new("cross-field", CrossFieldAnalyzer.Read, ["match", "other"]),
        new("language", LanguageAnalyzer.Read, ["language"]),
        new("link", LinkAnalyzer.Read, ["match", "host", "parameter", "expected"]),
        new("names", NamesAnalyzer.Read, ["match", "expected"]),
        new("numbers", NumbersAnalyzer.Read, ["match", "expected"]),
        new("pattern", PatternAnalyzer.Read, []) { PlaceholdersOf = PatternAnalyzer.PlaceholdersOf },
        new("repetition", RepetitionAnalyzer.Read, ["match", "count", "limit"]),
        new("variants", VariantsAnalyzer.Read, ["match", "expected", "missing"]),
        new("review", ReviewAnalyzer.Read, ["match"]) { Asks = true },
    ];

    public static IEnumerable<string> Names => All.Select(kind => kind.Name);

    /// <summary>Null when the kind is unknown, which is then reported.</summary>
    public static CheckKind? Find(CheckReader check)
    {
        var name = check.RequiredText("kind");
        var kind = Array.Find(All, kind => string.Equals(kind.Name, name, StringComparison.Ordinal));
        if (kind is null && name.Length > 0) check.FaultUnknown(check.Node["kind"]!, name, Names);
        return kind?.PlaceholdersOf is { } placeholdersOf ? kind with { Placeholders = placeholdersOf(check) } : kind;
    }
}

/// <summary>A check kind: its name, how its keys are read, and the placeholders that its messages may have: what is absent has no match.</summary>
internal sealed record CheckKind(string Name, Func<CheckReader, PostAnalyzer> Read, IReadOnlyList<string> Placeholders)
{
    /// <summary>For a kind whose placeholders depend on what it tests.</summary>
    public Func<CheckReader, IReadOnlyList<string>>? PlaceholdersOf { get; init; }

    /// <summary>True when a finding is a question for a person: its message is one, and it weighs no more than an info.</summary>
    public bool Asks { get; init; }
}
