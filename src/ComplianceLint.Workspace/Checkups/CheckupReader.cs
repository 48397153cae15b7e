using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Checkups;

/// <summary>Gathers what a checkup says.</summary>
internal sealed class CheckupReader(RunSettings run, DateTimeOffset now)
{
    private readonly Workspaces _workspaces = new(run);

    public async Task<Checkup> ReadAsync(string? path, CancellationToken cancellation)
    {
        var fullPath = _workspaces.FullPath(path ?? ".");
        var folder = Directory.Exists(fullPath) ? fullPath : _workspaces.FolderOf(fullPath);
        var root = _workspaces.RootOf(folder);
        var options = _workspaces.OptionsOf(root);
        var found = new DraftFinder(_workspaces).Find([path ?? "."]);
        var (repository, gitFault) = GitRepository.Find(root.Folder, cancellation);
        var state = Path.Combine(root.Folder, WorkspaceRoot.StateFolder);
        var checkup = new Checkup
        {
            Folder = root.Folder,
            Reason = CheckupTexts.ReasonOf(root),
            Layers = [.. LayersOf(root)],
            Options = options,
            BuiltIn = [.. options.Packs.Where(pack => BuiltInPacks.Names.Contains(pack.Id) && BuiltInPacks.Read(pack.Id).Digest == pack.Digest).Select(pack => pack.Id)],
            SkippedNames = found.Skipped,
            Off = [.. OffIn(options)],
            NotRunning = [.. NotRunningIn(options)],
            Repository = repository,
            GitFault = gitFault,
            StateFolder = DisplayPath.Of(state, run.WorkingDirectory),
            StateFiles = Directory.Exists(state) ? [.. Directory.EnumerateFiles(state).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)] : null,
            Owners = repository is null ? null : CodeOwners.Find(repository.Folder),
            // A path that holds no draft is what a checkup is asked about, no fault of its own.
            Failures = [.. found.Failures.Except(options.Failures).Where(failure => failure.Code != EngineRules.NothingMatched)],
        };
        checkup = await LintAsync(checkup, found.Drafts, cancellation);
        return checkup with { Warnings = [.. CheckupWarnings.Of(checkup, root)] };
    }

    private async Task<Checkup> LintAsync(Checkup checkup, IReadOnlyList<Draft> drafts, CancellationToken cancellation)
    {
        var (posts, skipped) = (0, 0);
        var failures = checkup.Failures.ToList();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var linted in new Linter { Now = now }.LintAsync(drafts, cancellation))
        {
            if (linted.IsSkipped) skipped++;
            else paths.Add(linted.Draft.Path);
            posts += linted.Analyses.Count;
            failures.AddRange(linted.Failures);
        }

        return checkup with { Drafts = paths.Count, Posts = posts, SkippedJson = skipped, Failures = failures };
    }

    private IEnumerable<LocalizedText> LayersOf(WorkspaceRoot root)
    {
        yield return CheckupTexts.Defaults;
        foreach (var file in root.ConfigurationFiles.Select(file => DisplayPath.Of(file, run.WorkingDirectory))) yield return new LocalizedText(file, file);
        if (run.EnvironmentRules is not null) yield return new LocalizedText(RunSettings.RulesVariable, RunSettings.RulesVariable);
    }

    private static IEnumerable<string> OffIn(WorkspaceOptions options)
    {
        if (options.RuleSet is not { } rules) return [];
        var on = rules.Rules.Select(rule => rule.Id).Concat(options.Failures.Select(failure => failure.RuleId).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        return options.Packs.SelectMany(pack => pack.Rules).Select(rule => rule.Id).Where(id => !on.Contains(id)).Order(StringComparer.Ordinal);
    }

    private IEnumerable<(string Rule, LocalizedText Reason)> NotRunningIn(WorkspaceOptions options)
    {
        if (options.RuleSet is not { } rules) yield break;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, options.Configuration.TimeZone).DateTime);
        foreach (var failure in options.Failures.Where(failure => failure.RuleId is not null)) yield return (failure.RuleId!, failure.Message);
        foreach (var rule in rules.Rules)
        {
            var missing = rules.RegistriesOf(rule).Where(kind => options.Registry.StateOf(kind) != RegistryState.Present).ToList();
            if (missing.Count > 0) yield return (rule.Id, CheckupTexts.NoRegistry(missing, options.Registry));
            else if (rule.ValidFrom > today || rule.ValidUntil < today) yield return (rule.Id, CheckupTexts.NotInForce(rule));
            else if (rule.Season is { } season && !options.Registry.IsInSeason(season, today)) yield return (rule.Id, CheckupTexts.OutOfSeason(season));
        }
    }
}
