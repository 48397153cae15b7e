namespace ComplianceLint;

/// <summary>How far a pack keeps others from lifting a rule; each level holds the ones before it.</summary>
public enum LockLevel
{
    /// <summary>No lower severity, no suppression in the post and no baseline; a waiver is allowed.</summary>
    Suppression,

    /// <summary>No waiver either.</summary>
    Absolute,
}

/// <summary>A rule that nobody below the pack may weaken.</summary>
/// <param name="Level">What is forbidden.</param>
/// <param name="Path">The file that says so, as it is to be shown; empty for the engine itself.</param>
/// <param name="Position">Where in it.</param>
public sealed record RuleLock(LockLevel Level, string Path, LinePosition Position)
{
    /// <summary>The strictest lock that the packs put on a rule; null when there is none.</summary>
    public static RuleLock? Of(IEnumerable<RulePack> packs, Rule rule) =>
        packs.SelectMany(pack => pack.Locks).Where(entry => entry.Rules.Matches(rule)).Select(entry => entry.Lock).MaxBy(found => found.Level);

    /// <summary>Of two locks the stricter one, of equal ones the first.</summary>
    internal static RuleLock? Stricter(RuleLock? first, RuleLock? second) => first is null || second?.Level > first.Level ? second : first;

    /// <summary>True when a finding may be lifted in a way; never inside the post or by a baseline.</summary>
    public bool Allows(DiagnosticStatus status) => status == DiagnosticStatus.Waived && Level < LockLevel.Absolute;
}
