using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>What a <see cref="RuleTable"/> is divided by.</summary>
public enum RuleGrouping
{
    None,
    Clause,
    Pack,
}

/// <summary>Writes the rules as a table: id, severity, pack and title.</summary>
public static class RuleTable
{
    /// <param name="output">Receives the text.</param>
    /// <param name="rules">The rules in the order in which they are to stand.</param>
    /// <param name="clauses">The clauses that the rules may cite, by id.</param>
    /// <param name="grouping">Groups stand in ordinal order of their ids; a rule stands under each of its clauses.</param>
    /// <param name="language">The language of titles.</param>
    /// <param name="color">True to write ANSI escapes.</param>
    public static void Write(
        TextWriter output,
        IReadOnlyList<Rule> rules,
        IReadOnlyDictionary<string, Clause> clauses,
        RuleGrouping grouping,
        Language language,
        bool color = false)
    {
        if (rules.Count == 0) return;
        var page = new Page(color);
        var widths = new Widths(
            rules.Max(rule => rule.Id.Length), rules.Max(rule => Grades(rule).Length), rules.Max(rule => rule.Pack.Length));
        var groups = rules
            .SelectMany(rule => GroupsOf(rule, grouping).Select(group => (Group: group, Rule: rule)))
            .GroupBy(row => row.Group, row => row.Rule, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (grouping != RuleGrouping.None) WriteGroup(page, group.Key, group.Count(), clauses, language);
            foreach (var rule in group) WriteRow(page, rule, widths, language);
            if (grouping != RuleGrouping.None) page.Line();
        }

        page.Line(ReportText.Count(rules.Count, ReportText.Rule, language)).MoveTo(output);
    }

    private static IEnumerable<string> GroupsOf(Rule rule, RuleGrouping grouping) => grouping switch
    {
        RuleGrouping.Clause when rule.Clauses.Count > 0 => rule.Clauses,
        RuleGrouping.Pack => [rule.Pack is "" ? rule.Group : rule.Pack],
        _ => [""],
    };

    private static void WriteGroup(
        Page page, string id, int count, IReadOnlyDictionary<string, Clause> clauses, Language language)
    {
        page.Write(id is "" ? ReportText.NoClause.In(language) : id, Style.Strong);
        if (clauses.TryGetValue(id, out var clause)) page.Write($": {clause.Title.In(language)}");
        page.Line($" ({LocalizedText.Number(count).In(language)})");
    }

    private static void WriteRow(Page page, Rule rule, Widths widths, Language language)
    {
        var grades = Grades(rule);
        page.Write(rule.Id).Indent(widths.Id - rule.Id.Length + 2)
            .Write(grades, Page.StyleOf(rule.Severity)).Indent(widths.Severity - grades.Length + 2)
            .Write(rule.Pack, Style.Faint).Indent(widths.Pack - rule.Pack.Length + 2)
            .Line(rule.Title.In(language));
    }

    /// <summary>The severity, or both where a rule grades what it finds.</summary>
    private static string Grades(Rule rule) => rule.Severity == rule.WeakSeverity
        ? Severities.NameOf(rule.Severity)
        : $"{Severities.NameOf(rule.Severity)}/{Severities.NameOf(rule.WeakSeverity)}";

    private readonly record struct Widths(int Id, int Severity, int Pack);
}
