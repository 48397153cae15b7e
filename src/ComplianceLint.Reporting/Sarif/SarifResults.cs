using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>Writes findings, questions and checks as results.</summary>
internal sealed class SarifResults(SarifRules rules, Language language, SarifProfile profile)
{
    /// <summary>The message leads to so many of the other places; the rest are listed.</summary>
    private const int MostLinks = 5;

    private readonly PrimaryLocations _lines = new();

    public void Write(Utf8JsonWriter json, Analysis analysis, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        WriteRule(json, diagnostic.Rule);
        WriteKind(json, diagnostic.IsReview ? "review" : "fail", diagnostic.Severity);
        json.WriteMessage(MessageOf(diagnostic.Message, diagnostic.Rule, [.. diagnostic.Related.Select(related => related.Message.In(language))]));
        WriteLocation(json, () => SarifLocation.Write(json, analysis, diagnostic.Span, profile.HasDetails));
        WriteRelated(json, diagnostic.Related, related =>
        {
            json.WriteText("message"u8, SarifText.Plain(related.Message.In(language)));
            SarifLocation.Write(json, analysis, related.Span, isQuoted: false);
        });
        WriteFingerprints(json, _lines.HashOf(analysis, diagnostic.Span), diagnostic.Fingerprint);
        if (profile.HasDetails)
        {
            SarifSuppressions.Write(json, diagnostic.Suppressions, language);
            SarifFixes.Write(json, analysis, diagnostic.Fixes, language);
            WriteProperties(json, analysis, diagnostic);
        }

        json.WriteEndObject();
    }

    public void Write(Utf8JsonWriter json, RunDiagnostic diagnostic)
    {
        var others = diagnostic.Locations.Skip(1).ToList();
        json.WriteStartObject();
        WriteRule(json, diagnostic.Rule);
        WriteKind(json, "fail", diagnostic.Severity);
        json.WriteMessage(MessageOf(diagnostic.Message, diagnostic.Rule, [.. others.Select(location => $"{SensitiveSpans.Mask(location.Path)}:{location.Start.Line}")]));
        WriteLocation(json, () => SarifLocation.Write(json, diagnostic.Locations[0]));
        WriteRelated(json, others, location => SarifLocation.Write(json, location));
        WriteFingerprints(json, null, diagnostic.Fingerprint);
        if (profile.HasDetails)
        {
            SarifSuppressions.Write(json, diagnostic.Suppressions, language);
            json.WriteStartObject("properties"u8);
            json.WriteString("severity"u8, Severities.NameOf(diagnostic.Severity));
            json.WriteString("status"u8, OutputNames.Of(diagnostic.Status));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes that a rule found nothing in a post, or nothing on which it could have failed.</summary>
    public void WriteCheck(Utf8JsonWriter json, Analysis analysis, Rule rule, bool isPass)
    {
        json.WriteStartObject();
        WriteRule(json, rule);
        WriteKind(json, isPass ? "pass" : "notApplicable", rule.Severity);
        json.WriteMessage(SarifText.Plain($"{(isPass ? SarifWords.Passed : SarifWords.NotApplicable).In(language)}: {SarifText.Sentence(rule.Title.In(language))}"));
        WriteLocation(json, () => SarifLocation.Write(json, analysis, analysis.Post.Span, isQuoted: false));
        SarifSuppressions.Write(json, [], language);
        json.WriteStartObject("properties"u8);
        WritePost(json, analysis);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteString("ruleId"u8, rule.Id);
        json.WriteNumber("ruleIndex"u8, rules.IndexOf(rule));
    }

    /// <summary>What is no failure has no level.</summary>
    private static void WriteKind(Utf8JsonWriter json, string kind, Severity severity)
    {
        json.WriteString("kind"u8, kind);
        json.WriteString("level"u8, kind is "fail" ? SarifRule.LevelOf(severity) : "none");
    }

    /// <summary>The first sentence says what is wrong, since lists show no more; then what to do, and where else to look.</summary>
    private string MessageOf(LocalizedText message, Rule rule, IReadOnlyList<string> others)
    {
        var text = SarifText.Plain($"{SarifText.Sentence(message.In(language))} {rule.Advice.In(language)}");
        var links = others.Take(MostLinks).Select((other, i) => SarifText.Link(other, i + 1));
        return others.Count == 0 ? text : $"{text} ({string.Join(", ", links)}{(others.Count > MostLinks ? ", …" : "")})";
    }

    private static void WriteLocation(Utf8JsonWriter json, Action write)
    {
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        write();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRelated<T>(Utf8JsonWriter json, IReadOnlyList<T> places, Action<T> write)
    {
        if (places.Count == 0) return;
        json.WriteStartArray("relatedLocations"u8);
        foreach (var (i, place) in places.Index())
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, i + 1);
            write(place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFingerprints(Utf8JsonWriter json, string? lineHash, string fingerprint)
    {
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteOptional("primaryLocationLineHash"u8, lineHash);
        json.WriteString("complianceLint/v1"u8, fingerprint);
        json.WriteEndObject();
    }

    private void WriteProperties(Utf8JsonWriter json, Analysis analysis, Diagnostic diagnostic)
    {
        json.WriteStartObject("properties"u8);
        json.WriteString("severity"u8, Severities.NameOf(diagnostic.Severity));
        json.WriteString("status"u8, OutputNames.Of(diagnostic.Status));
        json.WriteOptional("channel"u8, diagnostic.Channel is { } channel ? analysis.Mask(channel) : null);
        json.WriteOptional("zone"u8, OutputNames.Of(diagnostic.Zone));
        json.WriteOptional("match"u8, diagnostic.Match);
        json.WriteBoolean("sensitive"u8, diagnostic.Sensitive);
        JsonDiagnostic.WriteEvidence(json, diagnostic.Evidence, language);
        WritePost(json, analysis);
        json.WriteEndObject();
    }

    private static void WritePost(Utf8JsonWriter json, Analysis analysis)
    {
        json.WriteStartObject("post"u8);
        json.WriteNumber("index"u8, analysis.Post.Index);
        json.WriteOptional("id"u8, analysis.Post.Id is { } id ? analysis.Mask(id) : null);
        json.WriteEndObject();
    }
}
