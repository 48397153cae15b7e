using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Baselines;

/// <summary>Reads a baseline line by line; each fault has its line, and the others go on.</summary>
internal sealed class BaselineReader
{
    /// <summary>More say no more: after a merge gone wrong every line may be broken.</summary>
    private const int MostFailures = 20;

    /// <summary>More equal findings no file of 10 MB has.</summary>
    private const int MostCount = 1_000_000;

    private static readonly string[] Keys = ["path", "rule", "fingerprint", "count"];

    private readonly string _path;
    private readonly List<BaselineEntry> _entries = [];
    private readonly List<Failure> _failures = [];
    private int _broken;

    private BaselineReader(string path) => _path = path;

    /// <summary>Paths stay readable; an escape would hide them from grep.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="file">The full path.</param>
    /// <param name="path">The path to show.</param>
    public static (Baseline Baseline, IReadOnlyList<Failure> Failures) Read(string file, string path)
    {
        // A pipe has no length either, and no end that anybody could promise.
        if (new FileInfo(file) is { Exists: true, Length: 0 }) return (Baseline.Empty, []);
        var reader = new BaselineReader(path);
        try
        {
            using var stream = SourceReader.OpenStream(file);
            foreach (var stretch in new StretchReader(stream, path).Read()) reader.Read(stretch);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reader.Fail(FileFailures.Unreadable(path, exception));
        }

        return (Baseline.Of(reader._entries), reader.Failures());
    }

    private IReadOnlyList<Failure> Failures() => _broken <= MostFailures ? _failures : [.. _failures, new Failure(EngineRules.InvalidBaseline, _path, BaselineFaults.More(_broken - MostFailures))];

    private void Read(Stretch stretch)
    {
        if (stretch.Failure is { } failure) Fail(failure with { Code = EngineRules.InvalidBaseline });
        if (stretch.Source is not { } source) return;
        var line = source.FirstLine;
        foreach (var text in source.Text.AsSpan().EnumerateLines())
        {
            if (!text.IsWhiteSpace()) ReadLine(text, line);
            line++;
        }
    }

    private void ReadLine(ReadOnlySpan<char> text, int line)
    {
        if (IsConflictMarker(text))
        {
            Fail(line, 1, BaselineFaults.ConflictMarker);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var json = new Utf8JsonReader(bytes);
        var at = 0L;
        try
        {
            var entry = ReadEntry(ref json, out var fault);
            at = json.TokenStartIndex;
            if (fault is null) _entries.Add(entry with { Line = line });
            else Fail(line, Encoding.UTF8.GetCharCount(bytes, 0, (int)at) + 1, fault);
        }
        catch (JsonException exception)
        {
            Fail(line, Encoding.UTF8.GetCharCount(bytes, 0, Math.Min((int)(exception.BytePositionInLine ?? 0), bytes.Length)) + 1, BaselineFaults.NotJson);
        }
    }

    /// <summary>Reads one object; where it ends with a fault, the reader stands at it.</summary>
    private static BaselineEntry ReadEntry(ref Utf8JsonReader json, out LocalizedText? fault)
    {
        var entry = new BaselineEntry("", "", "", 0);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            fault = BaselineFaults.NotAnEntry;
            return entry;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            fault = Keys.Contains(key, StringComparer.Ordinal) ? null : BaselineFaults.UnknownKey(key, Keys);
            if (fault is null) entry = ReadValue(ref json, key, entry, out fault);
            if (fault is not null) return entry;
        }

        fault = entry switch
        {
            { Path: "" } => BaselineFaults.Missing("path"),
            { RuleId: "" } => BaselineFaults.Missing("rule"),
            { Fingerprint: "" } => BaselineFaults.Missing("fingerprint"),
            { Count: 0 } => BaselineFaults.Missing("count"),
            _ => null,
        };
        // Anything behind the object is a fault that the reader throws.
        if (fault is null) json.Read();
        return entry;
    }

    private static BaselineEntry ReadValue(ref Utf8JsonReader json, string key, BaselineEntry entry, out LocalizedText? fault)
    {
        json.Read();
        fault = null;
        if (key == "count")
        {
            if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var count) && count is > 0 and <= MostCount) return entry with { Count = count };
            fault = BaselineFaults.NotACount;
            return entry;
        }

        if (json.TokenType != JsonTokenType.String || json.GetString() is not { Length: > 0 } text)
        {
            fault = BaselineFaults.NotAText(key);
            return entry;
        }

        if (key == "fingerprint" && (text.Length != 32 || !text.All(char.IsAsciiHexDigitLower))) fault = BaselineFaults.NotAFingerprint;
        return key switch
        {
            "path" => entry with { Path = text },
            "rule" => entry with { RuleId = text },
            _ => entry with { Fingerprint = text },
        };
    }

    private static bool IsConflictMarker(ReadOnlySpan<char> line) =>
        line.StartsWith("<<<<<<<") || line.StartsWith("=======") || line.StartsWith(">>>>>>>") || line.StartsWith("|||||||");

    private void Fail(int line, int column, LocalizedText message) =>
        Fail(new Failure(EngineRules.InvalidBaseline, _path, message, new LinePosition(line, column)));

    private void Fail(Failure failure)
    {
        if (++_broken <= MostFailures) _failures.Add(failure);
    }
}
