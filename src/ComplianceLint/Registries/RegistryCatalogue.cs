namespace ComplianceLint.Registries;

/// <summary>The names of the registries, which are those of their files.</summary>
internal static class RegistryCatalogue
{
    public const string Extension = ".yaml";

    /// <summary>In the order of <see cref="RegistryKind"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["accounts", "institutions", "domains", "contacts", "hashtags", "officials", "experts", "holidays", "candidates", "seasons", "glossary", "key-messages", "sealed"];

    public static IReadOnlyList<RegistryKind> All { get; } = Enum.GetValues<RegistryKind>();

    public static string NameOf(RegistryKind kind) => Names[(int)kind];

    public static RegistryKind? Parse(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.Ordinal)) return (RegistryKind)i;
        }

        return null;
    }

    /// <summary>The registry that a file of this path holds; null when its name is none of theirs.</summary>
    public static RegistryKind? KindOfFile(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.EndsWith(Extension, StringComparison.Ordinal) ? Parse(name[..^Extension.Length]) : null;
    }

    /// <summary>How many entries a registry has; null when there is none.</summary>
    public static int? CountOf(Registry registry, RegistryKind kind) => kind switch
    {
        RegistryKind.Accounts => registry.Accounts?.Count,
        RegistryKind.Institutions => registry.Institutions?.Count,
        RegistryKind.Domains => registry.Domains?.Count,
        RegistryKind.Contacts => registry.Contacts?.Count,
        RegistryKind.Hashtags => registry.Hashtags?.Count,
        RegistryKind.Officials => registry.Officials?.Count,
        RegistryKind.Experts => registry.Experts?.Count,
        RegistryKind.Holidays => registry.Holidays?.Count,
        RegistryKind.Candidates => registry.Candidates?.Count,
        RegistryKind.Seasons => registry.Seasons?.Count,
        RegistryKind.Glossary => registry.Glossary?.Count,
        RegistryKind.KeyMessages => registry.KeyMessages?.Count,
        RegistryKind.Sealed => registry.SealedTerms?.Count,
        _ => null,
    };
}
