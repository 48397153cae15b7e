using System.Buffers;
using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>Writes the decision document of a gate, version 1: a line for each post, and the decision of the run last.</summary>
#pragma warning disable CA1001 // Finish disposes the JSON writer, which holds nothing but memory.
public sealed class DecisionReporter : IReporter
{
    private const int FlushAt = 1 << 16;

    private readonly Stream _output;
    private readonly RunHeader _header;
    private readonly Utf8JsonWriter _document;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly List<Failure> _failures = [];
    private bool _isInRun;
    private bool _hasReasonsAcrossPosts;

    /// <param name="output">Receives UTF-8 without a byte order mark.</param>
    /// <param name="header">What is known of the run.</param>
    public DecisionReporter(Stream output, RunHeader header)
    {
        (_output, _header) = (output, header);
        _document = new Utf8JsonWriter(output, JsonFormat.Options);
        _document.WriteStartObject();
        _document.WriteNumber("version"u8, 1);
        JsonTool.Write(_document, header);
        _document.WriteOptional("policyDigest"u8, header.PolicyDigest);
        if (header.Channels.Count > 0) _document.WriteStrings("channels"u8, header.Channels);
        _document.WriteStartArray("posts"u8);
    }

    /// <inheritdoc/>
    public void Report(GateDecision decision)
    {
        _failures.AddRange(decision.Analysis.Failures);
        WriteLine(json => JsonDecision.Write(json, decision, _header.Language));
        if (_document.BytesPending > FlushAt) _document.Flush();
    }

    /// <inheritdoc/>
    public void Report(GateReason reason)
    {
        BeginRun();
        _hasReasonsAcrossPosts = true;
        WriteLine(json => JsonGateReason.Write(json, reason, _header.Language));
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
        if (_hasReasonsAcrossPosts) EndLines();
        else _document.WriteEndArray();
        _document.WriteStartArray("failures"u8);
        foreach (var failure in _failures) WriteLine(json => JsonFailure.Write(json, failure, _header.Language));
        EndLines();
        _document.WriteStartObject("summary"u8);
        _document.WriteNumber("posts"u8, summary.Posts);
        _document.WriteNumber("allow"u8, summary[GateVerdict.Allow]);
        _document.WriteNumber("needsApproval"u8, summary[GateVerdict.NeedsApproval]);
        _document.WriteNumber("deny"u8, summary[GateVerdict.Deny]);
        _document.WriteNumber("incomplete"u8, summary[GateVerdict.Incomplete]);
        _document.WriteNumber("skipped"u8, summary.Skipped);
        _document.WriteEndObject();
        _document.WriteString("decision"u8, OutputNames.Of(summary.Verdict));
        _document.WriteEndObject();
        _document.Dispose();
        _output.Write("\n"u8);
        _output.Flush();
    }

    private void BeginRun()
    {
        if (_isInRun) return;
        _isInRun = true;
        EndLines();
        _document.WriteStartArray("run"u8);
    }

    private void WriteLine(Action<Utf8JsonWriter> write)
    {
        _line.ResetWrittenCount();
        _line.Write("\n"u8);
        using (var json = new Utf8JsonWriter(_line, JsonFormat.Options)) write(json);
        _document.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
    }

    private void EndLines()
    {
        _document.Flush();
        _output.Write("\n"u8);
        _document.WriteEndArray();
    }
}
