using System.Text.Json;

namespace ComplianceLint.Reporting.Json;

/// <summary>Writes one reason of a gate, in a post or across posts.</summary>
internal static class JsonGateReason
{
    /// <summary>A reason in a post.</summary>
    public static void Write(Utf8JsonWriter json, GateReason reason, Analysis analysis, Language language)
    {
        WriteStart(json, reason);
        var source = analysis.Post.Source;
        switch (reason)
        {
            case { Diagnostic: { } diagnostic }:
                WriteRule(json, diagnostic.Rule, diagnostic.Severity, diagnostic.Status, diagnostic.Message, language);
                json.WriteMasked("channel"u8, diagnostic.Channel);
                json.WriteOptional("match"u8, diagnostic.Match);
                JsonDiagnostic.WritePlace(json, source.InFile(diagnostic.Span), source.PositionOf(diagnostic.Span.Start), source.PositionOf(diagnostic.Span.End));
                json.WriteString("fingerprint"u8, diagnostic.Fingerprint);
                JsonDiagnostic.WriteSuppressions(json, diagnostic.Suppressions);
                break;
            case { Failure: { } failure }:
                json.WriteString("message"u8, SensitiveSpans.Mask(failure.Message.In(language)));
                break;
            case { MinimumScore: { } minimum }:
                json.WriteString("message"u8, GateText.Score(analysis.Score.Lowest!.Value, minimum).In(language));
                break;
            default:
                json.WriteString("message"u8, (reason.Cause == GateCause.NoChannel ? GateText.NoChannel : GateText.Unknown).In(language));
                break;
        }

        WriteEnd(json, reason);
    }

    /// <summary>A reason across posts.</summary>
    public static void Write(Utf8JsonWriter json, GateReason reason, Language language)
    {
        var diagnostic = reason.RunDiagnostic!;
        WriteStart(json, reason);
        WriteRule(json, diagnostic.Rule, diagnostic.Severity, diagnostic.Status, diagnostic.Message, language);
        json.WriteString("fingerprint"u8, diagnostic.Fingerprint);
        JsonDiagnostic.WriteSuppressions(json, diagnostic.Suppressions);
        json.WriteStartArray("locations"u8);
        foreach (var location in diagnostic.Locations) JsonRunDiagnostic.WriteLocation(json, location);
        json.WriteEndArray();
        WriteEnd(json, reason);
    }

    internal static void WriteApproval(Utf8JsonWriter json, Approval approval)
    {
        json.WriteMasked("approver"u8, approval.Approver);
        json.WriteMasked("reason"u8, approval.Reason);
        json.WriteString("time"u8, approval.Time);
        json.WriteNumber("line"u8, approval.Line);
    }

    private static void WriteStart(Utf8JsonWriter json, GateReason reason)
    {
        json.WriteStartObject();
        json.WriteString("cause"u8, OutputNames.Of(reason.Cause));
        json.WriteString("decision"u8, OutputNames.Of(reason.Verdict));
        json.WriteString("unlifted"u8, OutputNames.Of(reason.Unlifted));
        if (reason.Remedy != GateRemedy.None) json.WriteString("remedy"u8, reason.Remedy == GateRemedy.Approval ? "approval" : "waiver");
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule, Severity severity, DiagnosticStatus status, LocalizedText message, Language language)
    {
        json.WriteString("rule"u8, rule.Id);
        json.WriteString("severity"u8, Severities.NameOf(severity));
        json.WriteString("status"u8, OutputNames.Of(status));
        json.WriteString("message"u8, message.In(language));
        json.WriteStrings("clauses"u8, rule.Clauses);
    }

    private static void WriteEnd(Utf8JsonWriter json, GateReason reason)
    {
        if (reason.ApprovedBy is { } approval)
        {
            json.WriteStartObject("approval"u8);
            WriteApproval(json, approval);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
