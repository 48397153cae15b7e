using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes what a rule finds, why, on which ground, with examples, and how to switch it off.</summary>
public static class RuleExplainer
{
    /// <param name="output">Receives the text.</param>
    /// <param name="rule">The rule, its severities after configuration.</param>
    /// <param name="clauses">The clauses that the rule may cite, by id; one that is missing is shown by its id.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="color">True to write ANSI escapes.</param>
    public static void Write(
        TextWriter output, Rule rule, IReadOnlyDictionary<string, Clause> clauses, Language language, bool color = false)
    {
        var page = new Page(color);
        WriteHead(page, rule, language);
        WriteSection(page, ReportText.Why.In(language), [rule.Why.In(language)]);
        WriteSection(page, ReportText.Advice.In(language), [rule.Advice.In(language)]);
        WriteSection(page, ReportText.Clauses.In(language), rule.Clauses.Select(id => Describe(id, clauses, language)));
        WriteSection(page, ReportText.Related.In(language), rule.Related);
        WriteExamples(page, ReportText.Bad.In(language), rule.Examples.Where(example => example.IsBad), language);
        WriteExamples(page, ReportText.Good.In(language), rule.Examples.Where(example => !example.IsBad), language);
        // What the engine says about a file cannot be switched off.
        if (EngineRules.Find(rule.Id) is null) WriteSection(page, ReportText.Configure.In(language), [$"rules: {{ {rule.Id}: off }}"]);
        page.MoveTo(output);
    }

    private static void WriteHead(Page page, Rule rule, Language language)
    {
        page.Write(rule.Id, Style.Strong).Line($": {rule.Title.In(language)}");
        page.Write($"{ReportText.Severity.In(language)}: ").Write(Severities.NameOf(rule.Severity), Page.StyleOf(rule.Severity));
        if (rule.WeakSeverity != rule.Severity)
        {
            page.Write(" (strong), ").Write(Severities.NameOf(rule.WeakSeverity), Page.StyleOf(rule.WeakSeverity)).Write(" (weak)");
        }

        page.Line();
        if (rule.Pack is not "") page.Line($"{ReportText.Pack.In(language)}: {rule.Pack}");
        if (rule.Formerly.Count > 0) page.Line($"{ReportText.Formerly.In(language)}: {string.Join(", ", rule.Formerly)}");
    }

    internal static string Describe(string id, IReadOnlyDictionary<string, Clause> clauses, Language language) =>
        clauses.TryGetValue(id, out var clause) ? $"{id}: {clause.Title.In(language)}. {clause.Summary.In(language)}" : id;

    private static void WriteSection(Page page, string title, IEnumerable<string> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            if (isFirst) page.Line().Line(title, Style.Strong);
            isFirst = false;
            page.Indent(2).Line(line);
        }
    }

    private static void WriteExamples(Page page, string title, IEnumerable<RuleExample> examples, Language language)
    {
        var isFirst = true;
        foreach (var example in examples)
        {
            page.Line();
            if (isFirst) page.Line(title, Style.Strong);
            isFirst = false;
            WriteDraft(page, example.Text);
            if (example.Fixed is not { } corrected) continue;
            page.Indent(2).Line($"{ReportText.Fixed.In(language)}:", Style.Faint);
            WriteDraft(page, corrected);
        }
    }

    /// <summary>An example, masked, its marks <c>[|…|]</c> shown as <c>‹…›</c>, which reads well aloud and without colours.</summary>
    internal static string Marked(string text) =>
        SensitiveSpans.Mask(text.TrimEnd().Replace("[|", "‹", StringComparison.Ordinal).Replace("|]", "›", StringComparison.Ordinal));

    private static void WriteDraft(Page page, string text)
    {
        foreach (var line in Marked(text).EnumerateLines()) page.Indent(4).Line(line.ToString());
    }
}
