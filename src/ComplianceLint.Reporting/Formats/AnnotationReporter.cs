using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Orders to a service that shows findings beside the changed lines: the worst first, because it shows a few of each level. The others stay readable as lines of its log.</summary>
internal abstract class AnnotationReporter(TextWriter output, ReportSettings settings, Columns columns) : ItemReporter(settings, columns)
{
    /// <summary>GitHub and Azure show as many of each level in a step.</summary>
    private const int MostOfALevel = 10;

    private readonly SortedDictionary<int, List<ReportItem>> _held = [];
    private readonly Page _page = new(color: false);
    private int _others;

    public override void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        var levels = _held.Values.SelectMany(items => items).GroupBy(LevelOf).ToList();
        foreach (var item in levels.SelectMany(level => level.Skip(MostOfALevel))) WriteLine(item);
        foreach (var item in levels.SelectMany(level => level.Take(MostOfALevel))) output.Write($"{Annotation(item)}\n");

        if (_others > 0) output.Write($"{ReportText.NotAnnotated(_others, LevelNames, MostOfALevel, Language)}\n");
        output.Flush();
    }

    protected override void Add(ReportItem item)
    {
        if (!item.IsOpen) return;
        if (!_held.TryGetValue(item.Rank, out var items)) _held[item.Rank] = items = [];
        // Of what comes later none of the same rank is shown, so that nothing need be remembered.
        if (LevelOf(item) is null || items.Count == MostOfALevel) WriteLine(item);
        else items.Add(item);
    }

    /// <summary>The words of the levels that the service has.</summary>
    protected abstract IReadOnlyList<string> LevelNames { get; }

    /// <summary>The level of an item; null where the service has none for it.</summary>
    protected abstract string? LevelOf(ReportItem item);

    /// <summary>The order for an item, on one line.</summary>
    protected abstract string Annotation(ReportItem item);

    private void WriteLine(ReportItem item)
    {
        _others++;
        ConciseLine.Write(_page, item, Language);
        _page.Line().MoveTo(output);
    }
}
