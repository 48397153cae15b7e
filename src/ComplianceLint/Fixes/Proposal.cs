namespace ComplianceLint.Fixes;

/// <summary>A fix that may be applied, with the finding that it repairs.</summary>
/// <param name="Post">The place of the post's analysis among those of its text.</param>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Fix">One of its fixes.</param>
internal sealed record Proposal(int Post, Diagnostic Diagnostic, Fix Fix)
{
    public RejectedFix Reject(AnalyzedSource source, LocalizedText reason) =>
        new(source.Analyses[Post].Mask(source.Source.Path), source.Source.PositionOf(Diagnostic.Span.Start), Diagnostic, Fix, reason);
}
