namespace ComplianceLint.Registries;

/// <summary>The entries of a registry by what they are looked up by.</summary>
internal sealed class EntryIndex<T>
{
    private readonly Func<string, string> _keyOf;
    private readonly Dictionary<string, List<T>> _entries = new(StringComparer.Ordinal);

    /// <param name="entries">The entries; null for none.</param>
    /// <param name="namesOf">What an entry is known by.</param>
    /// <param name="keyOf">Brings a name to the form in which it is compared.</param>
    public EntryIndex(IReadOnlyList<T>? entries, Func<T, IEnumerable<string?>> namesOf, Func<string, string> keyOf)
    {
        _keyOf = keyOf;
        foreach (var entry in entries ?? [])
        {
            foreach (var key in namesOf(entry).OfType<string>().Select(keyOf).Distinct(StringComparer.Ordinal)) Add(key, entry);
        }
    }

    public IReadOnlyList<T> Find(string name) => _entries.Count > 0 && _entries.TryGetValue(_keyOf(name), out var found) ? found : [];

    private void Add(string key, T entry)
    {
        if (key.Length == 0) return;
        if (_entries.TryGetValue(key, out var found)) found.Add(entry);
        else _entries.Add(key, [entry]);
    }
}
