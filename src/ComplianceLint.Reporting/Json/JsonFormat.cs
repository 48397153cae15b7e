using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ComplianceLint.Reporting.Json;

/// <summary>How every JSON output writes texts, spans and places.</summary>
internal static class JsonFormat
{
    /// <summary>Letters stay readable; what a terminal, a pipeline, a browser or an eye could take for something else is escaped.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = CreateEncoder() };

    /// <summary>Writes a text that the engine has not masked; an absent one is left out.</summary>
    public static void WriteMasked(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null) json.WriteString(name, SensitiveSpans.Mask(text));
    }

    /// <summary>Writes a text that may be absent.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    public static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject("span"u8);
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("length"u8, span.Length);
        json.WriteEndObject();
    }

    public static void WritePosition(this Utf8JsonWriter json, LinePosition position)
    {
        json.WriteNumber("line"u8, position.Line);
        json.WriteNumber("column"u8, position.Column);
    }

    public static void WriteStrings(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\u00AD', '\u061C', '\u180E', '\uFEFF');
        // Azure takes `##vso[` for an order wherever it stands in a log.
        settings.ForbidCharacters('[');
        settings.ForbidRange(UnicodeRange.Create('\u200B', '\u200F'));
        settings.ForbidRange(UnicodeRange.Create('\u2028', '\u202F'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206F'));
        settings.ForbidRange(UnicodeRange.Create('\uFFF9', '\uFFFB'));
        return JavaScriptEncoder.Create(settings);
    }
}
