using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>Writes the decision document of a gate, version 1: a line for each post, and the decision of the run last.</summary>
public sealed class DecisionReporter : IReporter
{
    private readonly LinedJson _json;
    private readonly RunHeader _header;
    private readonly List<Failure> _failures = [];
    private bool _isInRun;
    private bool _hasReasonsAcrossPosts;

    /// <param name="output">Receives UTF-8 without a byte order mark.</param>
    /// <param name="header">What is known of the run.</param>
    public DecisionReporter(Stream output, RunHeader header)
    {
        (_json, _header) = (new LinedJson(output), header);
        Document.WriteStartObject();
        JsonRun.WriteHeader(Document, header);
        Document.WriteOptional("policyDigest"u8, header.PolicyDigest);
        if (header.Channels.Count > 0) Document.WriteStrings("channels"u8, header.Channels);
        Document.WriteStartArray("posts"u8);
    }

    /// <inheritdoc/>
    public void Report(GateDecision decision)
    {
        _failures.AddRange(decision.Analysis.Failures);
        _json.WriteLine(json => JsonDecision.Write(json, decision, _header.Language));
    }

    /// <inheritdoc/>
    public void Report(GateReason reason)
    {
        BeginRun();
        _hasReasonsAcrossPosts = true;
        _json.WriteLine(json => JsonGateReason.Write(json, reason, _header.Language));
    }

    /// <inheritdoc/>
    public void Report(Analysis analysis) => throw new NotSupportedException("A gate reports decisions.");

    /// <inheritdoc/>
    public void Report(RunDiagnostic diagnostic) => throw new NotSupportedException("A gate reports decisions.");

    /// <inheritdoc/>
    public void Fail(Failure failure) => _failures.Add(failure);

    /// <inheritdoc/>
    /// <remarks>The duration is not part of the document: the same input gives the same bytes.</remarks>
    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        BeginRun();
        if (_hasReasonsAcrossPosts) _json.EndLines();
        else Document.WriteEndArray();
        Document.WriteStartArray("failures"u8);
        foreach (var failure in _failures) _json.WriteLine(json => JsonFailure.Write(json, failure, _header.Language));
        _json.EndLines();
        Document.WriteStartObject("summary"u8);
        Document.WriteNumber("posts"u8, summary.Posts);
        Document.WriteNumber("allow"u8, summary[GateVerdict.Allow]);
        Document.WriteNumber("needsApproval"u8, summary[GateVerdict.NeedsApproval]);
        Document.WriteNumber("deny"u8, summary[GateVerdict.Deny]);
        Document.WriteNumber("incomplete"u8, summary[GateVerdict.Incomplete]);
        Document.WriteNumber("skipped"u8, summary.Skipped);
        Document.WriteEndObject();
        Document.WriteString("decision"u8, OutputNames.Of(summary.Verdict));
        Document.WriteEndObject();
        _json.End();
    }

    private Utf8JsonWriter Document => _json.Document;

    private void BeginRun()
    {
        if (_isInRun) return;
        _isInRun = true;
        _json.EndLines();
        Document.WriteStartArray("run"u8);
    }
}
