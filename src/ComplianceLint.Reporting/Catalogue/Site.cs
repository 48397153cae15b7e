using System.Reflection;

namespace ComplianceLint.Reporting.Catalogue;

/// <summary>What the pages of the site have in common.</summary>
internal sealed record Site(IReadOnlyList<Rule> Rules, IReadOnlyList<Clause> Clauses, ILookup<Rule, ExampleOutcome> Examples, string Version)
{
    public IReadOnlyDictionary<string, Clause> ClausesById { get; } = Clauses.ToDictionary(clause => clause.Id, StringComparer.Ordinal);

    public static string FolderOf(Language language) => language == Language.English ? "en" : "id";

    public static string PathOf(Rule rule, Language language) => $"{FolderOf(language)}/{rule.Id}.html";

    public static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
