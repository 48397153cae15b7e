using System.Collections.Frozen;
using ComplianceLint.Text;

namespace ComplianceLint.Registries.Sealing;

/// <summary>The sealed terms of a registry with their key: answers whether tokens are one of them. Thread-safe.</summary>
/// <remarks>
/// Hot: every token of every post is asked for. A keyed hash takes a microsecond, so that of a token is kept from post to
/// post in a table of fixed size with two places a token, which threads share without a lock: a place is one reference.
/// </remarks>
internal sealed class SealedTerms(SealKey key, IReadOnlyCollection<SealedTerm> terms)
{
    private const int Places = 1 << 15;
    private const int PhrasePlaces = 1 << 12;
    private const int NamePlaces = 1 << 8;

    /// <summary>Longer ones are not kept: a hostile post must not fill the memory.</summary>
    private const int LongestKept = 64;

    private readonly FrozenDictionary<ulong, int[]> _lengths = terms.GroupBy(term => term.First)
        .ToFrozenDictionary(group => group.Key, group => group.Select(term => term.Tokens).Distinct().Order().ToArray());

    private readonly FrozenSet<UInt128> _whole = terms.Select(term => term.Whole).ToFrozenSet();
    private readonly SealedToken?[] _kept = new SealedToken?[Places];
    private readonly PlainWords _plain = new();
    private readonly string?[] _keptClean = new string?[PhrasePlaces];
    private readonly string?[] _cleanNames = new string?[NamePlaces];
    private readonly Phrase?[] _keptPhrases = new Phrase?[PhrasePlaces];

    /// <summary>How many terms there are, without their other ways of writing.</summary>
    public int Count { get; } = terms.Count(term => term is { Tokens: > 0, IsBare: false });

    /// <summary>True for a token that was seen before as it is written, begins no term and is one word: nearly every token of every post.</summary>
    public bool IsPlainWord(int hash, ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKept) return false;
        var word = _plain.KeyOf(hash, text);
        if (_plain.Contains(word)) return true;
        if (TokenOf(hash, text) is { HasHyphen: true } or { BeginsTerm: true } || CompoundParts.HasInnerCapital(text)) return false;
        _plain.Add(word);
        return true;
    }

    /// <param name="hash">The hash of the folded token.</param>
    /// <param name="text">The token as it is written.</param>
    public SealedToken TokenOf(int hash, ReadOnlySpan<char> text)
    {
        var place = PlaceOf(hash);
        if (_kept[place] is { } first && first.Hash == hash && Fold.Equal(text, first.Folded)) return first;
        if (_kept[place ^ 1] is { } second && second.Hash == hash && Fold.Equal(text, second.Folded)) return second;
        var token = Create(hash, Fold.String(text));
        if (token.Folded.Length > LongestKept || text.Length > 2 * LongestKept) return token;
        _kept[place ^ 1] = _kept[place];
        _kept[place] = token;
        return token;
    }

    /// <param name="term">Folded tokens with <see cref="SealedHash.Separator"/> between them.</param>
    public bool Contains(ReadOnlySpan<char> term)
    {
        ref var place = ref _keptPhrases[string.GetHashCode(term) & (PhrasePlaces - 1)];
        if (place is { } kept && term.SequenceEqual(kept.Text)) return kept.IsSealed;
        var isSealed = _whole.Contains(SealedHash.Whole(key, term));
        if (term.Length <= 4 * LongestKept) place = new Phrase(term.ToString(), isSealed);
        return isSealed;
    }

    /// <summary>True for an address or a compound that was looked through before and holds no term.</summary>
    public bool IsKnownClean(ReadOnlySpan<char> compound) =>
        _keptClean[string.GetHashCode(compound) & (PhrasePlaces - 1)] is { } clean && compound.SequenceEqual(clean);

    public void KeepClean(ReadOnlySpan<char> compound)
    {
        if (compound.Length <= 4 * LongestKept) _keptClean[string.GetHashCode(compound) & (PhrasePlaces - 1)] = compound.ToString();
    }

    /// <summary>True for the name of a field that was looked at before: all posts have the same.</summary>
    public bool IsKnownName(string name) => _cleanNames[string.GetHashCode(name) & (NamePlaces - 1)] is { } clean && clean == name;

    public void KeepName(string name)
    {
        if (name.Length <= LongestKept) _cleanNames[string.GetHashCode(name) & (NamePlaces - 1)] = name;
    }

    /// <summary>Tokens that begin like a term, and whether they are one: “petugas siaga” comes again and again.</summary>
    private sealed record Phrase(string Text, bool IsSealed);

    private static int PlaceOf(int hash) => (hash ^ (hash >>> 15)) & (Places - 1);

    private SealedToken Create(int hash, string folded)
    {
        var bare = BareWords.Of(folded);
        var words = BareWords.Count(bare);
        return new SealedToken(hash, folded, LengthsOf(folded)) { Bare = bare, Words = words, Beginnings = words == 1 ? BeginningsOf(bare) : [] };
    }

    private SealedBeginning[] BeginningsOf(string word) =>
        [.. WordStems.Of(word).Select(stem => new SealedBeginning(stem, LengthsOf(stem))).Where(static beginning => beginning.Lengths.Length > 0)];

    private int[] LengthsOf(string first) => _lengths.GetValueOrDefault(SealedHash.First(key, first), []);
}
