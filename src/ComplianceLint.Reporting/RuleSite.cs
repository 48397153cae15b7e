using ComplianceLint.Reporting.Catalogue;

namespace ComplianceLint.Reporting;

/// <summary>The rules as a small site of static pages in both languages, which needs no server and no network.</summary>
public static class RuleSite
{
    private static readonly string[] Resources = ["site.css", "site.js"];

    /// <summary>The pages of all rules of some packs, with what became of their examples, and the rules that could not be used.</summary>
    /// <param name="packs">The packs, with those that they extend; of two that share an id the first is shown.</param>
    /// <param name="version">The version of the program, as the pages state it.</param>
    public static (IEnumerable<(string Path, string Text)> Pages, IReadOnlyList<Failure> Failures) Of(IEnumerable<RulePack> packs, string version)
    {
        IReadOnlyList<RulePack> shown = [.. packs.DistinctBy(pack => pack.Id, StringComparer.Ordinal)];
        var rules = RuleSet.Create(shown);
        var clauses = shown.SelectMany(pack => pack.Clauses).DistinctBy(clause => clause.Id, StringComparer.Ordinal);
        return (Pages(rules.Rules, [.. clauses], RuleExamples.Check(rules).ToLookup(outcome => outcome.Rule), version), rules.Failures);
    }

    /// <summary>The page of a rule, relative to the site, with <c>/</c>.</summary>
    public static string PathOf(Rule rule, Language language) => Site.PathOf(rule, language);

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
