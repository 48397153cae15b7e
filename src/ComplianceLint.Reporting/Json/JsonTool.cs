using System.Text.Json;

namespace ComplianceLint.Reporting.Json;

/// <summary>Writes what every document says about the tool, its rules and its clock.</summary>
internal static class JsonTool
{
    public static void Write(Utf8JsonWriter json, RunHeader header)
    {
        json.WriteStartObject("tool"u8);
        json.WriteString("name"u8, "ComplianceLint");
        json.WriteString("version"u8, header.ToolVersion);
        json.WriteString("ruleSetDigest"u8, header.RuleSetDigest);
        json.WriteEndObject();
        json.WriteString("now"u8, header.Now);
        json.WriteString("timeZone"u8, header.TimeZone);
    }
}
