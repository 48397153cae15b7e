namespace ComplianceLint.Reporting;

/// <summary>One value and who decided it.</summary>
/// <param name="Name">Its name: a key, a rule id, or an option.</param>
/// <param name="Values">One, or those of a list; none for a setting that nobody makes.</param>
/// <param name="Layer"><c>default</c>, <c>pack</c>, <c>file</c>, <c>override</c>, <c>environment</c> or <c>commandLine</c>.</param>
/// <param name="Place">The path, variable or option that decided, with line and column where it has them; empty for a default.</param>
public sealed record SettingFact(string Name, IReadOnlyList<string> Values, string Layer, string Place)
{
    /// <summary>The options of a rule.</summary>
    public IReadOnlyList<SettingFact> Options { get; init; } = [];

    /// <summary>The place that locks a rule; null for most.</summary>
    public string? LockedIn { get; init; }
}
