namespace ComplianceLint;

/// <summary>The severity that a pack gives a rule instead of the rule's own.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Path">The file that says so, as it is to be shown.</param>
/// <param name="Position">Where in it.</param>
public sealed record PackDefault(Severity Severity, string Path, LinePosition Position);
