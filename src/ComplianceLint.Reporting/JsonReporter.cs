using System.Buffers;
using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>Writes JSON, version 1, as <see cref="OutputSchema"/> describes it: one document, a line for each post.</summary>
#pragma warning disable CA1001 // Finish disposes the JSON writer, which holds nothing but memory.
public sealed class JsonReporter : IReporter
{
    private const int FlushAt = 1 << 16;

    private readonly Stream _output;
    private readonly RunHeader _header;
    private readonly bool _listAllChecks;
    private readonly Utf8JsonWriter _document;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly List<Failure> _failures = [];
    private bool _isInRun;
    private bool _hasFindingsAcrossPosts;

    /// <summary>Starts the report of a run; nothing reaches the stream before the first post or the end.</summary>
    /// <param name="output">Receives UTF-8 without a byte order mark.</param>
    /// <param name="header">What is known of the run.</param>
    /// <param name="listAllChecks">True to name the rules that passed or did not apply, not only to count them.</param>
    public JsonReporter(Stream output, RunHeader header, bool listAllChecks = false)
    {
        _output = output;
        _header = header;
        _listAllChecks = listAllChecks;
        _document = new Utf8JsonWriter(output, JsonFormat.Options);
        WriteHeader();
    }

    /// <inheritdoc/>
    public void Report(Analysis analysis)
    {
        _failures.AddRange(analysis.Failures);
        WriteLine(json => JsonPost.Write(json, analysis, _header.Language, _listAllChecks));
        if (_document.BytesPending > FlushAt) _document.Flush();
    }

    /// <inheritdoc/>
    public void Report(RunDiagnostic diagnostic)
    {
        BeginRun();
        _hasFindingsAcrossPosts = true;
        WriteLine(json => JsonRunDiagnostic.Write(json, diagnostic, _header.Language));
        if (_document.BytesPending > FlushAt) _document.Flush();
    }

    /// <inheritdoc/>
    public void Fail(Failure failure) => _failures.Add(failure);

    /// <inheritdoc/>
    /// <remarks>The duration is not part of the document: the same input gives the same bytes.</remarks>
    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        BeginRun();
        if (_hasFindingsAcrossPosts) EndLines();
        else _document.WriteEndArray();
        _document.WriteStartArray("failures"u8);
        foreach (var failure in _failures) WriteLine(json => JsonFailure.Write(json, failure, _header.Language));
        EndLines();
        WriteSummary(summary);
        _document.WriteBoolean("complete"u8, summary.IsComplete);
        _document.WriteEndObject();
        _document.Dispose();
        _output.Write("\n"u8);
        _output.Flush();
    }

    private void WriteHeader()
    {
        _document.WriteStartObject();
        _document.WriteNumber("version"u8, 1);
        _document.WriteStartObject("tool"u8);
        _document.WriteString("name"u8, "ComplianceLint");
        _document.WriteString("version"u8, _header.ToolVersion);
        _document.WriteString("ruleSetDigest"u8, _header.RuleSetDigest);
        _document.WriteEndObject();
        _document.WriteString("now"u8, _header.Now);
        _document.WriteString("timeZone"u8, _header.TimeZone);
        _document.WriteStartArray("posts"u8);
    }

    /// <summary>Ends the posts and begins what is said about several of them.</summary>
    private void BeginRun()
    {
        if (_isInRun) return;
        _isInRun = true;
        EndLines();
        _document.WriteStartArray("run"u8);
    }

    private void WriteSummary(RunSummary summary)
    {
        _document.WriteStartObject("summary"u8);
        _document.WriteNumber("posts"u8, summary.Posts);
        _document.WriteNumber("errors"u8, summary[Severity.Error]);
        _document.WriteNumber("warnings"u8, summary[Severity.Warning]);
        _document.WriteNumber("infos"u8, summary[Severity.Info]);
        _document.WriteNumber("hints"u8, summary[Severity.Hint]);
        _document.WriteNumber("suppressed"u8, summary[DiagnosticStatus.Suppressed]);
        _document.WriteNumber("waived"u8, summary[DiagnosticStatus.Waived]);
        _document.WriteNumber("baselined"u8, summary[DiagnosticStatus.Baselined]);
        _document.WriteNumber("skipped"u8, summary.Skipped);
        if (summary.LeftOut is { } leftOut) _document.WriteNumber("leftOut"u8, leftOut);
        if (summary.RulesWithoutRegistry.Count > 0)
        {
            _document.WriteStrings("rulesWithoutRegistry"u8, summary.RulesWithoutRegistry);
            _document.WriteStrings("missingRegistries"u8, summary.MissingRegistries.Select(Registry.NameOf));
        }

        _document.WriteEndObject();
    }

    /// <summary>Adds an item to the open array on a line of its own, so that grep and diff can read a big report.</summary>
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
