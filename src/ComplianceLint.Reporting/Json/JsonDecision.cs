using System.Text.Json;

namespace ComplianceLint.Reporting.Json;

/// <summary>Writes what a gate decides of one post.</summary>
internal static class JsonDecision
{
    /// <summary>The groups of clauses whose scores a decision names.</summary>
    private static readonly string[] Groups = ["prinsip/", "etika/"];

    public static void Write(Utf8JsonWriter json, GateDecision decision, Language language)
    {
        var (analysis, post) = (decision.Analysis, decision.Analysis.Post);
        json.WriteStartObject();
        json.WriteString("path"u8, analysis.Mask(post.Source.Path));
        json.WriteNumber("index"u8, post.Index);
        json.WriteOptional("id"u8, post.Id is { } id ? analysis.Mask(id) : null);
        json.WriteStrings("channels"u8, post.Channels.Select(analysis.Mask));
        json.WriteString("decision"u8, OutputNames.Of(decision.Verdict));
        json.WriteString("content"u8, decision.Content);
        WriteScores(json, analysis.Score);
        json.WriteStartArray("reasons"u8);
        foreach (var reason in decision.Reasons) JsonGateReason.Write(json, reason, analysis, language);
        json.WriteEndArray();
        WriteRefused(json, decision);
        json.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter json, Score score)
    {
        json.WriteStartObject("scores"u8);
        JsonScores.WriteMembers(json, score, static clause => Groups.Any(group => clause.StartsWith(group, StringComparison.Ordinal)));
        json.WriteEndObject();
    }

    private static void WriteRefused(Utf8JsonWriter json, GateDecision decision)
    {
        if (decision.Refused.Count == 0) return;
        json.WriteStartArray("refusedApprovals"u8);
        foreach (var (approval, fault) in decision.Refused)
        {
            json.WriteStartObject();
            JsonGateReason.WriteApproval(json, approval);
            json.WriteString("fault"u8, fault switch
            {
                ApprovalFault.SelfApproved => "self-approved",
                ApprovalFault.NoAuthor => "no-author",
                ApprovalFault.NotAnApprover => "not-an-approver",
                _ => "future",
            });
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
