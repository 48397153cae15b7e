namespace ComplianceLint.Rules;

/// <summary>Remembers what tokens were found to be. Most tokens of all drafts are a few thousand words.</summary>
/// <remarks>
/// Hot: reading the forms of a word, its endings and what it is folded to took 12 µs a post, comparing it with the token
/// that was there before takes 3. The first token of a place keeps it, so that memory is bounded and texts of new words
/// make nothing. What is remembered is a function of the token alone: it matters to no result who came first.
/// </remarks>
internal sealed class WordMemory
{
    /// <summary>Enough for every word that returns; a power of two.</summary>
    private const int Places = 8192;

    /// <summary>Longer tokens are addresses, or hostile.</summary>
    private const int Longest = 24;

    private readonly Place[] _places = new Place[Places];

    /// <summary>In one row, since each step from object to object waits for memory. The token is written last.</summary>
    private struct Place
    {
        public string? Token;
        public int Word;
        public int IsTaken;
    }

    public bool TryFind(int hash, ReadOnlySpan<char> token, out int word)
    {
        word = 0;
        if (token.IsEmpty) return false;
        ref var place = ref _places[PlaceOf(hash, token)];
        if (Volatile.Read(ref place.Token) is not { } known || !token.SequenceEqual(known)) return false;
        word = place.Word;
        return true;
    }

    public void Keep(int hash, ReadOnlySpan<char> token, int word)
    {
        if (token.Length is 0 or > Longest) return;
        ref var place = ref _places[PlaceOf(hash, token)];
        if (place.Token is not null || Interlocked.Exchange(ref place.IsTaken, 1) != 0) return;
        place.Word = word;
        Volatile.Write(ref place.Token, token.ToString());
    }

    /// <summary>The first letter is mixed in, since “warga” and “Warga” have one hash and are both common.</summary>
    private static int PlaceOf(int hash, ReadOnlySpan<char> token) => (hash ^ (hash >>> 16) ^ (token[0] << 6)) & (Places - 1);
}
