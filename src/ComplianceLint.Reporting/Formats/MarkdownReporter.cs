using System.Globalization;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>A page for the summary of a pipeline or a comment on a pull request: the counts, the findings as a table, the worst first, and folded what no longer counts, with its reason.</summary>
internal sealed class MarkdownReporter(TextWriter output, ReportSettings settings, Columns columns) : ItemReporter(settings, columns)
{
    /// <summary>GitHub refuses a summary of more than 1 MiB; the rest is room for the page itself.</summary>
    private const int MostBytes = 900_000;

    /// <summary>Further places of a finding across posts are counted.</summary>
    private const int MostPlaces = 6;

    private const int WorstRank = 0;
    private const int LastRank = 100;
    private const int LiftedRank = LastRank + 1;

    private readonly WorstRows _rows = new(MostBytes);
    private readonly HashSet<string> _failedRules = new(StringComparer.Ordinal);
    private (int Rank, string Rule)? _worst;

    public override void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        output.Write("## ComplianceLint\n\n");
        if (summary.IsJudged) output.Write($"**{GateText.Decision.In(Language)}: {OutputNames.Of(summary.Verdict)}** ({GateText.Counts(summary, Language)})\n\n");
        var page = new Page(color: false);
        TextSummary.Write(page, summary, _failedRules.Count, _worst?.Rule, elapsed, Language);
        foreach (var line in page.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)) output.Write($"{MarkdownText.Of(line)}\n\n");
        WriteTable([.. _rows.Between(WorstRank, LastRank)], ReportText.Severity, ReportText.Place, ReportText.Finding, ReportText.Rule);
        WriteLifted(summary);
        if (_rows.LeftOut > 0) output.Write($"… {ReportText.Count(_rows.LeftOut, ReportText.Finding, Language)} {ReportText.More.In(Language)}\n\n");
        output.Flush();
    }

    protected override void Add(ReportItem item)
    {
        if (!item.IsOpen)
        {
            var reasons = string.Join("<br>", item.Suppressions.Select(suppression => MarkdownText.Of(ReportText.ReasonOf(suppression, Language))));
            _rows.Add(LiftedRank, $"| {PlaceOf(item)} | {MarkdownText.Of(item.Message)} | {reasons} | {RuleOf(item)} |\n");
            return;
        }

        if (item.FailedRule is { } failed) _failedRules.Add(failed);
        if (item.Kind != ItemKind.Failure && (_worst is not { } worst || item.Rank < worst.Rank)) _worst = (item.Rank, item.Rule.Id);
        _rows.Add(item.Rank, $"| {LevelOf(item)} | {PlaceOf(item)} | {TextOf(item)} | {RuleOf(item)} |\n");
    }

    private void WriteTable(IReadOnlyList<string> rows, params ReadOnlySpan<LocalizedText> titles)
    {
        if (rows.Count == 0) return;
        foreach (var title in titles) output.Write($"| {ReportText.Capital(title.In(Language))} ");
        output.Write("|\n");
        foreach (var _ in titles) output.Write("| --- ");
        output.Write("|\n");
        foreach (var row in rows) output.Write(row);
        output.Write("\n");
    }

    private void WriteLifted(RunSummary summary)
    {
        var rows = _rows.Between(LiftedRank, LiftedRank).ToList();
        if (rows.Count == 0) return;
        var counts = Enum.GetValues<DiagnosticStatus>().Where(status => status != DiagnosticStatus.Open && summary[status] > 0)
            .Select(status => $"{LocalizedText.Number(summary[status]).In(Language)} {OutputNames.Of(status)}");
        output.Write($"<details><summary>{string.Join(", ", counts)}</summary>\n\n");
        WriteTable(rows, ReportText.Place, ReportText.Finding, ReportText.Reason, ReportText.Rule);
        output.Write("</details>\n\n");
    }

    private static string PlaceOf(ReportItem item) => item.Path is "" ? "" : MarkdownText.Code(item.Place is { } place ? At(item.Path, place.Line) : item.Path);

    private string TextOf(ReportItem item)
    {
        var lines = new List<string> { MarkdownText.Of(item.Message) };
        foreach (var place in item.Also.Take(MostPlaces)) lines.Add($"{ReportText.Also.In(Language)} {MarkdownText.Code(At(place.Path, place.Start.Line))}");
        if (item.Also.Count > MostPlaces) lines.Add($"… {ReportText.Count(item.Also.Count - MostPlaces, ReportText.Place, Language)} {ReportText.More.In(Language)}");
        if (item.Kind != ItemKind.Failure) lines.Add($"<sub>{MarkdownText.Of(item.Rule.Advice.In(Language))}</sub>");
        return string.Join("<br>", lines);
    }

    private static string RuleOf(ReportItem item) => MarkdownText.Code(item.RuleLabel);

    private static string At(string path, int line) => string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");

    /// <summary>A sign and its word: nobody depends on colours.</summary>
    private string LevelOf(ReportItem item) => item switch
    {
        { Kind: ItemKind.Failure } => $"⛔ {ReportText.Unchecked.In(Language)}",
        { Kind: ItemKind.Review } => $"❓ {ReportText.Review.In(Language)}",
        { Severity: Severity.Error } => "🔴 error",
        { Severity: Severity.Warning } => "🟡 warning",
        { Severity: Severity.Info } => "🔵 info",
        _ => "⚪ hint",
    };
}
