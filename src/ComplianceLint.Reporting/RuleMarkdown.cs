using System.Text;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes what a rule is about as Markdown, short enough to be read beside a text.</summary>
public static class RuleMarkdown
{
    /// <param name="rule">The rule, its severities after configuration.</param>
    /// <param name="clauses">The clauses that the rule may cite, by id; one that is missing is shown by its id.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="page">The address of the rule's page; null for none.</param>
    /// <param name="finding">What the rule says in one place, already masked; null where the rule itself is meant.</param>
    public static string Write(Rule rule, IReadOnlyDictionary<string, Clause> clauses, Language language, string? page = null, string? finding = null)
    {
        var text = new StringBuilder();
        var id = page is null ? $"`{rule.Id}`" : $"[`{rule.Id}`](<{page}>)";
        text.Append($"**{Escape(rule.Title.In(language))}** · {Severities.NameOf(rule.Severity)} · {id}\n\n");
        if (finding is not null) text.Append(Escape(finding)).Append("\n\n");
        Say(text, ReportText.Why, rule.Why.In(language), language);
        Say(text, ReportText.Advice, rule.Advice.In(language), language);
        foreach (var clause in rule.Clauses)
        {
            if (clauses.TryGetValue(clause, out var known)) Say(text, ReportText.Clause, $"{known.Title.In(language)}. {known.Summary.In(language)}", language);
            else Say(text, ReportText.Clause, clause, language);
        }

        if (rule.Related.Count > 0) Say(text, ReportText.Related, string.Join(", ", rule.Related), language);
        Show(text, ReportText.Bad, rule.Examples.FirstOrDefault(example => example.IsBad), language);
        Show(text, ReportText.Good, rule.Examples.FirstOrDefault(example => !example.IsBad), language);
        return text.ToString().TrimEnd();
    }

    private static void Say(StringBuilder text, LocalizedText name, string what, Language language) =>
        text.Append($"*{name.In(language)}*: {Escape(what)}\n\n");

    /// <summary>Shows <c>[|…|]</c> as <c>‹…›</c>, as a terminal does.</summary>
    private static void Show(StringBuilder text, LocalizedText name, RuleExample? example, Language language)
    {
        if (example is null) return;
        var draft = SensitiveSpans.Mask(example.Text.TrimEnd().Replace("[|", "‹", StringComparison.Ordinal).Replace("|]", "›", StringComparison.Ordinal));
        text.Append($"*{name.In(language)}*:\n{Fence(draft)}text\n{draft}\n{Fence(draft)}\n\n");
    }

    private static string Fence(string draft)
    {
        var fence = "```";
        while (draft.Contains(fence, StringComparison.Ordinal)) fence += '`';
        return fence;
    }

    /// <summary>Words of a draft must not become links, pictures or headings.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '!' or '|' or '~' or '&') escaped.Append('\\');
            escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
