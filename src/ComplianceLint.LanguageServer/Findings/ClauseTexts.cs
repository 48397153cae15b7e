using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Findings;

/// <summary>The clauses that a rule serves, as people read them.</summary>
internal static class ClauseTexts
{
    public static IEnumerable<string> Of(WorkspaceOptions options, Rule rule, Language language) =>
        rule.Clauses.Select(id => options.RuleSet?.Clauses.GetValueOrDefault(id) is { } clause ? $"{clause.Title.In(language)}: {clause.Summary.In(language)}" : id);
}
