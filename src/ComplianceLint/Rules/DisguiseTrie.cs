using ComplianceLint.Text.Folding;

namespace ComplianceLint.Rules;

/// <summary>The words of terms that are looked for in disguise, letter by letter.</summary>
internal sealed class DisguiseTrie
{
    /// <summary>A shorter word is found by chance in codes and abbreviations.</summary>
    private const int FewestLetters = 3;

    private readonly List<List<(char Letter, int Node)>> _children = [[]];
    private readonly List<int> _words = [0];

    public bool IsEmpty => _children.Count == 1;

    public void Add(ReadOnlySpan<char> word, int id)
    {
        // Hyphens and apostrophes are skipped in the text, so they are here.
        Span<char> letters = stackalloc char[64];
        var count = 0;
        foreach (var c in word)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            if (count == letters.Length || StrictLetters.Of(c, out _) is '\0') return;
            letters[count++] = StrictLetters.Of(c, out _);
        }

        if (count < FewestLetters) return;
        var node = 0;
        foreach (var letter in letters[..count]) node = Next(node, letter) is > 0 and var next ? next : Append(node, letter);
        _words[node] = id;
    }

    /// <summary>The node behind a letter; 0 when no word goes on with it.</summary>
    public int Next(int node, char letter)
    {
        foreach (var (own, next) in _children[node])
        {
            if (own == letter) return next;
        }

        return 0;
    }

    /// <summary>All letters with which words go on.</summary>
    public IReadOnlyList<(char Letter, int Node)> Children(int node) => _children[node];

    /// <summary>The word that ends at a node; 0 when none does.</summary>
    public int WordAt(int node) => _words[node];

    private int Append(int node, char letter)
    {
        _children[node].Add((letter, _children.Count));
        _children.Add([]);
        _words.Add(0);
        return _children.Count - 1;
    }
}
