using ComplianceLint.Text;

namespace ComplianceLint.Registries;

/// <summary>A name of several words, each folded.</summary>
internal sealed record NameWords(string Text, IReadOnlyList<string> Words);

/// <summary>Finds names of several words by their first and by their second word.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<NameWords>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameWords>> _bySecond = new(StringComparer.Ordinal);

    public NameIndex(IEnumerable<string> names)
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            IReadOnlyList<string> words = [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Fold.String(word))];
            if (words.Count < 2 || words.Any(word => !word.All(char.IsLetter))) continue;
            Add(_byFirst, words[0], new NameWords(name, words));
            Add(_bySecond, words[1], new NameWords(name, words));
        }
    }

    public IReadOnlyList<NameWords> Beginning(string word) => _byFirst.GetValueOrDefault(word) ?? [];

    public IReadOnlyList<NameWords> Following(string word) => _bySecond.GetValueOrDefault(word) ?? [];

    private static void Add(Dictionary<string, List<NameWords>> index, string word, NameWords name)
    {
        if (!index.TryGetValue(word, out var names)) index.Add(word, names = []);
        names.Add(name);
    }
}
