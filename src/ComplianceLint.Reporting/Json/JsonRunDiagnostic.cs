using System.Text.Json;

namespace ComplianceLint.Reporting.Json;

/// <summary>Writes one finding across posts: what every finding has, and its places.</summary>
internal static class JsonRunDiagnostic
{
    public static void Write(Utf8JsonWriter json, RunDiagnostic diagnostic, Language language)
    {
        json.WriteStartObject();
        WriteMembers(json, diagnostic, language);
        json.WriteEndObject();
    }

    internal static void WriteMembers(Utf8JsonWriter json, RunDiagnostic diagnostic, Language language)
    {
        var first = diagnostic.Locations[0];
        JsonDiagnostic.WriteRule(json, diagnostic.Rule, diagnostic.Severity, diagnostic.Status, diagnostic.Message, language);
        json.WriteBoolean("sensitive"u8, false);
        JsonDiagnostic.WritePlace(json, first.Span, first.Start, first.End);
        json.WriteString("fingerprint"u8, diagnostic.Fingerprint);
        foreach (var name in (ReadOnlySpan<string>)["related", "fixes"])
        {
            json.WriteStartArray(name);
            json.WriteEndArray();
        }

        JsonDiagnostic.WriteSuppressions(json, diagnostic.Suppressions);
        json.WriteStartArray("locations"u8);
        foreach (var location in diagnostic.Locations) WriteLocation(json, location);
        json.WriteEndArray();
    }

    internal static void WriteLocation(Utf8JsonWriter json, PostLocation location)
    {
        json.WriteStartObject();
        json.WriteMasked("path"u8, location.Path);
        json.WriteNumber("index"u8, location.Index);
        json.WriteSpan(location.Span);
        json.WritePosition(location.Start);
        json.WriteEndObject();
    }
}
