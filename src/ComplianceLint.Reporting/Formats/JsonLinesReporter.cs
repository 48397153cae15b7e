using System.Buffers;
using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting.Formats;

/// <summary>The parts of the JSON document, one a line as they come, each with its <c>type</c>: a program can read while the run goes on, and a run that was cut off has no line <c>end</c>.</summary>
internal sealed class JsonLinesReporter : IReporter
{
    private const int FlushAt = 1 << 16;

    private readonly Stream _output;
    private readonly ReportSettings _settings;
    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly RunScore _score = new();

    public JsonLinesReporter(Stream output, ReportSettings settings)
    {
        (_output, _settings) = (output, settings);
        Write("start", json => JsonRun.WriteHeader(json, settings.Header));
    }

    public void Report(Analysis analysis)
    {
        foreach (var failure in analysis.Failures) Fail(failure);
        _score.Add(analysis);
        Write("post", json => JsonPost.WriteMembers(json, analysis, _settings.Header.Language, _settings.ListAllChecks));
    }

    public void Report(RunDiagnostic diagnostic) => Write("run", json => JsonRunDiagnostic.WriteMembers(json, diagnostic, _settings.Header.Language));

    public void Fail(Failure failure) => Write("failure", json => JsonFailure.WriteMembers(json, failure, _settings.Header.Language));

    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        Write("end", json => JsonRun.WriteEnd(json, summary, _score));
        Flush();
        _output.Flush();
    }

    private void Write(string type, Action<Utf8JsonWriter> writeMembers)
    {
        using (var json = new Utf8JsonWriter(_lines, JsonFormat.Options))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, type);
            writeMembers(json);
            json.WriteEndObject();
        }

        _lines.Write("\n"u8);
        if (_lines.WrittenCount > FlushAt) Flush();
    }

    private void Flush()
    {
        _output.Write(_lines.WrittenSpan);
        _lines.ResetWrittenCount();
    }
}
