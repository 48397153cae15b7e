using ComplianceLint.Morphology;
using ComplianceLint.Text;

namespace ComplianceLint.Rules;

/// <summary>The words of all rules, and one trie over them for the terms of all rules.</summary>
/// <remarks>
/// One pass over a post's tokens serves any number of rules: a token is looked up once by the hash that the scanner
/// made; only a token that some rule knows costs more than reading one bit.
/// </remarks>
internal sealed class TermTable
{
    private const int FilterBits = 1 << 16;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<(Lexeme Lexeme, int Id)> _lexemes = [];
    private readonly List<(int[] Words, TermEnd End, int Need)> _terms = [];
    private readonly HashSet<string> _disguised = new(StringComparer.Ordinal);
    private readonly List<(int[] Words, int Need)> _needs = [];
    private Dictionary<int, List<int>> _holders = [];
    private FormIndex _forms = new([], new WordSets(0));
    private readonly ulong[] _filter = new ulong[FilterBits / 64];
    private readonly ElementList _scratch = new();
    private readonly WordMemory _memory = new();
    private int[] _slots = [];
    private string[] _words = [""];
    private int[] _hashes = [];
    private int[] _readings = [];
    private int _slotMask;

    /// <summary>The terms of all rules; empty until they are laid out.</summary>
    public TermTrie Trie { get; private set; } = TermTrie.Empty;

    /// <summary>True when a term is to be found inside hyphenated words too.</summary>
    public bool HasParts { get; private set; }

    /// <summary>The words of terms that are looked for in disguise.</summary>
    public DisguiseTrie Disguises { get; } = new();

    /// <summary>The ids of a term's words, once for each way to write it; a word or lexeme gets one when it is first seen.</summary>
    public IReadOnlyList<int[]> Intern(Term term)
    {
        var words = WordsOf(term);
        return words.Count == 0 ? [] : [.. TermForms.Of(term, words).Select(spelling => spelling.Select(InternWord).ToArray())];
    }

    private List<string> WordsOf(Term term)
    {
        _scratch.Clear();
        Scanner.Scan(term.Text, 0, Zone.Body, [], _scratch);
        var words = new List<string>(2);
        for (var i = 0; i < _scratch.Count; i++)
        {
            var element = _scratch[i];
            if (element.IsToken) words.Add(term.Text.Substring(element.Start, element.Length));
        }

        return words;
    }

    /// <summary>False for a text that no sentence can hold: an empty one, or one with the end of a sentence inside.</summary>
    public static bool CanOccur(string text)
    {
        var elements = new ElementList();
        Scanner.Scan(text, 0, Zone.Body, [], elements);
        return elements.ToArray().Count(element => element.Kind == ElementKind.Sentence) == 1;
    }

    /// <param name="term">The term.</param>
    /// <param name="registration">Who asks for it.</param>
    /// <param name="needs">What else its sentence must have; null for nothing.</param>
    public void Add(Term term, int registration, SequenceNeeds? needs = null)
    {
        HasParts |= term.Parts;
        foreach (var words in Intern(term)) _terms.Add((words, new TermEnd(registration, term, needs?.More), needs?.First ?? 0));
        if (term.Disguised) _disguised.UnionWith(TermForms.Of(term, WordsOf(term)).SelectMany(spelling => spelling).SelectMany(word => word.Spellings()).Select(word => Fold.String(word)));
    }

    /// <summary>Adds terms that are not looked for, but noted where they stand.</summary>
    public void AddNeed(IEnumerable<int[]> spellings, int need) => _needs.AddRange(spellings.Select(words => (words, need)));

