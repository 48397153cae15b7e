namespace ComplianceLint.Workspace.Settings;

/// <summary>The words beside severities that configuration knows.</summary>
internal static class SeverityWord
{
    public const string Off = "off";
    public const string Never = "never";

    /// <summary>What a rule may be set to.</summary>
    public static IReadOnlyList<string> ForRules { get; } = [.. Severities.Names, Off];

    /// <summary>What <c>failOn</c> may be.</summary>
    public static IReadOnlyList<string> ForFailOn { get; } = [.. Severities.Names, Never];
}
