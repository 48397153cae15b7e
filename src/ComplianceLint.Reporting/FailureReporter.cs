using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes only what could not be checked, for a run whose output is something else than its findings.</summary>
public sealed class FailureReporter(TextWriter output, Language language, bool color = false) : IReporter
{
    private readonly TextFailures _failures = new();

    /// <inheritdoc/>
    public void Report(Analysis analysis)
    {
        foreach (var failure in analysis.Failures) _failures.Add(failure);
    }

    /// <inheritdoc/>
    public void Report(RunDiagnostic diagnostic)
    {
    }

    /// <inheritdoc/>
    public void Fail(Failure failure) => _failures.Add(failure);

    /// <inheritdoc/>
    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        var page = new Page(color);
        _failures.Write(page, language);
        page.MoveTo(output);
        output.Flush();
    }
}
