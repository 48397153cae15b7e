using ComplianceLint.Workspace.Files;
using ComplianceLint.Workspace.Packs;
using ComplianceLint.Workspace.Registries;
using Microsoft.Extensions.Configuration;

namespace ComplianceLint.Workspace.Settings;

/// <summary>Turns a configuration file, its packs and the layers above it into options.</summary>
internal sealed class WorkspaceReader(RunSettings run)
{
    private readonly PackLoader _packs = new(run.WorkingDirectory);

    /// <param name="file">The full path of the configuration; null where defaults apply.</param>
    public WorkspaceOptions Read(string? file)
    {
        var (document, failures) = file is null ? (null, []) : ReadDocument(file);
        var selection = _packs.Read(PacksOf(document, file));
        var rules = new KnownRules(selection);
        var environment = RuleAssignmentList.Read([run.EnvironmentRules ?? ""], RunSettings.RulesVariable, rules);
        var commandLine = RuleAssignmentList.Read(run.CommandLineRules, "--set", rules);
        var registry = RegistryFolder.Read(document, file, run);
        Failure[] faults =
        [
            .. failures,
            .. selection.Missing,
            .. document is null ? [] : new ConfigurationValidator(rules).FailuresOf(document),
            .. registry.Misplaced,
            .. environment.Failures,
            .. commandLine.Failures,
        ];
        IReadOnlyList<string> sources = [.. SourcesOf(document, file), .. selection.Folders];
        if (faults.Length > 0) return Invalid(document, selection, faults) with { Sources = sources };

        var layers = new List<Layer> { Layer.Defaults() };
        if (document is not null) layers.Add(Layer.Of(document, rules));
        layers.Add(Layer.Of(environment.Assignments, rules));
        layers.Add(Layer.Of(commandLine.Assignments, rules));
        layers.Add(Layer.Of(run));
        return Valid(Merge(layers) with { DraftsAreWritten = document?.Drafts is not null }, selection, registry, FaultOfKey(registry.Registry, file)) with { Sources = sources };
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
        var (source, failure) = SourceReader.Read(file, DisplayPath.Of(file, run.WorkingDirectory));
        return source is null ? (null, [failure!]) : ConfigurationDocument.Read(source);
    }

    private static IEnumerable<PackReference> PacksOf(ConfigurationDocument? document, string? file) =>
        document?.Extends is null
            ? Layer.DefaultPacks.Select(name => new PackReference(name, null, "compliancelint.yaml"))
            : document.ExtendsItems.Select(item => new PackReference(
                item!.Text, Path.GetDirectoryName(file), document.Source.Path, document.Source.PositionOf(item.Span.Start)));

    private static Configuration Merge(IEnumerable<Layer> layers)
    {
        var builder = new ConfigurationBuilder();
        foreach (var layer in layers) builder.Add(layer);
        var model = builder.Build().Get<ConfigurationModel>() ?? new ConfigurationModel();
        return model.ToConfiguration();
    }

    private static WorkspaceOptions Valid(Configuration configuration, PackSelection selection, RegistryFolder registry, Failure? key)
    {
        var ruleSet = RuleSet.Create(selection.Packs, configuration.Rules);
        return new WorkspaceOptions
        {
            Configuration = configuration,
            Packs = selection.Packs,
            Registry = registry.Registry,
            RegistryFolder = registry.Path,
            RuleSet = ruleSet,
            Failures = [.. selection.Broken.Concat(ruleSet.Failures).Concat(registry.Registry.Failures).Append(key).OfType<Failure>().Distinct()],
        };
    }

    // Nothing is linted, but the faults themselves are told in the language that the file asks for.
    private static WorkspaceOptions Invalid(ConfigurationDocument? document, PackSelection selection, IReadOnlyList<Failure> faults) => new()
    {
        Configuration = Merge([Layer.Defaults()]) with { Messages = ConfigurationModel.LanguageOf(document?.Messages?.Text) },
        Packs = selection.Packs,
        Failures = [.. faults, .. selection.Broken],
    };
}
