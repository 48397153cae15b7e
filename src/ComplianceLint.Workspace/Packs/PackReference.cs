using ComplianceLint.Workspace.Settings;

namespace ComplianceLint.Workspace.Packs;

/// <summary>A pack by the name that a configuration or another pack gives it.</summary>
/// <param name="Name">A built-in pack's name, or a path that starts with <c>./</c> or <c>../</c>.</param>
/// <param name="Folder">The full path that such a path is relative to; null where none can stand.</param>
/// <param name="NamedIn">The file that names the pack, as it is to be shown.</param>
/// <param name="Position">Where in that file, when that is known.</param>
internal sealed record PackReference(string Name, string? Folder, string NamedIn, LinePosition? Position = null)
{
    /// <summary>A folder whose packs can be named without a path, before the built-in ones: the neighbours of a user's pack.</summary>
    public string? Neighbours { get; init; }

    private bool IsPath => Name.StartsWith("./", StringComparison.Ordinal) || Name.StartsWith("../", StringComparison.Ordinal);

    /// <summary>The full path of a user's pack; null for the name of a built-in one.</summary>
    public string? FullPath
    {
        get
        {
            if (IsPath) return Folder is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(Name, Folder));
            return Neighbours is not null && PackFolder.IsPack(Path.Combine(Neighbours, Name)) ? Path.Combine(Neighbours, Name) : null;
        }
    }

    /// <summary>The id of the pack that is meant: a path without its <c>./</c>.</summary>
    public string Id => Name.StartsWith("./", StringComparison.Ordinal) ? Name[2..].TrimEnd('/') : Name.TrimEnd('/');

    /// <summary>Says why the reference leads nowhere; null when it leads to a pack.</summary>
    public Failure? Failure
    {
        get
        {
            var exists = FullPath is { } folder ? Directory.Exists(folder) : BuiltInPacks.Names.Contains(Name, StringComparer.Ordinal);
            if (exists) return null;
            var message = IsPath ? Faults.NoPackFolder(Name) : Faults.UnknownPack(Name, BuiltInPacks.Names);
            return FailureBecause(message);
        }
    }

    /// <summary>A failure at the place where the pack is named.</summary>
    public Failure FailureBecause(LocalizedText message) => new(EngineRules.InvalidConfiguration, NamedIn, message, Position);
}
