namespace ComplianceLint.Cli;

/// <summary>The clauses of several packs by id; where two packs name the same one, the first is kept.</summary>
internal static class ClauseIndex
{
    public static IReadOnlyDictionary<string, Clause> Of(IEnumerable<RulePack> packs)
    {
        var clauses = new Dictionary<string, Clause>(StringComparer.Ordinal);
        foreach (var clause in packs.SelectMany(pack => pack.Clauses)) clauses.TryAdd(clause.Id, clause);
        return clauses;
    }
}
