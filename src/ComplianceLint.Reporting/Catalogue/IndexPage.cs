using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Catalogue;

/// <summary>The list of all rules, by clause, with a search that works without a network and a list that works without a script.</summary>
internal static class IndexPage
{
    public static string Write(Site site, Language language)
    {
        var page = new HtmlPage(language, SiteText.Title.In(language), depth: 1);
        var other = language == Language.English ? Language.Indonesian : Language.English;
        page.Tag("<header class=\"top\">");
        page.Element("h1", SiteText.Title.In(language));
        page.Element("a", SiteText.OtherLanguage.In(language), $"class=\"language\" lang=\"{Site.FolderOf(other)}\" href=\"../{Site.FolderOf(other)}/index.html\"");
        page.Element("p", $"{ReportText.Count(site.Rules.Count, ReportText.Rule, language)} · {site.Version}", "class=\"faint\"");
        page.Tag($"<label class=\"search\" hidden>{HtmlPage.Encode(SiteText.Search.In(language))} <input type=\"search\" id=\"search\" autocomplete=\"off\"></label>");
        page.Tag($"<p id=\"none\" hidden>{HtmlPage.Encode(SiteText.NothingFound.In(language))}</p>");
        page.Tag("</header>").Tag("<main>");
        var byClause = site.Rules.SelectMany(rule => rule.Clauses.Select(clause => (Clause: clause, Rule: rule))).ToLookup(row => row.Clause, row => row.Rule, StringComparer.Ordinal);
        foreach (var clause in site.Clauses.Where(clause => byClause.Contains(clause.Id))) WriteClause(page, clause, byClause[clause.Id], language);
        return page.Tag("</main>").ToString();
    }

    /// <summary>The page at the root leads to the language of the house; the other is one step away.</summary>
    public static string WriteDoor() => new HtmlPage(Language.Indonesian, SiteText.Title.Id, depth: 0)
        .Tag("<main class=\"door\">")
        .Element("h1", SiteText.Title.Id)
        .Tag("<p><a href=\"id/index.html\">Bahasa Indonesia</a> · <a href=\"en/index.html\" lang=\"en\">English</a></p>")
        .Tag("</main>")
        .ToString();

    private static void WriteClause(HtmlPage page, Clause clause, IEnumerable<Rule> rules, Language language)
    {
        page.Tag($"<section id=\"{HtmlPage.Encode(clause.Id)}\">");
        page.Element("h2", clause.Title.In(language));
        page.Element("p", clause.Summary.In(language), "class=\"faint\"");
        page.Tag("<ul class=\"rules\">");
        foreach (var rule in rules)
        {
            var words = string.Join(' ', rule.Id, rule.Title.Id, rule.Title.En, rule.Advice.In(language), rule.Pack);
            page.Tag($"<li data-words=\"{HtmlPage.Encode(words.ToLowerInvariant())}\">"
                + $"<span class=\"severity {Severities.NameOf(rule.Severity)}\">{Severities.NameOf(rule.Severity)}</span> "
                + $"<a href=\"{HtmlPage.Encode(rule.Id)}.html\">{HtmlPage.Encode(rule.Title.In(language))}</a> <code>{HtmlPage.Encode(rule.Id)}</code></li>");
        }

        page.Tag("</ul>").Tag("</section>");
    }
}
