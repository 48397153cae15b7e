using System.Buffers;
using System.Text.Json;

namespace ComplianceLint.Histories;

/// <summary>Writes a record as one line; <see cref="RunRecordReader"/> reads it back.</summary>
internal static class RunRecordWriter
{
    public const int Version = 1;

    public static byte[] Write(RunRecord record)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line)) Write(json, record);
        return [.. line.WrittenSpan, (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, RunRecord record)
    {
        json.WriteStartObject();
        json.WriteNumber("version"u8, Version);
        json.WriteString("time"u8, record.Time);
        json.WriteString("toolVersion"u8, record.ToolVersion);
        json.WriteString("ruleSetDigest"u8, record.RuleSetDigest);
        json.WriteBoolean("complete"u8, record.IsComplete);
        json.WriteNumber("posts"u8, record.Posts);
        foreach (var severity in Enum.GetValues<Severity>()) json.WriteNumber($"{Severities.NameOf(severity)}s", record.Findings[(int)severity]);
        json.WriteNumber("questions"u8, record.Questions);
        json.WriteNumber("suppressed"u8, record.Suppressed);
        json.WriteNumber("waived"u8, record.Waived);
        json.WriteNumber("baselined"u8, record.Baselined);
        if (record.New is { } added) json.WriteNumber("new"u8, added);
        if (record.Resolved is { } resolved) json.WriteNumber("resolved"u8, resolved);
        json.WriteStartObject("scores"u8);
        foreach (var (clause, points) in record.Score.ByClause.OrderBy(clause => clause.Key, StringComparer.Ordinal)) json.WriteNumber(clause, points);
        json.WriteEndObject();
        json.WriteStartObject("rules"u8);
        foreach (var (rule, count) in record.Rules.OrderBy(rule => rule.Key, StringComparer.Ordinal)) json.WriteNumber(rule, count);
        json.WriteEndObject();
        if (record.Marks is { } marks) json.WriteString("marks"u8, marks);
        json.WriteEndObject();
    }
}
