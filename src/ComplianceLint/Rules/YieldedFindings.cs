namespace ComplianceLint.Rules;

/// <summary>Leaves out what a more telling rule says of the same words: “dinas kesehatn” is one slip, not two.</summary>
internal static class YieldedFindings
{
    /// <param name="context">The post.</param>
    /// <param name="findings">Findings by rule, channel and place, those of one rule without overlaps.</param>
    public static List<(CompiledRule Rule, Finding Finding)> Drop(PostContext context, List<(CompiledRule Rule, Finding Finding)> findings)
    {
        if (!findings.Exists(static finding => finding.Rule.Rule.YieldsTo.Count > 0)) return findings;
        var byRule = findings.Where(static finding => finding.Finding.Text is not null).ToLookup(static finding => finding.Rule.Rule.Id, StringComparer.Ordinal);
        return findings.FindAll(mine => !mine.Rule.Rule.YieldsTo.Any(id => IsSaid(context, mine, [.. byRule[id]])));
    }

    private static bool IsSaid(PostContext context, (CompiledRule Rule, Finding Finding) mine, List<(CompiledRule Rule, Finding Finding)> others)
    {
        if (mine.Finding.Text is not { } text) return false;
        foreach (var (rule, finding) in others)
        {
            var (start, length) = finding.Text!.Value;
            if (start >= text.Start + text.Length || text.Start >= start + length || !string.Equals(finding.Channel, mine.Finding.Channel, StringComparison.Ordinal)) continue;
            // Two that yield to each other both stay, and nothing yields to what weighs less.
            if (!rule.Rule.YieldsTo.Contains(mine.Rule.Rule.Id, StringComparer.Ordinal) && rule.SeverityOf(context, finding) <= mine.Rule.SeverityOf(context, mine.Finding)) return true;
        }

        return false;
    }
}
