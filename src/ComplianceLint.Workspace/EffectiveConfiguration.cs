using ComplianceLint.Workspace.Files;
using ComplianceLint.Workspace.Settings;

namespace ComplianceLint.Workspace;

/// <summary>Everything that counts for a file, with the place of the line that decided it.</summary>
public sealed record EffectiveConfiguration
{
    /// <summary>The file as it is to be shown, masked.</summary>
    public required string Path { get; init; }

    public required IReadOnlyList<EffectiveSetting> Settings { get; init; }

    /// <summary>One for each combination of overrides that posts of the file meet, in the order of the posts.</summary>
    public required IReadOnlyList<EffectiveRules> Rules { get; init; }

    /// <summary>Why the file cannot be read.</summary>
    public IReadOnlyList<Failure> Failures { get; init; } = [];

    /// <summary>The same with what differs from defaults and packs alone.</summary>
    public EffectiveConfiguration OnlyChanged() => this with
    {
        Settings = [.. Settings.Where(setting => setting.IsChanged)],
        Rules = [.. Rules.Select(rules => rules with { Rules = [.. rules.Rules.Where(rule => rule.IsChanged).Select(rule => rule with { Options = [.. rule.Options.Where(option => option.IsChanged)] })] })],
    };

    /// <param name="workspaces">Give the file its options, which have no faults.</param>
    /// <param name="path">A file or a folder, which need not exist: what would count for one of that name.</param>
    /// <param name="channels">Channels that replace those of the posts; empty leaves them.</param>
    /// <returns>Null when the configuration has faults; they are among its options.</returns>
    public static EffectiveConfiguration? Of(Workspaces workspaces, string path, IReadOnlyList<string> channels)
    {
        var file = workspaces.FullPath(path);
        var options = workspaces.OptionsForPath(path);
        if (options is not { RuleSet: not null, Layers: { } layers }) return null;
        var shown = DisplayPath.Of(file, workspaces.Run.WorkingDirectory);
        var (source, failure) = File.Exists(file) ? SourceReader.Read(file, shown) : (null, null);
        var parsed = source is null ? null : PostDocument.Parse(source, new ParseOptions { TextLanguage = options.Configuration.TextLanguage });
        var reading = new EffectiveRuleReader(options, layers);
        return new EffectiveConfiguration
        {
            Path = options.Registry.Mask(shown),
            Settings = EffectiveRuleReader.SettingsOf(layers),
            Rules = reading.Of(layers.Overrides.Where(layer => layer.MatchesFile(workspaces.RootFor(path).Folder, file)).ToList(), parsed?.Posts ?? [], channels),
            Failures = [.. (parsed?.Failures ?? []).Append(failure).OfType<Failure>()],
        };
    }
}
