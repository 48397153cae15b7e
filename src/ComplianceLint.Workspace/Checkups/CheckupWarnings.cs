using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Checkups;

/// <summary>What should be mended in a workspace.</summary>
internal static class CheckupWarnings
{
    /// <summary>The files whose change lets findings pass.</summary>
    private static readonly string[] Guarded = ["waivers.yaml", "baseline.ndjson", "approvals.ndjson"];

    public static IEnumerable<CheckupWarning> Of(Checkup checkup, WorkspaceRoot root)
    {
        if (root.ConfigurationFiles.Count == 0) yield return CheckupTexts.NoConfiguration;
        if (checkup is { Posts: 0, Failures.Count: 0 } && checkup.Options.RuleSet is not null) yield return CheckupTexts.NothingToLint;
        if (checkup.Failures.Count > 0) yield return CheckupTexts.Unreadable(checkup.Failures.Count);
        if (RulesWithoutRegistry(checkup) is > 0 and var rules) yield return CheckupTexts.MissingRegistries(rules);
        if (checkup.GitFault is { } fault) yield return CheckupTexts.Git(fault);
        if (checkup.Repository is { IsShallow: true }) yield return CheckupTexts.Shallow;
        if (checkup.Repository is not { } repository) yield break;
        var place = checkup.Owners?.Path ?? CodeOwners.PlaceFor(repository.Folder);
        if (!AreOwned(checkup.Owners, StateFolderIn(repository, root))) yield return CheckupTexts.NoOwners(StateFolderIn(repository, root), place, checkup.Owners is not null);
        if (root.ConfigurationFiles.Any(file => !IsOwnedEverywhere(checkup.Owners, repository, file))) yield return CheckupTexts.NoOwnersOfConfigurations(place, checkup.Owners is not null);
    }

    private static int RulesWithoutRegistry(Checkup checkup) => checkup.Options.RuleSet is { } rules
        ? rules.Rules.Count(rule => rules.RegistriesOf(rule).Any(kind => checkup.Options.Registry.StateOf(kind) != RegistryState.Present))
        : 0;

    private static string StateFolderIn(GitRepository repository, WorkspaceRoot root) =>
        DisplayPath.Of(Path.Combine(root.Folder, WorkspaceRoot.StateFolder), repository.Folder);

    /// <summary>A configuration in a folder below governs that folder, so a new one needs an owner too.</summary>
    private static bool IsOwnedEverywhere(CodeOwners? owners, GitRepository repository, string file) =>
        owners is not null && new[] { file, Path.Combine(Path.GetDirectoryName(file)!, "new", Path.GetFileName(file)) }
            .All(one => owners.OwnersOf(DisplayPath.Of(one, repository.Folder)).Count > 0);

    private static bool AreOwned(CodeOwners? owners, string folder) =>
        owners is not null && Guarded.All(file => owners.OwnersOf($"{folder}/{file}").Count > 0);
}
