using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>One line for each finding that counts, for grep, editors and whoever knows the rules.</summary>
internal sealed class ConciseReporter(TextWriter output, ReportSettings settings, Columns columns) : ItemReporter(settings, columns)
{
    private readonly Page _page = new(settings.Color);

    public override void Finish(RunSummary summary, TimeSpan? elapsed = null) => output.Flush();

    protected override void Add(ReportItem item)
    {
        if (!item.IsOpen) return;
        ConciseLine.Write(_page, item, Language);
        _page.Line().MoveTo(output);
    }
}
