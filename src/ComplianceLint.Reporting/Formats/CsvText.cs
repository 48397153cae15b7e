using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Rows of comma-separated values (RFC 4180) in which no cell is a formula.</summary>
internal static class CsvText
{
    /// <summary>Stands between several values of one cell.</summary>
    public const string Separator = "; ";

    /// <summary>What spreadsheets take for the beginning of a formula, wide forms included.</summary>
    private const string FormulaSigns = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    public static void WriteRow(TextWriter output, IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) output.Write(',');
            isFirst = false;
            WriteCell(output, cell ?? "");
        }

        output.Write("\r\n");
    }

    /// <summary>True for a text that a spreadsheet would calculate; blanks before the sign do not protect everywhere.</summary>
    public static bool IsFormula(string text) => text.TrimStart() is [var first, ..] && FormulaSigns.Contains(first, StringComparison.Ordinal);

    private static void WriteCell(TextWriter output, string text)
    {
        var cell = TerminalText.Of(text);
        if (IsFormula(cell)) cell = $"'{cell}";
        output.Write(cell.AsSpan().IndexOfAny("\",;\t") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
