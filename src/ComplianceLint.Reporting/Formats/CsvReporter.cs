using System.Globalization;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>A table for spreadsheets (RFC 4180): one row for each finding, whatever became of it, and for each failure. No cell is a formula.</summary>
internal sealed class CsvReporter : ItemReporter
{
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
        string.Join(CsvText.Separator, item.Rule.Clauses),
        item.Channel,
        string.Join(CsvText.Separator, item.Suppressions.Select(suppression => ReportText.ReasonOf(suppression, Language))),
        string.Join(CsvText.Separator, item.Also.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{place.Start.Line}"))),
        item.Fingerprint);

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private void WriteRow(params IEnumerable<string?> cells) => CsvText.WriteRow(_output, cells);
}
