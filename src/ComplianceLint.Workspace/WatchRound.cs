namespace ComplianceLint.Workspace;

/// <summary>What there is to lint again after something changed.</summary>
/// <param name="Workspaces">What governs the drafts, read anew where that changed.</param>
/// <param name="Found">The drafts that are new or different, or all of them.</param>
/// <param name="Gone">Drafts that are no longer there.</param>
/// <param name="IsEverything">True when every draft is to be linted, because what governs them changed.</param>
public sealed record WatchRound(Workspaces Workspaces, FoundDrafts Found, IReadOnlyList<Draft> Gone, bool IsEverything);
