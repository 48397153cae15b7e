using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>Writes JSON, version 1, as <see cref="OutputSchema"/> describes it: one document, a line for each post.</summary>
public sealed class JsonReporter : IReporter
{
    private readonly LinedJson _json;
    private readonly RunHeader _header;
    private readonly bool _listAllChecks;
    private readonly List<Failure> _failures = [];
    private readonly RunScore _score = new();
    private bool _isInRun;
    private bool _hasFindingsAcrossPosts;

    /// <summary>Starts the report of a run; nothing reaches the stream before the first post or the end.</summary>
    /// <param name="output">Receives UTF-8 without a byte order mark.</param>
    /// <param name="header">What is known of the run.</param>
    /// <param name="listAllChecks">True to name the rules that passed or did not apply, not only to count them.</param>
    public JsonReporter(Stream output, RunHeader header, bool listAllChecks = false)
    {
        _json = new LinedJson(output);
        _header = header;
        _listAllChecks = listAllChecks;
        WriteHeader();
    }

    /// <inheritdoc/>
    public void Report(Analysis analysis)
    {
        _failures.AddRange(analysis.Failures);
        _score.Add(analysis);
        _json.WriteLine(json => JsonPost.Write(json, analysis, _header.Language, _listAllChecks));
    }

    /// <inheritdoc/>
    public void Report(RunDiagnostic diagnostic)
    {
        BeginRun();
        _hasFindingsAcrossPosts = true;
        _json.WriteLine(json => JsonRunDiagnostic.Write(json, diagnostic, _header.Language));
    }

    /// <inheritdoc/>
    public void Fail(Failure failure) => _failures.Add(failure);

    /// <inheritdoc/>
    /// <remarks>The duration is not part of the document: the same input gives the same bytes.</remarks>
    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        BeginRun();
        if (_hasFindingsAcrossPosts) _json.EndLines();
        else Document.WriteEndArray();
        Document.WriteStartArray("failures"u8);
        foreach (var failure in _failures) _json.WriteLine(json => JsonFailure.Write(json, failure, _header.Language));
        _json.EndLines();
        JsonRun.WriteEnd(Document, summary, _score);
        Document.WriteEndObject();
        _json.End();
    }

    private Utf8JsonWriter Document => _json.Document;

    private void WriteHeader()
    {
        Document.WriteStartObject();
        JsonRun.WriteHeader(Document, _header);
        Document.WriteStartArray("posts"u8);
    }

    /// <summary>Ends the posts and begins what is said about several of them.</summary>
    private void BeginRun()
    {
        if (_isInRun) return;
        _isInRun = true;
        _json.EndLines();
        Document.WriteStartArray("run"u8);
    }
}
