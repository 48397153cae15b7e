using System.Text.RegularExpressions;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Xlsx;

/// <summary>Makes text safe for a cell.</summary>
internal static partial class XlsxText
{
    /// <summary>What a cell holds at most.</summary>
    private const int Most = 32_767;

    public static string Of(string text)
    {
        var shown = TerminalText.Of(text);
        // Spreadsheets read _x0041_ as a letter.
        shown = Escape().Replace(shown, "_x005F_$1");
        if (shown.Length <= Most) return shown;
        var end = char.IsHighSurrogate(shown[Most - 2]) ? Most - 2 : Most - 1;
        return $"{shown[..end]}…";
    }

    [GeneratedRegex("_(x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
