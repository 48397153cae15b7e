namespace ComplianceLint;

/// <summary>The one spelling of severities in every text form.</summary>
public static class Severities
{
    public static IReadOnlyList<string> Names { get; } = ["error", "warning", "info", "hint"];

    public static Severity? Parse(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "hint" => Severity.Hint,
        _ => null,
    };

    public static string NameOf(Severity severity) => Names[(int)severity];
}
