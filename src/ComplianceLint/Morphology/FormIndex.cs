using ComplianceLint.Text;

namespace ComplianceLint.Morphology;

/// <summary>All forms of all lexemes, found by one look at a token.</summary>
/// <remarks>
/// A root has about a hundred forms; with clitics, particles and reduplication it would have thousands. So the table
/// holds the forms, as letters in one array, and those endings are read off a token that the table does not know.
/// </remarks>
internal sealed class FormIndex
{
    /// <summary>No form is longer; without a limit a hostile word would be folded at each of its endings.</summary>
    private const int Longest = 64;

    private const int TypicalForms = 90;

    private const int TypicalLength = 10;

    private readonly WordSets _sets;
    private readonly AffixClass[] _classes;
    private readonly Dictionary<(int Set, AffixClass Needed), int> _narrowed = [];
    private readonly ulong[] _filter = [];
    private int[] _slots = new int[1024];
    private Entry[] _entries = [];
    private char[] _letters = [];
    private int _entryCount;
    private int _letterCount;

    /// <param name="lexemes">The lexemes with their ids.</param>
    /// <param name="sets">Gives ids to forms that several of them share.</param>
    public FormIndex(IReadOnlyList<(Lexeme Lexeme, int Id)> lexemes, WordSets sets)
    {
        _sets = sets;
        _classes = new AffixClass[sets.LastId + 1];
        if (lexemes.Count == 0) return;
        while (_slots.Length < lexemes.Count * TypicalForms * 2) _slots = new int[_slots.Length * 2];
        _entries = new Entry[(lexemes.Count * TypicalForms) + Homographs.Words.Count];
        _letters = new char[_entries.Length * TypicalLength];
        foreach (var word in Homographs.Words) Insert(SlotOf(Fold.Hash(word), word), Fold.Hash(word), word, 0);
        foreach (var (lexeme, id) in lexemes) AddForms(lexeme, id);
        foreach (var (lexeme, id) in lexemes) Exclude(lexeme, id);
        Narrow();
        _filter = new ulong[_slots.Length / 16];
        foreach (var entry in _entries.AsSpan(0, _entryCount)) _filter[FilterBit(entry.Hash) >> 6] |= 1UL << (entry.Hash & 63);
    }

    /// <summary>The number of forms; what endings make of them is not counted.</summary>
    public int Count => _entryCount;

    /// <summary>The id of a token's lexeme, or of the set of those that are written like this; 0 when it is none's form.</summary>
    /// <param name="hash">The hash of the folded text.</param>
    /// <param name="text">The token.</param>
    public int Find(int hash, ReadOnlySpan<char> text)
    {
        if (_entryCount == 0) return 0;
        if (Lookup(hash, text) is >= 0 and var set) return set;
        return text.Length <= Longest && (Endings.MayStandIn(text) || !Fold.IsNarrow(text)) ? FindWithEndings(text) : 0;
    }

    private readonly record struct Entry(int Hash, int Start, int Length, int Set);

    private void AddForms(Lexeme lexeme, int id)
    {
        _classes[id] = lexeme.Classes;
        Span<char> text = stackalloc char[256];
        foreach (var form in lexeme.Candidates())
        {
            var length = form.LengthOf(lexeme.Root);
            if (length > Longest) continue;
            form.Write(lexeme.Root, text);
            Add(text[..length], form.IsBare, id);
        }
    }

    /// <summary>Adds a lexeme to a text. The first entries are words that only their own root may reach; they end the search for endings, too.</summary>
    private void Add(ReadOnlySpan<char> text, bool isRoot, int id)
    {
        var hash = Fold.Hash(text);
        var slot = SlotOf(hash, text);
        if (_slots[slot] == 0)
        {
            Insert(slot, hash, text, id);
            return;
        }

        if (!isRoot && _slots[slot] <= Homographs.Words.Count) return;
        ref var entry = ref _entries[_slots[slot] - 1];
        if (entry.Set != id) entry = entry with { Set = _sets.Of([.. _sets.MembersOf(entry.Set), id]) };
    }

