using System.Text;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>Puts a text into Markdown so that it stays a text.</summary>
internal static class HelpMarkdown
{
    private const string Signs = "\\`*_[]<>#|&~";

    public static string Escape(string text)
    {
        var visible = new StringBuilder();
        TerminalText.Append(visible, text);
        var escaped = new StringBuilder(visible.Length);
        foreach (var chunk in visible.ToString())
        {
            if (Signs.Contains(chunk, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(chunk);
        }

        return escaped.ToString();
    }

    /// <summary>A fence that no line of a block ends.</summary>
    public static string FenceFor(string block)
    {
        var fence = "```";
        while (block.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return fence;
    }
}
