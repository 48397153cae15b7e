using System.Text.Json;

namespace ComplianceLint.Reporting.Json;

/// <summary>Writes what JSON says of a run, before the first post and behind everything.</summary>
internal static class JsonRun
{
    public static void WriteHeader(Utf8JsonWriter json, RunHeader header)
    {
        json.WriteNumber("version"u8, 1);
        json.WriteStartObject("tool"u8);
        json.WriteString("name"u8, "ComplianceLint");
        json.WriteString("version"u8, header.ToolVersion);
        json.WriteString("ruleSetDigest"u8, header.RuleSetDigest);
        json.WriteEndObject();
        json.WriteString("now"u8, header.Now);
        json.WriteString("timeZone"u8, header.TimeZone);
    }

    /// <summary>What is known only behind the last post.</summary>
    public static void WriteEnd(Utf8JsonWriter json, RunSummary summary, RunScore score)
    {
        JsonScores.Write(json, score.Score, score.UnliftedScore);
        WriteSummary(json, summary);
    }

    public static void WriteSummary(Utf8JsonWriter json, RunSummary summary)
    {
        json.WriteStartObject("summary"u8);
        json.WriteNumber("posts"u8, summary.Posts);
        json.WriteNumber("errors"u8, summary[Severity.Error]);
        json.WriteNumber("warnings"u8, summary[Severity.Warning]);
        json.WriteNumber("infos"u8, summary[Severity.Info]);
        json.WriteNumber("hints"u8, summary[Severity.Hint]);
        json.WriteNumber("suppressed"u8, summary[DiagnosticStatus.Suppressed]);
        json.WriteNumber("waived"u8, summary[DiagnosticStatus.Waived]);
        json.WriteNumber("baselined"u8, summary[DiagnosticStatus.Baselined]);
        json.WriteNumber("skipped"u8, summary.Skipped);
        if (summary.LeftOut is { } leftOut) json.WriteNumber("leftOut"u8, leftOut);
        if (summary.RulesWithoutRegistry.Count > 0)
        {
            json.WriteStrings("rulesWithoutRegistry"u8, summary.RulesWithoutRegistry);
            json.WriteStrings("missingRegistries"u8, summary.MissingRegistries.Select(Registry.NameOf));
        }

        json.WriteEndObject();
        json.WriteBoolean("complete"u8, summary.IsComplete);
    }
}
