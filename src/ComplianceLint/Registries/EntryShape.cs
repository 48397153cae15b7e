namespace ComplianceLint.Registries;

/// <summary>What an entry of a registry may hold.</summary>
internal sealed record EntryShape(params IReadOnlyList<EntryKey> Keys)
{
    /// <summary>Groups of keys of which each entry needs one at least.</summary>
    public IReadOnlyList<IReadOnlyList<string>> OneOf { get; init; } = [];

    /// <summary>Keys that contradict each other.</summary>
    public IReadOnlyList<(string Key, string Other)> Apart { get; init; } = [];

    /// <summary>Keys that mean something only together.</summary>
    public IReadOnlyList<(string Key, string Other)> Together { get; init; } = [];

    /// <summary>The keys whose values tell one entry from another.</summary>
    public IReadOnlyList<string> Identity { get; init; } = [];

    public EntryKey? Find(string key) => Keys.FirstOrDefault(known => known.IsNamed(key));

    /// <summary>Every spelling of every key, for “did you mean”.</summary>
    public IEnumerable<string> Spellings => Keys.SelectMany(key => key.Alias is null ? [key.Name] : new[] { key.Name, key.Alias });
}
