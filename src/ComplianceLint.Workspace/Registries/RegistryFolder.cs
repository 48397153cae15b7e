using ComplianceLint.Workspace.Files;
using ComplianceLint.Workspace.Settings;

namespace ComplianceLint.Workspace.Registries;

/// <summary>The folder that a configuration names under <c>registry:</c>, and what stands in it.</summary>
internal sealed record RegistryFolder
{
    public static RegistryFolder None { get; } = new();

    public Registry Registry { get; private init; } = Registry.Empty;

    /// <summary>As it is to be shown; null where there is none.</summary>
    public string? Path { get; private init; }

    /// <summary>Why the folder cannot be used at all, at the place where it is named.</summary>
    public IReadOnlyList<Failure> Misplaced { get; private init; } = [];

    /// <param name="document">The configuration; null where there is none.</param>
    /// <param name="file">Its full path.</param>
    /// <param name="run">What shown paths are relative to, and the key of sealed terms.</param>
    public static RegistryFolder Read(ConfigurationDocument? document, string? file, RunSettings run)
    {
        if (document?.Registry is not { Kind: NodeKind.Scalar, Text.Length: > 0 } named || System.IO.Path.GetDirectoryName(file) is not { } root) return None;
        var folder = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(named.Text, root));
        if (!WorkspaceRoot.Contains(root, folder)) return Refuse(Faults.RegistryOutside(named.Text));
        if (!Directory.Exists(folder)) return Refuse(Faults.NoRegistryFolder(named.Text));
        if (!WorkspaceRoot.ContainsReally(root, folder)) return Refuse(Faults.RegistryOutside(named.Text));
        var path = DisplayPath.Of(folder, run.WorkingDirectory);
        return new RegistryFolder { Path = path, Registry = Read(root, folder, path, run) };

        RegistryFolder Refuse(LocalizedText message) => new() { Misplaced = [new Fault(named.Span, message).In(document.Source)] };
    }

    private static Registry Read(string root, string folder, string path, RunSettings run)
    {
        var sources = new List<SourceText>();
        var failures = new List<Failure>();
        foreach (var file in FilesOf(folder, path, failures))
        {
            var shown = $"{path}/{System.IO.Path.GetFileName(file)}";
            var (source, failure) = RefusalOf(root, file, shown) is { } refusal ? (null, refusal) : SourceReader.Read(run, file, shown);
            if (source is not null) sources.Add(source);
            if (failure is not null) failures.Add(failure);
        }

        var (key, noKey) = SealFiles.ReadKey(run, root);
        return Registry.Read(sources, failures, key, noKey);
    }

    private static IReadOnlyList<string> FilesOf(string folder, string path, List<Failure> failures)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Where(IsMeant).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failures.Add(FileFailures.Unreadable(path, exception));
            return [];
        }
    }

    /// <summary>Any YAML file, and one of another kind that is named like a registry; a README may stand here too.</summary>
    private static bool IsMeant(string file) =>
        System.IO.Path.GetExtension(file) is ".yaml" or ".yml" or ".YAML" or ".YML"
        || (System.IO.Path.GetExtension(file) is ".json" or ".csv" && Registry.FileNames.Contains(System.IO.Path.ChangeExtension(System.IO.Path.GetFileName(file), ".yaml"), StringComparer.Ordinal));

    private static Failure? RefusalOf(string root, string file, string shown)
    {
        var name = System.IO.Path.GetFileName(file);
        if (!Registry.FileNames.Contains(name, StringComparer.Ordinal)) return FileFailures.NotARegistry(shown, name, Suggestion.For(name, Registry.FileNames));
        if (!WorkspaceRoot.ContainsReally(root, file)) return FileFailures.LeadsOutside(EngineRules.InvalidRegistry, shown);
        return Directory.Exists(file) ? FileFailures.RegistryIsFolder(shown) : null;
    }
}
