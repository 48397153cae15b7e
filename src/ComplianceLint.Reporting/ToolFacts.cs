namespace ComplianceLint.Reporting;

/// <summary>What runs, and on what: the first questions about a report that surprises somebody.</summary>
public sealed record ToolFacts
{
    public required string Version { get; init; }

    /// <summary>Such as <c>.NET 10.0.1</c>.</summary>
    public required string Runtime { get; init; }

    /// <summary>True for the binary that was compiled ahead of time.</summary>
    public required bool IsNative { get; init; }

    /// <summary>System and processor, such as <c>Debian GNU/Linux 12 (x64)</c>.</summary>
    public required string System { get; init; }

    public required int Processors { get; init; }

    public required string WorkingDirectory { get; init; }

    /// <summary>The clock and the zone that rules would see.</summary>
    public required DateTimeOffset Now { get; init; }
}
