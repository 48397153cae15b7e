using System.Text.Json;
using ComplianceLint.Reporting.Formats;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>Writes the ways to repair a finding, each as edits of the file.</summary>
internal static class SarifFixes
{
    public static void Write(Utf8JsonWriter json, Analysis analysis, IReadOnlyList<Fix> fixes, Language language)
    {
        var shown = fixes.Where(fix => fix.CanBeShown()).ToList();
        if (shown.Count == 0) return;
        json.WriteStartArray("fixes"u8);
        foreach (var fix in shown)
        {
            json.WriteStartObject();
            json.WriteText("description"u8, SarifText.Plain(fix.Title.In(language)));
            json.WriteStartArray("artifactChanges"u8);
            json.WriteStartObject();
            FileUri.Write(json, analysis.Mask(analysis.Post.Source.Path));
            json.WriteStartArray("replacements"u8);
            foreach (var edit in fix.Edits.OrderBy(edit => edit.Span.Start)) SarifLocation.WriteReplacement(json, analysis.Post.Source, edit);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("properties"u8);
            json.WriteString("applicability"u8, OutputNames.Of(fix.Applicability));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
