using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Catalogue;

/// <summary>One rule: what it finds, why, what to do, on which ground, and what it says about its own examples.</summary>
internal static class RulePage
{
    // Private-use characters stand for the marks while the text between them is masked and escaped.
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    public static string Write(Site site, Rule rule, Language language)
    {
        var page = new HtmlPage(language, $"{rule.Title.In(language)} · {rule.Id}", depth: 2);
        var other = language == Language.English ? Language.Indonesian : Language.English;
        page.Tag("<header class=\"top\">");
        page.Tag($"<nav><a href=\"../index.html\">{HtmlPage.Encode(SiteText.All.In(language))}</a></nav>");
        page.Element("a", SiteText.OtherLanguage.In(language), $"class=\"language\" lang=\"{Site.FolderOf(other)}\" href=\"../../{HtmlPage.Encode(Site.PathOf(rule, other))}\"");
        page.Element("h1", rule.Title.In(language));
        page.Tag($"<p><code>{HtmlPage.Encode(rule.Id)}</code> {Grades(rule)} <span class=\"faint\">{HtmlPage.Encode(rule.Pack)}</span></p>");
        page.Tag("</header>").Tag("<main>");
        WriteText(page, ReportText.Why, rule.Why, language);
        WriteText(page, ReportText.Advice, rule.Advice, language);
        WriteClauses(page, site, rule, language);
        var examples = site.Examples[rule].ToList();
        WriteExamples(page, ReportText.Bad, examples.Where(outcome => outcome.Example.IsBad), language);
        WriteExamples(page, ReportText.Good, examples.Where(outcome => !outcome.Example.IsBad), language);
        page.Element("h2", Capitalised(ReportText.Configure.In(language)));
        page.Tag($"<pre class=\"configuration\">rules:\n  {HtmlPage.Encode(rule.Id)}: off</pre>");
        return page.Tag("</main>").ToString();
    }

    private static string Grades(Rule rule)
    {
        var strong = Severities.NameOf(rule.Severity);
        var weak = Severities.NameOf(rule.WeakSeverity);
        var badge = $"<span class=\"severity {strong}\">{strong}</span>";
        return strong == weak ? badge : $"{badge} <span class=\"severity {weak}\">{weak}</span>";
    }

    private static void WriteText(HtmlPage page, LocalizedText title, LocalizedText text, Language language)
    {
        page.Element("h2", Capitalised(title.In(language)));
        page.Element("p", text.In(language));
    }

    private static void WriteClauses(HtmlPage page, Site site, Rule rule, Language language)
    {
        page.Element("h2", Capitalised(ReportText.Clauses.In(language)));
        page.Tag("<ul>");
        foreach (var id in rule.Clauses)
        {
            var text = site.ClausesById.TryGetValue(id, out var clause) ? $"{clause.Title.In(language)}: {clause.Summary.In(language)}" : id;
            page.Tag($"<li><a href=\"../index.html#{HtmlPage.Encode(id)}\">{HtmlPage.Encode(text)}</a></li>");
        }

        foreach (var law in rule.Related) page.Element("li", law);
        page.Tag("</ul>");
    }

    private static void WriteExamples(HtmlPage page, LocalizedText title, IEnumerable<ExampleOutcome> outcomes, Language language)
    {
        page.Element("h2", Capitalised(title.In(language)));
        foreach (var outcome in outcomes)
        {
            var example = outcome.Example;
            page.Tag($"<figure class=\"{(example.IsBad ? "bad" : "good")}\">");
            page.Tag($"<pre>{Draft(example.Text)}</pre>");
            foreach (var message in outcome.Messages) page.Element("figcaption", message.In(language));
            if (example.Fixed is { } corrected) page.Tag($"<p class=\"faint\">{HtmlPage.Encode(Capitalised(ReportText.Fixed.In(language)))}:</p><pre>{Draft(corrected)}</pre>");
            page.Tag("</figure>");
        }
    }

    private static string Draft(string text)
    {
        var marked = text.TrimEnd().Replace("[||]", $"{Open}{Close}", StringComparison.Ordinal).Replace("[|", $"{Open}", StringComparison.Ordinal).Replace("|]", $"{Close}", StringComparison.Ordinal);
        return HtmlPage.Encode(SensitiveSpans.Mask(marked))
            .Replace($"{Open}", "<mark>", StringComparison.Ordinal).Replace($"{Close}", "</mark>", StringComparison.Ordinal);
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
