namespace ComplianceLint.Rules;

/// <summary>What sensitive rules found in a post, to be hidden wherever else it is said.</summary>
internal sealed class FoundWords
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    // Looked up by length: a post may hold thousands of addresses, and as many messages that quote one.
    private readonly int[] _lengths;

    public FoundWords(IEnumerable<string> words)
    {
        var known = words.Where(static found => found.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. known.Select(static found => found.Length).Distinct().OrderDescending()];
    }

    /// <summary>Masks the words in any capitals; answers the same text where there are none.</summary>
    public string HideIn(string text)
    {
        char[]? masked = null;
        for (var at = 0; at < text.Length;)
        {
            var length = LengthAt(text, at);
            if (length > 0) SensitiveSpans.MaskIn(masked ??= text.ToCharArray(), at, length);
            at += Math.Max(length, 1);
        }

        return masked is null ? text : new string(masked);
    }

    private int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (!IsBetweenWords(text, at)) return 0;
        foreach (var length in _lengths)
        {
            if (at + length <= text.Length && IsBetweenWords(text, at + length) && _words.Contains(text.Slice(at, length))) return length;
        }

        return 0;
    }

    /// <summary>“PIN 12” says nothing of “2012”.</summary>
    private static bool IsBetweenWords(ReadOnlySpan<char> text, int at) =>
        at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
