using System.Collections.Frozen;

namespace ComplianceLint.Text;

/// <summary>Names in a fixed order, each with its spellings, looked up without regard to case and to the kind of apostrophe.</summary>
internal sealed class NameTable
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _places;
    private readonly int _longest;

    /// <param name="names">Spellings in small letters, a blank between.</param>
    public NameTable(params ReadOnlySpan<string> names)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split(' ')) places[name] = i;
        }

        _longest = places.Keys.Max(name => name.Length);
        _places = places.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The place of a name, from 0; -1 when the word is none.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length > _longest) return -1;
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) folded[i] = word[i] is 'ʼ' or '‘' or '`' ? '\'' : Fold.Char(word[i]);
        return _places.TryGetValue(folded, out var place) ? place : -1;
    }
}