    private void Insert(int slot, int hash, ReadOnlySpan<char> text, int set)
    {
        if (_entryCount == _entries.Length) Array.Resize(ref _entries, Math.Max(256, _entryCount * 2));
        if (_letterCount + text.Length > _letters.Length) Array.Resize(ref _letters, Math.Max(4096, _letters.Length * 2));
        text.CopyTo(_letters.AsSpan(_letterCount));
        _entries[_entryCount] = new Entry(hash, _letterCount, text.Length, set);
        _slots[slot] = ++_entryCount;
        _letterCount += text.Length;
        if (_entryCount * 2 > _slots.Length) Grow();
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var i = 0; i < _entryCount; i++)
        {
            var slot = FirstSlot(_entries[i].Hash);
            while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = i + 1;
        }
    }

    /// <summary>Words that a lexeme would reach by an ending, and must not.</summary>
    private void Exclude(Lexeme lexeme, int id)
    {
        foreach (var word in lexeme.Except.Concat(Homographs.NotOf(lexeme.Root.Letters)))
        {
            var hash = Fold.Hash(word);
            var rest = _sets.Of(_sets.MembersOf(Find(hash, word)).Where(member => member != id));
            var slot = SlotOf(hash, word);
            if (_slots[slot] == 0) Insert(slot, hash, word, rest);
        }
    }

    /// <summary>Prepares, for forms that lexemes with different classes share, which of them each ending leaves.</summary>
    private void Narrow()
    {
        for (var set = _classes.Length; set <= _sets.LastId; set++)
        {
            var members = _sets.MembersOf(set);
            if (Array.TrueForAll(members, member => _classes[member] == _classes[members[0]])) continue;
            foreach (var needed in EndingClasses()) _narrowed.TryAdd((set, needed), _sets.Of(members.Where(member => (_classes[member] & needed) == needed)));
        }
    }

    private static IEnumerable<AffixClass> EndingClasses() =>
        from clitic in new[] { AffixClass.None, AffixClass.CliticNya, AffixClass.CliticKu, AffixClass.CliticMu }
        from particle in new[] { AffixClass.None, AffixClass.Particles }
        from doubled in new[] { AffixClass.None, AffixClass.Reduplication, AffixClass.Reduplication | AffixClass.Colloquial }
        select clitic | particle | doubled;

    private int FindWithEndings(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[Longest];
        if (!Fold.TryWrite(text, folded, out var written) || written == 0) return 0;
        folded = folded[..written];
        var isPlain = !folded.ContainsAny('-', '2');
        // The whole word, if it is plain, was looked up before.
        if (!isPlain && TryStem(folded, AffixClass.None, isPlain, out var id)) return id;
        ReadOnlySpan<char> stem = folded;
        var needed = AffixClass.None;
        if (Endings.ParticleLength(stem) is > 0 and var particle)
        {
            stem = stem[..^particle];
            needed = AffixClass.Particles;
            if (TryStem(stem, needed, isPlain, out id)) return id;
        }

        if (Endings.CliticLength(stem, out var clitic) is not (> 0 and var length)) return 0;
        return TryStem(stem[..^length], needed | clitic, isPlain, out id) ? id : 0;
    }

    /// <summary>Looks a stem up as it is, doubled (“anak2”, “memukul-mukul”), and without the hyphens of affixes (“di-PHK-kan”).</summary>
    private bool TryStem(ReadOnlySpan<char> stem, AffixClass needed, bool isPlain, out int id)
    {
        if (TryWhole(stem, needed, out id)) return true;
        if (isPlain || !stem.Contains('-')) return false;
        Span<char> joined = stackalloc char[stem.Length];
        joined = joined[..Hyphens.Remove(stem, joined)];
        return (joined.Length < stem.Length && (TryWhole(joined, needed, out id) || TryDoubled(joined, needed, out id))) || TryDoubled(stem, needed, out id);
    }

    private bool TryWhole(ReadOnlySpan<char> stem, AffixClass needed, out int id)
    {
        id = 0;
        if (stem.Length < 2) return false;
        var set = Lookup(stem);
        if (set < 0 && TwoIn(stem) is > 0 and var two)
        {
            Span<char> once = stackalloc char[stem.Length - 1];
            stem[..two].CopyTo(once);
            stem[(two + 1)..].CopyTo(once[two..]);
            set = Lookup(once);
            needed |= AffixClass.Reduplication;
        }

        id = set < 0 ? 0 : Narrowed(set, needed);
        return set >= 0;
    }

    /// <summary>Where a 2 says that a word is doubled, at its end or before a suffix: “pukul2”, “pukul2an”; else -1.</summary>
    private static int TwoIn(ReadOnlySpan<char> stem)
    {
        var two = stem.IndexOf('2');
        return two < 0 || stem[(two + 1)..] is "" or "an" or "in" or "kan" or "i" ? two : -1;
    }

    private bool TryDoubled(ReadOnlySpan<char> word, AffixClass needed, out int id)
    {
        id = 0;
        var hyphen = word.IndexOf('-');
        if (hyphen < 2 || hyphen + 2 >= word.Length) return false;
        var left = word[..hyphen];
        var right = word[(hyphen + 1)..];
        var set = Lookup(left);
        if (set <= 0) return false;
        if (left.EndsWith(right) || IsAlso(set, right)) id = Narrowed(set, needed | AffixClass.Reduplication);
        else if (left.EndsWith(WithoutSuffix(right))) id = Narrowed(set, needed | AffixClass.Reduplication | (right.EndsWith("in") ? AffixClass.Colloquial : AffixClass.None));
        return id != 0;
    }

    /// <summary>“pukul-memukul”: the other half is a form of the same lexeme.</summary>
    private bool IsAlso(int set, ReadOnlySpan<char> half)
    {
        var other = Lookup(half);
        if (other <= 0 || (!_sets.IsSet(other) && !_sets.IsSet(set))) return other == set;
        var members = _sets.MembersOf(set);
        foreach (var member in _sets.MembersOf(other))
        {
            if (members.Contains(member)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> word) =>
        word[..^(word.EndsWith("kan") ? 3 : word.EndsWith("an") || word.EndsWith("in") ? 2 : word.EndsWith("i") ? 1 : 0)] is { Length: > 1 } rest ? rest : word;

    private int Narrowed(int set, AffixClass needed)
    {
        if (needed == AffixClass.None || set == 0) return set;
        if (_narrowed.TryGetValue((set, needed), out var rest)) return rest;
        var member = _sets.IsSet(set) ? _sets.MembersOf(set)[0] : set;
        return (_classes[member] & needed) == needed ? set : 0;
    }

    private int Lookup(ReadOnlySpan<char> folded) => Lookup(Fold.Hash(folded), folded);

    /// <summary>The set of a text; -1 when the table does not hold it, 0 when it holds it as a word of its own.</summary>
    private int Lookup(int hash, ReadOnlySpan<char> text)
    {
        if (_filter.Length > 0 && (_filter[FilterBit(hash) >> 6] >> (hash & 63) & 1) == 0) return -1;
        var found = _slots[SlotOf(hash, text)];
        return found == 0 ? -1 : _entries[found - 1].Set;
    }

    private int SlotOf(int hash, ReadOnlySpan<char> text)
    {
        var slot = FirstSlot(hash);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash == hash && Fold.Equal(text, _letters.AsSpan(entry.Start, entry.Length))) break;
        }

        return slot;
    }

    private int FirstSlot(int hash) => (hash ^ (hash >>> 16)) & (_slots.Length - 1);

    private int FilterBit(int hash) => hash & ((_filter.Length * 64) - 1);
}
