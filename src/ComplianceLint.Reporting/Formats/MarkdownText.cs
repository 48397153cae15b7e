using System.Globalization;
using System.Text;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Makes text safe for a cell of a Markdown table: nothing in it is markup, and nobody is called, linked or referred to.</summary>
internal static class MarkdownText
{
    private const string Markup = "&<>|`*_~[]\\$\"{}^";

    /// <summary>GitHub and GitLab look for names and numbers after Markdown is gone, where an entity is what it stands for; only a sign between keeps them apart.</summary>
    private const string Apart = "&#8203;";

    public static string Of(string text) => Write(TerminalText.Of(text), Apart);

    /// <summary>The text as code, in which no names or numbers are looked for.</summary>
    public static string Code(string text) => $"<code>{Write(TerminalText.Of(text), "")}</code>";

    private static string Write(string text, string apart)
    {
        var output = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            var isReference = text[i] switch
            {
                '@' => char.IsLetterOrDigit(next) || next is '_',
                '#' or '!' => char.IsAsciiDigit(next),
                ':' => char.IsAsciiLetter(next),
                _ => false,
            };
            var isLink = (text[i] is ':' && next is '/') || (text[i] is '.' && text.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase));
            if (isReference || isLink || Markup.Contains(text[i], StringComparison.Ordinal)) output.Append(CultureInfo.InvariantCulture, $"&#{(int)text[i]};");
            else output.Append(text[i]);
            if (isReference) output.Append(apart);
        }

        return output.ToString();
    }
}
