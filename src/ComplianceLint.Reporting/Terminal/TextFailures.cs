namespace ComplianceLint.Reporting.Terminal;

/// <summary>Remembers what could not be checked until the end of the run, where nobody overlooks it.</summary>
internal sealed class TextFailures
{
    /// <summary>A rule that fails on every post must not fill the memory or the screen.</summary>
    private const int MostShown = 50;

    private readonly List<Failure> _shown = [];
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>How many different rules did not run somewhere.</summary>
    public int Rules => _rules.Count;

    public void Add(Failure failure)
    {
        _count++;
        if (failure.RuleId is { } rule) _rules.Add(rule);
        if (_shown.Count < MostShown) _shown.Add(failure);
    }

    public void Write(Page page, Language language)
    {
        if (_count == 0) return;
        page.Line(ReportText.Failures.In(language), Style.Strong);
        foreach (var failure in _shown) Write(page, failure, language);
        if (_count > _shown.Count)
        {
            var more = ReportText.Count(_count - _shown.Count, ReportText.Failure, language);
            page.Indent(2).Line($"… {more} {ReportText.More.In(language)}");
        }

        page.Line();
    }

    private static void Write(Page page, Failure failure, Language language)
    {
        page.Indent(2).Write(SensitiveSpans.Mask(failure.Path), Style.Strong);
        if (failure.Position is { } position) page.Write(":").Write(position.Line).Write(":").Write(position.Column);
        page.Write(": ").Write(SensitiveSpans.Mask(failure.Message.In(language))).Write(" ")
            .Write(failure.RuleId is { } rule ? $"[{failure.Code}, {rule}]" : $"[{failure.Code}]", Style.Faint).Line();
    }
}
