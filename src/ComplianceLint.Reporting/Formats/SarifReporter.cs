using ComplianceLint.Reporting.Sarif;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Writes SARIF 2.1.0 with all that is known: lifted findings, questions, fixes, clauses as taxonomies, and what became of each check.</summary>
internal sealed class SarifReporter(Stream output, ReportSettings settings) : IReporter
{
    private readonly SarifRun _run = new(output, settings.Header, SarifProfile.Full);

    public void Report(Analysis analysis)
    {
        foreach (var failure in analysis.Failures) Fail(failure);
        foreach (var diagnostic in analysis.Diagnostics) _run.WriteResult(json => _run.Results.Write(json, analysis, diagnostic));
        foreach (var (rule, result) in analysis.Checks)
        {
            _run.Add(rule, result);
            var isListed = settings.ListAllChecks && result is CheckResult.Pass or CheckResult.NotApplicable;
            if (isListed) _run.WriteResult(json => _run.Results.WriteCheck(json, analysis, rule, result == CheckResult.Pass));
        }
    }

    public void Report(RunDiagnostic diagnostic) => _run.WriteResult(json => _run.Results.Write(json, diagnostic));

    public void Fail(Failure failure) => _run.Add(failure);

    public void Finish(RunSummary summary, TimeSpan? elapsed = null) => _run.End(summary);
}
