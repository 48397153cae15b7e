namespace ComplianceLint;

/// <summary>What configuration says about one rule; what it leaves out stays as the rule has it.</summary>
public sealed record RuleSetting
{
    /// <summary>False switches the rule off.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Replaces the rule's strong severity and caps its weak one.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What the configuration forbids others; a stricter lock of a pack stays.</summary>
    public RuleLock? Lock { get; init; }

    /// <summary>Values for the options that the rule's check kind names, such as <c>max</c>.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
