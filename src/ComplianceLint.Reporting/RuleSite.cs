using ComplianceLint.Reporting.Catalogue;

namespace ComplianceLint.Reporting;

/// <summary>The rules as a small site of static pages in both languages, which needs no server and no network.</summary>
public static class RuleSite
{
    private static readonly string[] Resources = ["site.css", "site.js"];

    /// <summary>Every file of the site: its path, with <c>/</c>, and its text.</summary>
    /// <param name="rules">The rules to show.</param>
    /// <param name="clauses">The clauses that they may cite, in the order in which they are to stand.</param>
    /// <param name="examples">What became of the examples of each rule.</param>
    /// <param name="version">The version of the program, as the pages state it.</param>
    public static IEnumerable<(string Path, string Text)> Pages(
        IReadOnlyList<Rule> rules, IReadOnlyList<Clause> clauses, ILookup<Rule, ExampleOutcome> examples, string version)
    {
        var site = new Site(rules, clauses, examples, version);
        foreach (var language in (Language[])[Language.Indonesian, Language.English])
        {
            yield return ($"{Site.FolderOf(language)}/index.html", IndexPage.Write(site, language));
            foreach (var rule in rules) yield return (Site.PathOf(rule, language), RulePage.Write(site, rule, language));
        }

        yield return ("index.html", IndexPage.WriteDoor());
        foreach (var name in Resources) yield return (name, Site.Resource(name));
    }
}
