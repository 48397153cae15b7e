using ComplianceLint.Workspace.Files;
using ComplianceLint.Workspace.Settings;

namespace ComplianceLint.Workspace.Packs;

/// <summary>Reads packs with all that they extend, each once, whatever the number of workspaces that use it.</summary>
internal sealed class PackLoader(RunSettings run)
{
    private readonly Dictionary<string, LoadedPack> _read = new(StringComparer.Ordinal);

    /// <summary>The packs, each after those that it extends, and what could not be found or read.</summary>
    public PackSelection Read(IEnumerable<PackReference> references)
    {
        var selection = new PackSelection();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in references) Visit(reference, visited, selection);
        return selection;
    }

    private void Visit(PackReference reference, HashSet<string> visited, PackSelection selection)
    {
        if (reference.FullPath is { } folder) selection.Folders.Add(folder);
        if (reference.Failure is { } failure)
        {
            selection.Missing.Add(failure);
            return;
        }

        if (!visited.Add(reference.FullPath ?? reference.Name)) return;
        var loaded = Load(reference);
        if (selection.Packs.Find(pack => pack.Id == loaded.Pack.Id) is { } namesake)
        {
            selection.Missing.Add(reference.FailureBecause(Faults.TwoPacks(namesake.Id)));
            return;
        }

        foreach (var name in loaded.Pack.Extends) Visit(ReferenceFrom(loaded, name), visited, selection);
        selection.Packs.Add(loaded.Pack);
        selection.Broken.AddRange(loaded.Failures);
    }

    private LoadedPack Load(PackReference reference)
    {
        var key = reference.FullPath ?? reference.Name;
        if (_read.TryGetValue(key, out var known)) return known;
        return _read[key] = reference.FullPath is { } folder
            ? PackFolder.Read(folder, reference.Id, run)
            : BuiltIn(reference.Name);
    }

    private static LoadedPack BuiltIn(string name)
    {
        var pack = BuiltInPacks.Read(name);
        return new LoadedPack(pack, null, pack.Failures);
    }

    private PackReference ReferenceFrom(LoadedPack pack, string name) => pack.Folder is { } folder
        ? new PackReference(name, folder, DisplayPath.Of(Path.Combine(folder, PackFolder.PackFile), run.WorkingDirectory)) { Neighbours = Path.GetDirectoryName(folder) }
        : new PackReference(name, null, $"rules/{pack.Pack.Id}/{PackFolder.PackFile}");
}
