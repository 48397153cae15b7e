using ComplianceLint.Registries.Sealing;

namespace ComplianceLint.Waivers;

/// <summary>Tells whether two writings of a name, an alias or an office mean one person.</summary>
internal sealed class Persons
{
    private readonly ILookup<string, Official> _byName;
    private readonly ILookup<string, Official> _byOffice;

    public Persons(Registry registry)
    {
        var officials = registry.Officials ?? [];
        _byName = officials.SelectMany(official => NamesOf(official).Select(name => (name, official))).ToLookup(pair => pair.name, pair => pair.official, StringComparer.Ordinal);
        _byOffice = officials.ToLookup(official => KeyOf(official.Office), StringComparer.Ordinal);
    }

    /// <summary>True when both are, or may be, one person on a day; an office is whoever holds it.</summary>
    public bool AreSame(string one, string other, DateOnly day) => KeysOf(one, day).Overlaps(KeysOf(other, day));

    private HashSet<string> KeysOf(string written, DateOnly day)
    {
        var key = KeyOf(written);
        var keys = new HashSet<string>(StringComparer.Ordinal) { key };
        // A name stands for no office: two persons of one office are two pairs of eyes.
        foreach (var official in _byName[key].Concat(_byOffice[key].Where(official => Holds(official, day)))) keys.UnionWith(NamesOf(official));
        return keys;
    }

    private static bool Holds(Official official, DateOnly day) => (official.From ?? day) <= day && day <= (official.Until ?? day);

    private static IEnumerable<string> NamesOf(Official official) => official.Aliases.Prepend(official.Name).Select(KeyOf);

    /// <summary>Without accents and signs, which nobody writes the same way twice.</summary>
    private static string KeyOf(string written) => PersonName.Key(written) is var key && BareWords.Of(key) is { Length: > 0 } bare ? bare : key;
}
