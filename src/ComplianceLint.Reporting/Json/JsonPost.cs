using System.Text.Json;

namespace ComplianceLint.Reporting.Json;

/// <summary>Writes one post with its findings and what became of each check.</summary>
internal static class JsonPost
{
    public static void Write(Utf8JsonWriter json, Analysis analysis, Language language, bool listAllChecks)
    {
        json.WriteStartObject();
        WriteMembers(json, analysis, language, listAllChecks);
        json.WriteEndObject();
    }

    internal static void WriteMembers(Utf8JsonWriter json, Analysis analysis, Language language, bool listAllChecks)
    {
        var post = analysis.Post;
        json.WriteString("path"u8, analysis.Mask(post.Source.Path));
        json.WriteNumber("index"u8, post.Index);
        json.WriteOptional("id"u8, post.Id is { } id ? analysis.Mask(id) : null);
        json.WriteString("kind"u8, post.Kind);
        json.WriteStrings("channels"u8, post.Channels.Select(analysis.Mask));
        json.WriteSpan(post.Source.InFile(post.Span));
        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in analysis.Diagnostics) JsonDiagnostic.Write(json, diagnostic, post.Source, language);
        json.WriteEndArray();
        WriteChecks(json, analysis.Checks, listAllChecks);
        JsonScores.Write(json, analysis.Score, analysis.UnliftedScore);
    }

    internal static void WriteChecks(Utf8JsonWriter json, IEnumerable<(Rule Rule, CheckResult Result)> checks, bool listAll)
    {
        var ids = checks.ToLookup(check => check.Result, check => check.Rule.Id);
        json.WriteStartObject("checks"u8);
        json.WriteStrings("failed"u8, ids[CheckResult.Fail]);
        json.WriteStrings("review"u8, ids[CheckResult.Review]);
        json.WriteStrings("incomplete"u8, ids[CheckResult.Incomplete]);
        if (listAll)
        {
            json.WriteStrings("passed"u8, ids[CheckResult.Pass]);
            json.WriteStrings("notApplicable"u8, ids[CheckResult.NotApplicable]);
        }

        json.WriteStartObject("counts"u8);
        json.WriteNumber("passed"u8, ids[CheckResult.Pass].Count());
        json.WriteNumber("notApplicable"u8, ids[CheckResult.NotApplicable].Count());
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
