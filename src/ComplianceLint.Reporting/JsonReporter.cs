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
        JsonRun.WriteSummary(_document, summary);
        _document.WriteEndObject();
        _document.Dispose();
        _output.Write("\n"u8);
        _output.Flush();
    }

    private void WriteHeader()
    {
        _document.WriteStartObject();
        JsonRun.WriteHeader(_document, _header);
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
