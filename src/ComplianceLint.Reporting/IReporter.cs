namespace ComplianceLint.Reporting;

/// <summary>Writes the result of one run in one format, post by post as they come, and keeps none that it has written.</summary>
/// <remarks>The caller owns the writer or stream, and orders the posts: the same calls give the same bytes.</remarks>
public interface IReporter
{
    /// <summary>Writes a post's findings, scores and checks, and takes the failures of its rules.</summary>
    void Report(Analysis analysis);

    /// <summary>Writes a finding across posts; those come after the last post.</summary>
    void Report(RunDiagnostic diagnostic);

    /// <summary>Writes what the gate decides of a post; a format that has no place for it writes what was found.</summary>
    void Report(GateDecision decision) => Report(decision.Analysis);

    /// <summary>Writes what a finding across posts means for the run.</summary>
    void Report(GateReason reason) => Report(reason.RunDiagnostic!);

    /// <summary>Takes a failure that belongs to no analysed post: a file, a rule or a setting that could not be used.</summary>
    void Fail(Failure failure);

    /// <summary>Writes what is known only at the end, and flushes.</summary>
    /// <param name="summary">The counts; the caller added every analysis and failure to it.</param>
    /// <param name="elapsed">How long the run took, null when nobody asked: no two runs take the same time.</param>
    void Finish(RunSummary summary, TimeSpan? elapsed = null);
}
