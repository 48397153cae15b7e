using System.Text;

namespace ComplianceLint.Rules;

/// <summary>Numbers the rows of terms that sequences need in a sentence; equal rows have one number.</summary>
internal sealed class NeededWords
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder _key = new();

    /// <summary>One more than the highest number; 0 stands for what every sentence has.</summary>
    public int Count => _numbers.Count + 1;

    /// <returns>The number, and whether it is new.</returns>
    public (int Number, bool IsNew) Of(IReadOnlyList<int[]> spellings)
    {
        _key.Clear();
        foreach (var spelling in spellings)
        {
            foreach (var word in spelling) _key.Append((char)word).Append((char)(word >> 16));
            _key.Append("\0\0");
        }

        var key = _key.ToString();
        if (_numbers.TryGetValue(key, out var known)) return (known, false);
        _numbers.Add(key, Count);
        return (_numbers.Count, true);
    }
}
