using System.Text.Json;
using ComplianceLint.Reporting.Json;
using ComplianceLint.Reporting.Sarif;

namespace ComplianceLint.Reporting.Formats;

/// <summary>
/// Writes SARIF for the code scanning of GitHub, which knows neither suppressions nor questions and makes an alert of every result:
/// findings that count, the worst first, as many as it shows.
/// </summary>
internal sealed class GitHubSarifReporter(Stream output, ReportSettings settings) : IReporter
{
    /// <summary>GitHub refuses a run of more than 25,000 results, and stores and shows so many of them.</summary>
    public const int MostResults = 5000;

    private readonly SarifRun _run = new(output, settings.Header, SarifProfile.GitHub);
    private readonly WorstResults _results = new(MostResults);
    private int _lifted;
    private int _reviews;

    public void Report(Analysis analysis)
    {
        foreach (var failure in analysis.Failures) Fail(failure);
        foreach (var diagnostic in analysis.Diagnostics)
        {
            if (diagnostic is { IsReview: true, Status: DiagnosticStatus.Open }) _reviews++;
            else Add(diagnostic.Status, diagnostic.Severity, json => _run.Results.Write(json, analysis, diagnostic));
        }
    }

    public void Report(RunDiagnostic diagnostic) => Add(diagnostic.Status, diagnostic.Severity, json => _run.Results.Write(json, diagnostic));

    public void Fail(Failure failure) => _run.Add(failure);

    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        foreach (var result in _results.All) _run.WriteResult(json => json.WriteRawValue(result, skipInputValidation: true));
        _run.End(summary, _results.LeftOut > 0 ? SarifWords.LeftOut(_results.LeftOut, MostResults) : null, WriteLeftOut);
    }

    private void Add(DiagnosticStatus status, Severity severity, Action<Utf8JsonWriter> write)
    {
        if (status != DiagnosticStatus.Open) _lifted++;
        else if (_results.IsWanted(severity)) _results.Add(severity, Written(write));
        else _results.LeaveOut();
    }

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, JsonFormat.Options)) write(json);
        return memory.ToArray();
    }

    private void WriteLeftOut(Utf8JsonWriter json)
    {
        json.WriteStartObject("leftOut"u8);
        json.WriteNumber("lifted"u8, _lifted);
        json.WriteNumber("reviews"u8, _reviews);
        json.WriteNumber("beyondLimit"u8, _results.LeftOut);
        json.WriteEndObject();
    }
}
