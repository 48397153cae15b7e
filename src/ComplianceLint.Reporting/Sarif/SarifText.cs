using System.Text;
using System.Text.Json;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>Writes the texts of SARIF, of which some readers make more than text.</summary>
internal static class SarifText
{
    /// <summary>Writes a message in which nothing of a post is read as a placeholder or a link.</summary>
    public static void WriteMessage(this Utf8JsonWriter json, string message)
    {
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, message);
        json.WriteEndObject();
    }

    public static void WriteText(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    /// <summary>A text as a message says it: braces would be placeholders, and brackets before a parenthesis a link.</summary>
    public static string Plain(string text)
    {
        var visible = new StringBuilder();
        TerminalText.Append(visible, text);
        visible.Replace("{", "{{").Replace("}", "}}");
        var plain = visible.ToString();
        return plain.Contains("](", StringComparison.Ordinal) ? Escape(plain) : plain;
    }

    /// <summary>A link to the location of that number in the same result.</summary>
    public static string Link(string text, int location) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Escape(Plain(text))}]({location})");

    /// <summary>The text, at most so long, without half a character at its end.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = length - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return $"{text[..end]}…";
    }

    /// <summary>The text with a full stop, where it does not end as a sentence does.</summary>
    public static string Sentence(string text) => text is [.., '.' or '?' or '!' or '…' or '”'] or "" ? text : $"{text}.";

    private static string Escape(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal);
}
