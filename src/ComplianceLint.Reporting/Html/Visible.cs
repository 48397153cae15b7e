using System.Text;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Html;

/// <summary>A stranger's text made safe to look at: what hides or turns the line around is shown as <c>\u{202e}</c>.</summary>
internal static class Visible
{
    /// <summary>Longer than any message; a word of a megabyte would push everything else aside.</summary>
    private const int MostOfMessage = 1000;

    /// <summary>One line of any length.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        TerminalText.Append(line, text);
        return line.ToString();
    }

    /// <summary>Several lines, as they are.</summary>
    public static string Lines(string text) => text.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(Line)) : Line(text);

    /// <summary>What a finding says, cut where nobody reads on.</summary>
    public static LocalizedText Message(LocalizedText text) => new(Line(Cut(text.Id)), Line(Cut(text.En)));

    public static string Cut(string text, int most = MostOfMessage)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return $"{text[..end]}…";
    }
}
