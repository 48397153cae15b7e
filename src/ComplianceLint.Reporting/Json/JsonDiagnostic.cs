using System.Globalization;
using System.Text.Json;
using ComplianceLint.Reporting.Formats;

namespace ComplianceLint.Reporting.Json;

/// <summary>Writes one finding: the object that DESIGN calls D.</summary>
internal static class JsonDiagnostic
{
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic, SourceText source, Language language)
    {
        json.WriteStartObject();
        WriteRule(json, diagnostic.Rule, diagnostic.Severity, diagnostic.Status, diagnostic.Message, language);
        if (diagnostic.IsReview) json.WriteBoolean("review"u8, true);
        json.WriteMasked("channel"u8, diagnostic.Channel);
        json.WriteOptional("zone"u8, OutputNames.Of(diagnostic.Zone));
        json.WriteOptional("match"u8, diagnostic.Match);
        json.WriteBoolean("sensitive"u8, diagnostic.Sensitive);
        WriteEvidence(json, diagnostic.Evidence, language);
        WritePlace(json, source.InFile(diagnostic.Span), source.PositionOf(diagnostic.Span.Start), source.PositionOf(diagnostic.Span.End));
        json.WriteString("fingerprint"u8, diagnostic.Fingerprint);
        WriteRelated(json, diagnostic.Related, source, language);
        WriteFixes(json, diagnostic.Fixes, source, language);
        WriteSuppressions(json, diagnostic.Suppressions);
        json.WriteEndObject();
    }

    internal static void WriteSuppressions(Utf8JsonWriter json, IReadOnlyList<Suppression> suppressions)
    {
        json.WriteStartArray("suppressions"u8);
        foreach (var suppression in suppressions)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, OutputNames.Of(suppression.Kind));
            json.WriteMasked("reason"u8, suppression.Reason);
            json.WriteMasked("by"u8, suppression.By);
            json.WriteOptional("until"u8, suppression.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteMasked("path"u8, suppression.Path);
            json.WritePosition(suppression.Position);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteEvidence(Utf8JsonWriter json, Evidence? evidence, Language language)
    {
        if (evidence is null) return;
        json.WriteStartObject("evidence"u8);
        json.WriteNumber("score"u8, evidence.Score);
        json.WriteStrings("reasons"u8, evidence.Reasons.Select(reason => reason.In(language)));
        json.WriteEndObject();
    }

    /// <summary>Writes what a finding has from its rule.</summary>
    internal static void WriteRule(Utf8JsonWriter json, Rule rule, Severity severity, DiagnosticStatus status, LocalizedText message, Language language)
    {
        json.WriteString("rule"u8, rule.Id);
        json.WriteString("severity"u8, Severities.NameOf(severity));
        json.WriteString("status"u8, OutputNames.Of(status));
        json.WriteString("message"u8, message.In(language));
        json.WriteString("why"u8, rule.Why.In(language));
        json.WriteString("advice"u8, rule.Advice.In(language));
        json.WriteStrings("clauses"u8, rule.Clauses);
    }

    /// <param name="span">In the whole file.</param>
    internal static void WritePlace(Utf8JsonWriter json, TextSpan span, LinePosition start, LinePosition end)
    {
        json.WriteSpan(span);
        json.WritePosition(start);
        json.WriteNumber("endLine"u8, end.Line);
        json.WriteNumber("endColumn"u8, end.Column);
    }

    private static void WriteRelated(Utf8JsonWriter json, IReadOnlyList<RelatedLocation> related, SourceText source, Language language)
    {
        json.WriteStartArray("related"u8);
        foreach (var location in related)
        {
            json.WriteStartObject();
            json.WriteString("message"u8, location.Message.In(language));
            json.WriteSpan(source.InFile(location.Span));
            json.WritePosition(source.PositionOf(location.Span.Start));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter json, IReadOnlyList<Fix> fixes, SourceText source, Language language)
    {
        json.WriteStartArray("fixes"u8);
        foreach (var fix in fixes)
        {
            if (!fix.CanBeShown()) continue;
            json.WriteStartObject();
            json.WriteString("title"u8, fix.Title.In(language));
            json.WriteString("applicability"u8, OutputNames.Of(fix.Applicability));
            json.WriteStartArray("edits"u8);
            foreach (var edit in fix.Edits) WriteEdit(json, edit, source);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEdit(Utf8JsonWriter json, TextEdit edit, SourceText source)
    {
        json.WriteStartObject();
        json.WriteSpan(source.InFile(edit.Span));
        json.WriteString("newText"u8, edit.NewText);
        json.WriteEndObject();
    }
}
