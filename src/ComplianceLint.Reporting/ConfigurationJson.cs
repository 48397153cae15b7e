using System.Text;
using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>Writes what counts for a file as JSON, for scripts.</summary>
public static class ConfigurationJson
{
    /// <param name="output">Receives the text.</param>
    /// <param name="configuration">What counts.</param>
    public static void Write(Stream output, ConfigurationFacts configuration)
    {
        using (var json = new Utf8JsonWriter(output, JsonFormat.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, 1);
            json.WriteMasked("path"u8, configuration.Path);
            WriteSettings(json, "settings"u8, configuration.Settings);
            json.WriteStartArray("posts"u8);
            foreach (var posts in configuration.Posts) Write(json, posts);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, PostSettings posts)
    {
        json.WriteStartObject();
        json.WriteStartArray("lines"u8);
        foreach (var line in posts.Lines) json.WriteNumberValue(line);
        json.WriteEndArray();
        json.WriteStartArray("overrides"u8);
        foreach (var (place, selectors) in posts.Overrides)
        {
            json.WriteStartObject();
            json.WriteMasked("place"u8, place);
            foreach (var (key, values) in selectors) json.WriteStrings(Encoding.UTF8.GetBytes(key), values.Select(SensitiveSpans.Mask));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSettings(json, "rules"u8, posts.Rules);
        json.WriteEndObject();
    }

    private static void WriteSettings(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<SettingFact> settings)
    {
        json.WriteStartArray(name);
        foreach (var setting in settings)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, setting.Name);
            json.WriteStrings("values"u8, setting.Values.Select(SensitiveSpans.Mask));
            json.WriteString("layer"u8, setting.Layer);
            if (setting.Place.Length > 0) json.WriteMasked("place"u8, setting.Place);
            json.WriteMasked("lockedIn"u8, setting.LockedIn);
            if (setting.Options.Count > 0) WriteSettings(json, "options"u8, setting.Options);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
