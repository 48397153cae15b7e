using System.Text.Json;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>Writes places in files; columns are UTF-16 code units, as the run says.</summary>
internal static class SarifLocation
{
    /// <summary>What is longer is not quoted: the file has it.</summary>
    private const int MostQuoted = 300;

    /// <summary>Writes a place in a post.</summary>
    /// <param name="json">Receives the <c>physicalLocation</c>.</param>
    /// <param name="analysis">The analysis of the post.</param>
    /// <param name="span">The place in its text.</param>
    /// <param name="isQuoted">True to write the masked text, too.</param>
    public static void Write(Utf8JsonWriter json, Analysis analysis, TextSpan span, bool isQuoted)
    {
        var source = analysis.Post.Source;
        Begin(json, analysis.Mask(source.Path));
        WriteRegion(json, source.InFile(span), source.PositionOf(span.Start), source.PositionOf(span.End));
        if (isQuoted && span.Length is > 0 and <= MostQuoted) json.WriteText("snippet"u8, analysis.Mask(span));
        End(json);
    }

    /// <summary>Writes a place in a post that is no longer at hand.</summary>
    public static void Write(Utf8JsonWriter json, PostLocation location)
    {
        Begin(json, SensitiveSpans.Mask(location.Path));
        WriteRegion(json, location.Span, location.Start, location.End);
        End(json);
    }

    /// <summary>Writes a whole file, or a line and column of it.</summary>
    public static void Write(Utf8JsonWriter json, string path, LinePosition? position)
    {
        json.WriteStartObject("physicalLocation"u8);
        FileUri.Write(json, SensitiveSpans.Mask(path));
        if (position is { } start)
        {
            json.WriteStartObject("region"u8);
            json.WriteNumber("startLine"u8, start.Line);
            json.WriteNumber("startColumn"u8, start.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes an edit of a file.</summary>
    public static void WriteReplacement(Utf8JsonWriter json, SourceText source, TextEdit edit)
    {
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion"u8);
        WritePlace(json, source.InFile(edit.Span), source.PositionOf(edit.Span.Start), source.PositionOf(edit.Span.End));
        json.WriteEndObject();
        if (edit.NewText.Length > 0) json.WriteText("insertedContent"u8, edit.NewText);
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("physicalLocation"u8);
        FileUri.Write(json, path);
    }

    private static void WriteRegion(Utf8JsonWriter json, TextSpan span, LinePosition start, LinePosition end)
    {
        json.WriteStartObject("region"u8);
        WritePlace(json, span, start, end);
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, TextSpan span, LinePosition start, LinePosition end)
    {
        json.WriteNumber("startLine"u8, start.Line);
        json.WriteNumber("startColumn"u8, start.Column);
        json.WriteNumber("endLine"u8, end.Line);
        json.WriteNumber("endColumn"u8, end.Column);
        json.WriteNumber("charOffset"u8, span.Start);
        json.WriteNumber("charLength"u8, span.Length);
    }
}
