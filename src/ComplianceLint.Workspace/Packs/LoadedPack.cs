namespace ComplianceLint.Workspace.Packs;

/// <summary>A pack, where it came from, and what was wrong with its files.</summary>
/// <param name="Pack">What could be read of it.</param>
/// <param name="Folder">The full path of a user's pack; null for a built-in one.</param>
/// <param name="Failures">Files and rules that could not be used.</param>
internal sealed record LoadedPack(RulePack Pack, string? Folder, IReadOnlyList<Failure> Failures);
