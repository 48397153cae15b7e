using ComplianceLint.Analyzers;

namespace ComplianceLint.Rules;

/// <summary>The check kinds: the one switch from a rule file to the analyzer that runs it.</summary>
internal static class CheckKinds
{
    private static readonly string[] Names =
        ["existence", "substitution", "occurrence", "sequence", "required", "field", "limit", "identifier", "calendar"];

    /// <summary>Null when the kind is unknown, which is then reported.</summary>
    public static CheckKind? Find(CheckReader check)
    {
        var name = check.RequiredText("kind");
        CheckKind? kind = name switch
        {
            "existence" => new(name, ExistenceAnalyzer.Read, ["match"]),
            "substitution" => new(name, SubstitutionAnalyzer.Read, ["match", "suggestion"]),
            "occurrence" => new(name, OccurrenceAnalyzer.Read, ["match", "count", "limit"]),
            "sequence" => new(name, SequenceAnalyzer.Read, ["match"]),
            "required" => new(name, RequiredAnalyzer.Read, []),
            "field" => new(name, FieldAnalyzer.Read, ["field"]),
            "limit" => new(name, LimitAnalyzer.Read, ["match", "channel", "count", "limit"]),
            "identifier" => new(name, IdentifierAnalyzer.Read, ["match"]),
            "calendar" => new(name, CalendarAnalyzer.Read, ["match", "expected"]),
            _ => null,
        };
        if (kind is null && name.Length > 0) check.FaultUnknown(check.Node["kind"]!, name, Names);
        return kind;
    }
}

/// <summary>A check kind: its name, how its keys are read, and the placeholders that its messages may have: what is absent has no match.</summary>
internal sealed record CheckKind(string Name, Func<CheckReader, PostAnalyzer> Read, IReadOnlyList<string> Placeholders);
