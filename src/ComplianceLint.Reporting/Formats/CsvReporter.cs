using System.Globalization;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>A table for spreadsheets (RFC 4180): one row for each finding, whatever became of it, and for each failure. No cell is a formula.</summary>
internal sealed class CsvReporter : ItemReporter
{
    /// <summary>What spreadsheets take for the beginning of a formula, wide forms included.</summary>
    private const string FormulaSigns = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private const string Separator = "; ";

    private readonly TextWriter _output;

    public CsvReporter(TextWriter output, ReportSettings settings, Columns columns)
        : base(settings, columns)
    {
        _output = output;
        WriteRow("path", "index", "id", "line", "column", "endLine", "endColumn", "kind", "severity", "status", "rule", "title", "message", "match", "advice", "clauses", "channel", "reasons", "also", "fingerprint");
    }

    public override void Finish(RunSummary summary, TimeSpan? elapsed = null) => _output.Flush();

    protected override void Add(ReportItem item) => WriteRow(
        item.Path,
        Number(item.Index),
        item.PostId,
        Number(item.Place?.Line),
        Number(item.Place?.Column),
        Number(item.Place?.EndLine),
        Number(item.Place?.EndColumn),
        OutputNames.Of(item.Kind),
        Severities.NameOf(item.Severity),
        OutputNames.Of(item.Status),
        item.RuleLabel,
        item.Rule.Title.In(Language),
        item.Message,
        item.Match,
        item.Kind == ItemKind.Failure ? null : item.Rule.Advice.In(Language),
        string.Join(Separator, item.Rule.Clauses),
        item.Channel,
        string.Join(Separator, item.Suppressions.Select(suppression => ReportText.ReasonOf(suppression, Language))),
        string.Join(Separator, item.Also.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{place.Start.Line}"))),
        item.Fingerprint);

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private void WriteRow(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) _output.Write(',');
            WriteCell(cells[i] ?? "");
        }

        _output.Write("\r\n");
    }

    private void WriteCell(string text)
    {
        var cell = TerminalText.Of(text);
        // Blanks before the sign do not protect everywhere.
        if (cell.TrimStart() is [var first, ..] && FormulaSigns.Contains(first, StringComparison.Ordinal)) cell = $"'{cell}";
        _output.Write(cell.AsSpan().IndexOfAny("\",;\t") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
