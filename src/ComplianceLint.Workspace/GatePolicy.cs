namespace ComplianceLint.Workspace;

/// <summary>What <c>gate:</c> decides about findings, apart from their severities.</summary>
public sealed record GatePolicy : GateDecisions
{
    /// <summary>Decisions for some posts, in order: the last one that says something counts.</summary>
    public IReadOnlyList<(PostOverride Posts, GateDecisions Decisions)> Overrides { get; init; } = [];

    /// <summary>Who may approve; empty for anybody.</summary>
    public IReadOnlyList<string> Approvers { get; init; } = [];

    /// <summary>The points, from 0 to 100, below which a post needs approval; null for none.</summary>
    public int? MinimumScore { get; init; }

    /// <summary>Equal digests mean equal verdicts on equal findings.</summary>
    public string Digest => Gates.PolicyDigest.Of(this);
}
