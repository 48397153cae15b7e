using System.Text;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>What a page about a finding says of its rule: why, what to do, on which ground, an example, and how to switch it off.</summary>
internal sealed class RuleHelp(Rule rule, IReadOnlyDictionary<string, Clause> clauses, Language language)
{
    public string Text()
    {
        var text = new StringBuilder(rule.Why.In(language)).Append(' ').Append(rule.Advice.In(language));
        foreach (var clause in Clauses()) text.Append('\n').Append(clause);
        return text.ToString();
    }

    public string Markdown()
    {
        var text = new StringBuilder(HelpMarkdown.Escape(rule.Why.In(language)));
        text.Append("\n\n").Append(HelpMarkdown.Escape(rule.Advice.In(language)));
        AddList(text, ReportText.Clauses, Clauses());
        AddList(text, ReportText.Related, rule.Related);
        // Whoever searches a report for numbers of persons must find none, not even an invented one.
        if (!rule.Sensitive) AddExamples(text);
        // What the engine says about a file cannot be switched off.
        if (EngineRules.Find(rule.Id) is null) AddBlock(text, ReportText.Configure, $"rules:\n  {rule.Id}: off", "yaml");
        return text.ToString();
    }

    private IEnumerable<string> Clauses() => rule.Clauses.Select(id => RuleExplainer.Describe(id, clauses, language));

    private void AddList(StringBuilder text, LocalizedText title, IEnumerable<string> items)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (isFirst) AddTitle(text, title).Append('\n');
            isFirst = false;
            text.Append("\n- ").Append(HelpMarkdown.Escape(item));
        }
    }

    private void AddExamples(StringBuilder text)
    {
        AddExample(text, ReportText.Bad, rule.Examples.FirstOrDefault(example => example.IsBad)?.Text);
        AddExample(text, ReportText.Good, rule.Examples.FirstOrDefault(example => !example.IsBad)?.Text);
    }

    private void AddExample(StringBuilder text, LocalizedText title, string? draft)
    {
        if (draft is not null) AddBlock(text, title, RuleExplainer.Marked(draft), "");
    }

    private void AddBlock(StringBuilder text, LocalizedText title, string block, string kind)
    {
        var fence = HelpMarkdown.FenceFor(block);
        AddTitle(text, title).Append("\n\n").Append(fence).Append(kind).Append('\n');
        foreach (var line in block.EnumerateLines())
        {
            TerminalText.Append(text, line);
            text.Append('\n');
        }

        text.Append(fence);
    }

    private StringBuilder AddTitle(StringBuilder text, LocalizedText title)
    {
        var name = title.In(language);
        return text.Append("\n\n### ").Append(char.ToUpperInvariant(name[0])).Append(name, 1, name.Length - 1);
    }
}
