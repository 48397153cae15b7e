using ComplianceLint.Workspace.Files;
using ComplianceLint.Workspace.Packs;
using ComplianceLint.Workspace.Registries;

namespace ComplianceLint.Workspace.Settings;

/// <summary>Turns a configuration file, its packs and the layers above it into options.</summary>
internal sealed class WorkspaceReader(RunSettings run)
{
    private readonly PackLoader _packs = new(run);

    /// <param name="file">The full path of the configuration; null where defaults apply.</param>
    public WorkspaceOptions Read(string? file)
    {
        var (document, failures) = file is null ? (null, []) : ReadDocument(file);
        var selection = _packs.Read(PacksOf(document, file));
        var rules = new KnownRules(selection);
        var environment = RuleAssignmentList.Read([run.EnvironmentRules ?? ""], SettingLayer.Environment, RunSettings.RulesVariable, rules);
        var commandLine = RuleAssignmentList.Read(run.CommandLineRules, SettingLayer.CommandLine, "--set", rules);
        var registry = RegistryFolder.Read(document, file, run);
        var locks = LockReader.Read(document, rules);
        var fileLayer = document is null ? null : Layer.Of(document, rules);
        Layer[] above = [Layer.Of(environment.Assignments, rules), Layer.Of(commandLine.Assignments, rules)];
        var layers = new LayerStack([Layer.Defaults(), Layer.Of(rules), .. fileLayer is null ? Array.Empty<Layer>() : [fileLayer]], document is null ? [] : OverridesOf(document, rules), [.. above, Layer.Of(run)]);
        Failure[] faults =
        [
            .. failures,
            .. selection.Missing,
            .. document is null ? [] : new ConfigurationValidator(rules).FailuresOf(document),
            .. registry.Misplaced,
            .. environment.Failures,
            .. commandLine.Failures,
            .. WeakenedLocks(rules, locks, fileLayer, layers.Overrides, above),
        ];
        IReadOnlyList<string> sources = [.. SourcesOf(document, file), .. selection.Folders];
        if (faults.Length > 0) return Invalid(document, selection, faults) with { Sources = sources };

        var configuration = layers.Merge([]) with
        {
            DraftsAreWritten = document?.Drafts is not null,
            Overrides = [.. layers.Overrides.Select(layer => layer.Override)],
            Gate = GateWords.Read(document, rules),
        };
        return Valid(configuration, layers, locks, selection, registry, FaultOfKey(registry.Registry, file)) with { Sources = sources };
    }

    private static IReadOnlyList<OverrideLayer> OverridesOf(ConfigurationDocument document, KnownRules rules) =>
    [
        .. document.Overrides.Select((item, index) => new OverrideLayer(
            index,
            OverrideReader.Read(document, item),
            Layer.Of(new SettingBlock(item).Assignments(rules, node => document.OriginOf(node) with { IsOverride = true }), rules))),
    ];

    private static IEnumerable<Failure> WeakenedLocks(
        KnownRules rules, IReadOnlyDictionary<string, RuleLock> locks, Layer? file, IReadOnlyList<OverrideLayer> overrides, IReadOnlyList<Layer> above)
    {
        var locked = new LockedRules(rules, locks, file);
        return
        [
            .. LockedRules.FailuresOfPacks(rules),
            .. file is null ? [] : locked.FailuresOf(file, isOfFile: true),
            .. overrides.SelectMany(layer => locked.FailuresOf(layer.Layer)),
            .. above.SelectMany(layer => locked.FailuresOf(layer)),
        ];
    }

    private IEnumerable<string> SourcesOf(ConfigurationDocument? document, string? file)
    {
        if (file is not null) yield return file;
        if (document?.Registry is { Kind: NodeKind.Scalar, Text.Length: > 0 } registry) yield return Path.GetFullPath(registry.Text, Path.GetDirectoryName(file)!);
        if (run.SealKeyFile is { Length: > 0 } key) yield return Path.GetFullPath(key, run.WorkingDirectory);
    }

    /// <summary>A list of sealed terms reports its key itself; without one nobody else would read the file.</summary>
    private Failure? FaultOfKey(Registry registry, string? file) =>
        registry.StateOf(RegistryKind.Sealed) == RegistryState.Absent
            ? SealFiles.FaultOfUnused(run, Path.GetDirectoryName(file) ?? run.WorkingDirectory)
            : null;

    private (ConfigurationDocument? Document, IReadOnlyList<Failure> Failures) ReadDocument(string file)
    {
        var (source, failure) = SourceReader.Read(run, file, DisplayPath.Of(file, run.WorkingDirectory));
        return source is null ? (null, [failure!]) : ConfigurationDocument.Read(source);
    }

    private static IEnumerable<PackReference> PacksOf(ConfigurationDocument? document, string? file) =>
        document?.Extends is null
            ? Layer.DefaultPacks.Select(name => new PackReference(name, null, "compliancelint.yaml"))
            : document.ExtendsItems.Select(item => new PackReference(
                item!.Text, Path.GetDirectoryName(file), document.Source.Path, document.Source.PositionOf(item.Span.Start)));

    private static WorkspaceOptions Valid(
        Configuration configuration, LayerStack layers, IReadOnlyDictionary<string, RuleLock> locks, PackSelection selection, RegistryFolder registry, Failure? key)
    {
        var overridden = layers.Overrides.Count == 0 ? null : new OverriddenRules(selection.Packs, layers, locks);
        var ruleSet = overridden?.Plain ?? RuleSet.Create(selection.Packs, LayeredSettings.Of(configuration, locks));
        return new WorkspaceOptions
        {
            Configuration = configuration,
            Packs = selection.Packs,
            Registry = registry.Registry,
            RegistryFolder = registry.Path,
            RuleSet = ruleSet,
            RuleSetDigest = SettingsDigest.Of(ruleSet, layers.Overrides),
            OverriddenRules = overridden,
            Layers = layers,
            Failures = [.. selection.Broken.Concat(ruleSet.Failures).Concat(registry.Registry.Failures).Append(key).OfType<Failure>().Distinct()],
        };
    }

    // Nothing is linted, but the faults themselves are told in the language that the file asks for.
    private static WorkspaceOptions Invalid(ConfigurationDocument? document, PackSelection selection, IReadOnlyList<Failure> faults) => new()
    {
        Configuration = new LayerStack([Layer.Defaults()], [], []).Merge([]) with { Messages = ConfigurationModel.LanguageOf(document?.Messages?.Text) },
        Packs = selection.Packs,
        Failures = [.. faults, .. selection.Broken],
    };
}
