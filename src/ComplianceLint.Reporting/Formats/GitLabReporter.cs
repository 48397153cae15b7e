using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Writes what counts as a Code Quality report of GitLab, which shows lines alone and one finding of each fingerprint.</summary>
internal sealed class GitLabReporter : ItemReporter
{
    private readonly LinedJson _json;
    private readonly Dictionary<UInt128, int> _seen = [];

    public GitLabReporter(Stream output, ReportSettings settings, Columns columns)
        : base(settings, columns)
    {
        _json = new LinedJson(output);
        _json.Document.WriteStartArray();
    }

    public override void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        _json.EndLines();
        _json.End();
    }

    protected override void Add(ReportItem item)
    {
        if (item.IsOpen) _json.WriteLine(json => Write(json, item));
    }

    private void Write(Utf8JsonWriter json, ReportItem item)
    {
        json.WriteStartObject();
        json.WriteString("description"u8, $"{item.Message} {item.Rule.Advice.In(Language)}");
        json.WriteString("check_name"u8, item.Rule.Id);
        json.WriteString("fingerprint"u8, FingerprintOf(item));
        json.WriteString("severity"u8, SeverityOf(item));
        json.WriteStartObject("location"u8);
        // What is about no file must stand somewhere: without a path GitLab drops it.
        json.WriteString("path"u8, item.Path is "" ? "." : item.Path);
        json.WriteStartObject("lines"u8);
        json.WriteNumber("begin"u8, item.Place?.Line ?? 1);
        if (item.Place?.EndLine is { } end) json.WriteNumber("end"u8, end);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string SeverityOf(ReportItem item) => (item.Kind, item.Severity) switch
    {
        (ItemKind.Failure, _) => "blocker",
        (ItemKind.Review, _) => "info",
        (_, Severity.Error) => "critical",
        (_, Severity.Warning) => "major",
        (_, Severity.Info) => "minor",
        _ => "info",
    };

    /// <summary>Holds no line, so it stays when lines move; equal findings of one file are numbered.</summary>
    private string FingerprintOf(ReportItem item)
    {
        var identity = item.Fingerprint is "" ? $"{item.FailedRule}\n{item.Message}" : item.Fingerprint;
        var first = Hash($"{item.Path}\n{item.Rule.Id}\n{identity}");
        var number = _seen[first] = _seen.GetValueOrDefault(first) + 1;
        var fingerprint = number == 1 ? first : Hash(string.Create(CultureInfo.InvariantCulture, $"{first:x32}\n{number}"));
        return fingerprint.ToString("x32", CultureInfo.InvariantCulture);
    }

    private static UInt128 Hash(string text) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
