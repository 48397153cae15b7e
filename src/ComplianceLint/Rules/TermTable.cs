using ComplianceLint.Text;

namespace ComplianceLint.Rules;

/// <summary>A place in the trie where a term of a rule ends.</summary>
/// <param name="Registration">Who asked for the term.</param>
/// <param name="Term">The term.</param>
internal readonly record struct TermEnd(int Registration, Term Term);

/// <summary>The words of all rules, and one trie over them for the terms of all rules.</summary>
/// <remarks>
/// One pass over a post's tokens serves any number of rules: a token is looked up once by the hash that the scanner
/// made; only a token that some rule knows costs more than reading one bit.
/// </remarks>
internal sealed class TermTable
{
    private const int FilterBits = 1 << 16;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, int Word), int> _edges = [];
    private readonly List<List<TermEnd>?> _building = [null];
    private TermEnd[][] _ends = [];
    private readonly ulong[] _filter = new ulong[FilterBits / 64];
    private readonly ElementList _scratch = new();
    private int[] _slots = [];
    private string[] _words = [""];
    private int[] _roots = [];
    private int _slotMask;

    /// <summary>True when a term is to be found inside hyphenated words too.</summary>
    public bool HasParts { get; private set; }

    /// <summary>The ids of a term's words; a word gets one when it is first seen.</summary>
    public int[] Intern(string text)
    {
        _scratch.Clear();
        Scanner.Scan(text, 0, Zone.Body, [], _scratch);
        var ids = new List<int>(2);
        for (var i = 0; i < _scratch.Count; i++)
        {
            var element = _scratch[i];
            if (element.IsToken) ids.Add(InternWord(Fold.String(text.AsSpan(element.Start, element.Length))));
        }

        return [.. ids];
    }

    /// <summary>False for a text that no sentence can hold: an empty one, or one with the end of a sentence inside.</summary>
    public static bool CanOccur(string text)
    {
        var elements = new ElementList();
        Scanner.Scan(text, 0, Zone.Body, [], elements);
        return elements.ToArray().Count(element => element.Kind == ElementKind.Sentence) == 1;
    }

    public void Add(Term term, int registration)
    {
        var words = Intern(term.Text);
        if (words.Length == 0) return;
        HasParts |= term.Parts;
        var node = 0;
        foreach (var word in words)
        {
            if (!_edges.TryGetValue((node, word), out var next))
            {
                next = _building.Count;
                _building.Add(null);
                _edges.Add((node, word), next);
            }

            node = next;
        }

        (_building[node] ??= []).Add(new TermEnd(registration, term));
    }

    /// <summary>Lays the words out for reading; nothing is added afterwards.</summary>
    public void Freeze()
    {
        _ends = [.. _building.Select(ends => ends?.ToArray() ?? [])];
        _words = new string[_ids.Count + 1];
        _words[0] = "";
        var size = 16;
        while (size < _ids.Count * 3) size *= 2;
        _slots = new int[size];
        _slotMask = size - 1;
        _roots = new int[_ids.Count + 1];
        foreach (var (word, id) in _ids)
        {
            _words[id] = word;
            var hash = Fold.Hash(word);
            _filter[(hash & (FilterBits - 1)) >> 6] |= 1UL << (hash & 63);
            var slot = Spread(hash) & _slotMask;
            while (_slots[slot] != 0) slot = (slot + 1) & _slotMask;
            _slots[slot] = id;
            _roots[id] = _edges.GetValueOrDefault((0, id));
        }
    }

    /// <summary>The id of a token's word; 0 when no rule knows it.</summary>
    public int Find(int hash, ReadOnlySpan<char> text)
    {
        if ((_filter[(hash & (FilterBits - 1)) >> 6] >> (hash & 63) & 1) == 0) return 0;
        for (var slot = Spread(hash) & _slotMask; _slots[slot] != 0; slot = (slot + 1) & _slotMask)
        {
            if (Fold.Equal(text, _words[_slots[slot]])) return _slots[slot];
        }

        return 0;
    }

    /// <summary>The trie's node for a first word; 0 when no term begins with it.</summary>
    public int Root(int word) => _roots[word];

    /// <summary>The node behind a further word; 0 when no term goes on with it.</summary>
    public int Next(int node, int word) => _edges.GetValueOrDefault((node, word));

    /// <summary>The terms that end at a node.</summary>
    public ReadOnlySpan<TermEnd> EndsAt(int node) => _ends[node];

    private int InternWord(string folded)
    {
        if (_ids.TryGetValue(folded, out var id)) return id;
        id = _ids.Count + 1;
        _ids.Add(folded, id);
        return id;
    }

    private static int Spread(int hash) => hash ^ (hash >>> 16);
}
