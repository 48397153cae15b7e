using System.Globalization;
using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>Writes what lifts a finding. A result on which nothing is said has the empty list: for SARIF none would mean that nobody knows.</summary>
internal static class SarifSuppressions
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Suppression> suppressions, Language language)
    {
        json.WriteStartArray("suppressions"u8);
        foreach (var suppression in suppressions) Write(json, suppression, language);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Suppression suppression, Language language)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, suppression.Kind == DiagnosticStatus.Suppressed ? "inSource" : "external");
        json.WriteString("status"u8, "accepted");
        json.WriteMasked("justification"u8, suppression.Reason ?? SarifWords.Baselined.In(language));
        json.WriteStartObject("location"u8);
        SarifLocation.Write(json, suppression.Path, suppression.Position);
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteString("kind"u8, OutputNames.Of(suppression.Kind));
        json.WriteMasked("by"u8, suppression.By);
        json.WriteOptional("until"u8, suppression.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
