namespace ComplianceLint.Cli;

/// <summary>One <c>--output FORMAT[=FILE]</c>.</summary>
/// <param name="Format">A name of <see cref="Reporting.OutputFormat"/>, once it is checked.</param>
/// <param name="File">The path as the user wrote it; null for standard output.</param>
internal sealed record OutputTarget(string Format, string? File)
{
    /// <summary>The formats of commands that list something else than findings.</summary>
    public static IReadOnlyList<string> ListFormats { get; } = ["text", "json"];

    /// <summary>Reads the option's value, whose format is not checked yet.</summary>
    public static OutputTarget Read(string value)
    {
        var equals = value.IndexOf('=');
        return equals < 0 ? new OutputTarget(value, null) : new OutputTarget(value[..equals], value[(equals + 1)..]);
    }

    /// <summary>True for what must not mix with the command's output.</summary>
    public bool IsError { get; init; }

    /// <summary>What could not be checked, and no findings.</summary>
    public static OutputTarget OnlyFailures { get; } = new("failures", null) { IsError = true };
}
