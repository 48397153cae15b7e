using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Hovers;

/// <summary>The rules that somebody may name in a workspace: those in force, those that are off, and what the engine says itself.</summary>
internal static class RuleNames
{
    public static Rule? Find(WorkspaceOptions options, string id) =>
        options.RuleSet?.Find(id) ?? All(options).FirstOrDefault(rule => rule.Id == id || rule.Formerly.Contains(id, StringComparer.Ordinal));

    public static Clause? FindClause(WorkspaceOptions options, string id) => options.Packs.SelectMany(pack => pack.Clauses).FirstOrDefault(clause => clause.Id == id);

    public static IEnumerable<Rule> All(WorkspaceOptions options) => options.Packs.SelectMany(pack => pack.Rules).Concat(EngineRules.All);
}