    /// <summary>Lays the words out for reading; nothing is added afterwards.</summary>
    public void Freeze()
    {
        var sets = new WordSets(_ids.Count);
        _forms = new FormIndex(_lexemes, sets);
        var shared = SharedWords(sets);
        _holders = sets.Holders();
        var trie = new TermTrieBuilder();
        foreach (var (words, end, need) in _terms)
        {
            foreach (var spelling in Alternatives(words)) trie.Add(spelling, end, need);
        }

        foreach (var (words, need) in _needs)
        {
            foreach (var spelling in Alternatives(words)) trie.AddNeed(spelling, need);
        }

        Trie = trie.Build(sets.LastId);
        _words = new string[_ids.Count + 1];
        _words[0] = "";
        var size = 16;
        while (size < _ids.Count * 3) size *= 2;
        _slots = new int[size];
        _slotMask = size - 1;
        _hashes = new int[_ids.Count + 1];
        _readings = new int[_ids.Count + 1];
        foreach (var (word, id) in _ids)
        {
            _words[id] = word;
            _readings[id] = shared.GetValueOrDefault(id, id);
            if (IsLexeme(word)) continue;
            var hash = _hashes[id] = Fold.HashFolded(word);
            _filter[(hash & (FilterBits - 1)) >> 6] |= 1UL << (hash & 63);
            var slot = Spread(hash) & _slotMask;
            while (_slots[slot] != 0) slot = (slot + 1) & _slotMask;
            _slots[slot] = id;
        }

        foreach (var word in _disguised.Order(StringComparer.Ordinal)) Disguises.Add(word, Find(Fold.HashFolded(word), word));
    }

    /// <summary>The id of a token's word; 0 when no rule knows it.</summary>
    public int Find(int hash, ReadOnlySpan<char> text)
    {
        if (_memory.TryFind(hash, text, out var known)) return known;
        known = Read(hash, text);
        _memory.Keep(hash, text, known);
        return known;
    }

    private int Read(int hash, ReadOnlySpan<char> text)
    {
        if ((_filter[(hash & (FilterBits - 1)) >> 6] >> (hash & 63) & 1) == 0) return _forms.Find(hash, text);
        for (var slot = Spread(hash) & _slotMask; _slots[slot] != 0; slot = (slot + 1) & _slotMask)
        {
            var id = _slots[slot];
            if (_hashes[id] == hash && Fold.Equal(text, _words[id])) return _readings[id];
        }

        return _forms.Find(hash, text);
    }

    /// <summary>The ways to read a term's words: a word that is written like another's form stands for both.</summary>
    public IEnumerable<int[]> Alternatives(int[] words)
    {
        if (!Array.Exists(words, _holders.ContainsKey)) return [words];
        IEnumerable<int[]> spellings = [[]];
        foreach (var word in words)
        {
            IReadOnlyList<int> readings = _holders.TryGetValue(word, out var sets) ? sets : [word];
            spellings = spellings.SelectMany(spelling => readings.Select(reading => (int[])[.. spelling, reading]));
        }

        return spellings;
    }

    /// <summary>The words of terms that are forms of lexemes too, with the ids of both together.</summary>
    private Dictionary<int, int> SharedWords(WordSets sets)
    {
        var shared = new Dictionary<int, int>();
        if (_lexemes.Count == 0) return shared;
        foreach (var (word, id) in _ids)
        {
            if (!IsLexeme(word) && _forms.Find(Fold.Hash(word), word) is > 0 and var form) shared.Add(id, sets.Of([.. sets.MembersOf(form), id]));
        }

        return shared;
    }

    private int InternWord(TermWord word)
    {
        var key = word.Lexeme is { } lexeme ? LexemeMark + lexeme.Key : Fold.String(word.Text);
        if (_ids.TryGetValue(key, out var id)) return id;
        id = _ids.Count + 1;
        _ids.Add(key, id);
        if (word.Lexeme is not null) _lexemes.Add((word.Lexeme, id));
        return id;
    }

    /// <summary>No word begins with a blank.</summary>
    private const string LexemeMark = " ";

    private static bool IsLexeme(string key) => key.StartsWith(LexemeMark, StringComparison.Ordinal);

    private static int Spread(int hash) => hash ^ (hash >>> 16);
}
