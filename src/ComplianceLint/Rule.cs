using ComplianceLint.Rules;

namespace ComplianceLint;

/// <summary>One rule as its file states it: what is wrong, why, what to do, and the check that finds it.</summary>
public sealed class Rule
{
    public Rule() { }

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private Rule(Rule other)
    {
        (Id, Pack, Path, Kind, Definition) = (other.Id, other.Pack, other.Path, other.Kind, other.Definition);
        (Title, Message, Why, Advice) = (other.Title, other.Message, other.Why, other.Advice);
        Lock = other.Lock;
        (ValidFrom, ValidUntil, Season) = (other.ValidFrom, other.ValidUntil, other.Season);
        (Clauses, Related, Formerly, YieldsTo, Examples, Sensitive) = (other.Clauses, other.Related, other.Formerly, other.YieldsTo, other.Examples, other.Sensitive);
    }

    /// <summary>Group and name, the path of the rule's file in its pack.</summary>
    public required string Id { get; init; }

    public string Group => Id[..Id.IndexOf('/')];

    /// <summary>The pack that the rule's file belongs to; empty for diagnostics of the engine itself.</summary>
    public string Pack { get; init; } = "";

    public required LocalizedText Title { get; init; }

    /// <summary>The severity of a strong finding, after configuration.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The severity of a weak finding; equal to <see cref="Severity"/> where the rule has one grade.</summary>
    public required Severity WeakSeverity { get; init; }

    /// <summary>Ids of the clauses that the rule serves.</summary>
    public IReadOnlyList<string> Clauses { get; init; } = [];

    /// <summary>Other laws, by number and year.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>The first day of publication for which the rule counts; null without a beginning.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day of publication for which the rule counts; null without an end.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The season of the registry during which the rule counts; null for the whole year.</summary>
    public string? Season { get; init; }

    /// <summary>Ids under which the rule was known before; suppressions of them still work.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>Ids of rules whose finding on the same words makes one of this rule needless.</summary>
    public IReadOnlyList<string> YieldsTo { get; init; } = [];

    /// <summary>The message before its placeholders are filled.</summary>
    public required LocalizedText Message { get; init; }

    public required LocalizedText Why { get; init; }

    public required LocalizedText Advice { get; init; }

    /// <summary>True when every match is personal data or a secret, and is masked everywhere.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The check kind, such as <c>existence</c>.</summary>
    public string Kind { get; init; } = "";

    public IReadOnlyList<RuleExample> Examples { get; init; } = [];

    /// <summary>The file in which the rule stands, as it is to be shown.</summary>
    public string Path { get; init; } = "";

    /// <summary>The terms of the rule's check that are found in their forms too.</summary>
    public IReadOnlyList<Term> TermsWithAffixes() => RuleSetCompiler.TermsOf(this);

    /// <summary>The options that configuration may give the rule's check, each with its value in the rule's file; null where that has none.</summary>
    public IReadOnlyDictionary<string, string?> Options => OptionFaults.NamesOf(this).ToDictionary(name => name, name => Definition?.ValueOf(name), StringComparer.Ordinal);

    /// <summary>What is wrong with options that somebody gives the rule, each with the option's name; empty when its check takes them.</summary>
    public IReadOnlyList<(string Option, LocalizedText Message)> FaultsOf(IReadOnlyDictionary<string, string> options) => OptionFaults.Of(this, options);

    /// <summary>What keeps others from weakening the rule; null for most.</summary>
    public RuleLock? Lock { get; internal init; }

    internal RuleDefinition? Definition { get; init; }

    internal Rule With(RuleLock? found) => found is null ? this : new(this) { Severity = Severity, WeakSeverity = WeakSeverity, Lock = found };

    /// <summary>The same rule with other severities.</summary>
    internal Rule With(Severity strong, Severity weak) => new(this) { Severity = strong, WeakSeverity = weak };
}
