namespace ComplianceLint;

/// <summary>What a history keeps of one run: numbers, ids of rules and clauses, no text and no name.</summary>
public sealed record RunRecord
{
    /// <summary>The clock of the run.</summary>
    public required DateTimeOffset Time { get; init; }

    public required string ToolVersion { get; init; }

    /// <summary><see cref="RuleSet.Digest"/> of the rules that ran: where it changes, so may the findings of the same posts.</summary>
    public required string RuleSetDigest { get; init; }

    public required bool IsComplete { get; init; }

    public required int Posts { get; init; }

    /// <summary>Open findings by severity.</summary>
    public required IReadOnlyList<int> Findings { get; init; }

    /// <summary>Open questions to a person, which are no findings.</summary>
    public required int Questions { get; init; }

    public required int Suppressed { get; init; }

    public required int Waived { get; init; }

    public required int Baselined { get; init; }

    /// <summary>Open findings that the run before did not have; null where there was none to compare with.</summary>
    public int? New { get; init; }

    /// <summary>Findings of the run before that are open no more.</summary>
    public int? Resolved { get; init; }

    /// <summary>The points of the run, rounded down to tenths.</summary>
    public required Score Score { get; init; }

    /// <summary>Open findings by id of their rule; rules without any are absent.</summary>
    public required IReadOnlyDictionary<string, int> Rules { get; init; }

    /// <summary>The open findings, so that the next run can tell which are new; null where they were too many.</summary>
    internal string? Marks { get; init; }

    /// <summary>Open findings of all severities.</summary>
    public int Open => Findings.Sum();

    /// <summary>Open findings by 100 posts, so that runs over few and many posts can be compared; null without a post.</summary>
    public double? PerHundredPosts => Posts == 0 ? null : 100.0 * Open / Posts;

    /// <summary>The record as one line of JSON with its end, in UTF-8.</summary>
    public byte[] ToLine() => Histories.RunRecordWriter.Write(this);
}
