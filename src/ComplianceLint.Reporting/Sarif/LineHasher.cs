namespace ComplianceLint.Reporting.Sarif;

/// <summary>
/// Hashes the lines of a file as GitHub does when it recognises an alert again: each line by the 100 characters from its start on,
/// without blanks and with every line ending as one, and numbered among the lines of the same hash.
/// </summary>
internal sealed class LineHasher
{
    private const int BlockSize = 100;

    /// <summary>The lines of a longer file that stand behind have no hash: a file of any length must take little memory.</summary>
    private const int MostLines = 1 << 18;

    private const ulong Factor = 37;

    /// <summary>Stands behind the last character of a file.</summary>
    private const char EndOfFile = '\uFFFF';

    private static readonly ulong FactorOfBlock = Power(Factor, BlockSize);

    private readonly Queue<(int End, ulong Before)> _open = new();
    private readonly Dictionary<ulong, int> _seen = [];
    private readonly List<(ulong Hash, int Number)> _hashes = [];
    private ulong _hash;
    private int _count;
    private bool _isLineStart = true;
    private bool _isAfterReturn;

    /// <summary>The hash of a line, from 1; null as long as not all of its characters have been read.</summary>
    public string? HashOf(int line) => line <= _hashes.Count ? $"{_hashes[line - 1].Hash:x}:{_hashes[line - 1].Number}" : null;

    public void Read(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (_hashes.Count == MostLines) return;
            Read(character);
        }
    }

    /// <summary>Where the characters end that the hash of a line is made of.</summary>
    public static int EndOfBlock(string text, int lineStart)
    {
        var at = lineStart;
        for (var left = BlockSize; at < text.Length && left > 0; at++)
        {
            var isCounted = text[at] is not (' ' or '\t') && !text.AsSpan(at).StartsWith("\r\n");
            if (isCounted) left--;
        }

        return at;
    }

    /// <summary>Says that the file ends here, so that the hashes of all its lines are known.</summary>
    public void End()
    {
        Read(EndOfFile);
        while (_open.Count > 0) Add('\0');
    }

    private void Read(char character)
    {
        var isSecondOfEnding = _isAfterReturn && character == '\n';
        _isAfterReturn = character == '\r';
        if (character is ' ' or '\t' || isSecondOfEnding) return;
        if (character == '\r') character = '\n';
        if (_isLineStart) _open.Enqueue((_count + BlockSize, _hash));
        _isLineStart = character == '\n';
        Add(character);
    }

    /// <summary>Adds to the hash of everything so far; that of a block is what remains without what stands before it.</summary>
    private void Add(char character)
    {
        unchecked
        {
            _hash = (_hash * Factor) + character;
            _count++;
            if (!_open.TryPeek(out var line) || line.End != _count) return;
            _open.Dequeue();
            var hash = _hash - (line.Before * FactorOfBlock);
            _hashes.Add((hash, _seen[hash] = _seen.GetValueOrDefault(hash) + 1));
        }
    }

    private static ulong Power(ulong factor, int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++) power = unchecked(power * factor);
        return power;
    }
}
