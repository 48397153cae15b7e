using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>One line for each finding that counts, for grep, editors and whoever knows the rules: <c>path:line:column: severity message [rule]</c>.</summary>
internal sealed class ConciseReporter(TextWriter output, ReportSettings settings, Columns columns) : ItemReporter(settings, columns)
{
    private readonly Page _page = new(settings.Color);

    public override void Finish(RunSummary summary, TimeSpan? elapsed = null) => output.Flush();

    protected override void Add(ReportItem item)
    {
        if (!item.IsOpen) return;
        if (item.Path is not "") _page.Write(item.Path, Style.Strong).Write(":");
        if (item.Place is { } place) _page.Write(place.Line).Write(":").Write(place.Column ?? 1).Write(":");
        if (item.Path is not "") _page.Write(" ");
        _page.Write(ReportText.WordOf(item, Language), Page.StyleOf(item.Severity)).Write(" ")
            .Write(item.Message).Write(" ").Line($"[{item.Rule.Id}]", Style.Faint).MoveTo(output);
    }
}
