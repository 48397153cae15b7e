using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>What a decision document says that a later run can be held against.</summary>
public sealed record StoredDecision
{
    public required string ToolVersion { get; init; }

    public required string RuleSetDigest { get; init; }

    public required string PolicyDigest { get; init; }

    /// <summary>The clock by which it was decided.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <inheritdoc cref="RunHeader.Channels"/>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>The decision of the run.</summary>
    public required GateVerdict Decision { get; init; }

    /// <summary>What was decided of each post, by its masked path and its place in the file.</summary>
    public required IReadOnlyDictionary<(string Path, int Index), (string Content, GateVerdict Decision)> Posts { get; init; }

    /// <summary>The files of its posts, each once, as it names them.</summary>
    public IReadOnlyList<string> Paths => [.. Posts.Keys.Select(post => post.Path).Distinct(StringComparer.Ordinal)];

    /// <summary>Reads a document that <see cref="DecisionReporter"/> wrote, however it was laid out since.</summary>
    /// <param name="document">UTF-8.</param>
    /// <param name="path">The path to show.</param>
    public static (StoredDecision? Decision, Failure? Failure) Read(ReadOnlySpan<byte> document, string path) => DecisionReader.Read(document, path);
}
