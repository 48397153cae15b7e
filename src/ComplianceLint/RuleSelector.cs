namespace ComplianceLint;

/// <summary>Names one rule, the rules of a group (<c>group/*</c>) or all rules (<c>*</c>).</summary>
public readonly record struct RuleSelector(string Text)
{
    internal const string All = "*";

    public bool IsAll => Text == All;

    public bool IsGroup => Text.EndsWith("/*", StringComparison.Ordinal);

    public bool IsRule => !IsAll && !IsGroup;

    /// <summary>The group that is meant; only where <see cref="IsGroup"/>.</summary>
    public string Group => Text[..^2];

    /// <summary>Within a layer the more specific selector wins, wherever it stands.</summary>
    public int Specificity => IsAll ? 0 : IsGroup ? 1 : 2;

    /// <summary>True when the selector names the rule, under its present or a former id.</summary>
    public bool Matches(Rule rule) =>
        IsAll
        || (IsGroup ? string.Equals(rule.Group, Group, StringComparison.Ordinal)
            : string.Equals(rule.Id, Text, StringComparison.Ordinal) || rule.Formerly.Contains(Text, StringComparer.Ordinal));
}
