namespace ComplianceLint.Text;

/// <summary>Cuts letters without blanks into known words.</summary>
internal static class WordSplitter
{
    /// <summary>The one way to cut the text into two or more of the words with the fewest cuts; null when there is none, or when two are as good.</summary>
    public static IReadOnlyList<string>? Split(string text, IReadOnlySet<string> words)
    {
        if (words.Count == 0) return null;
        var best = new (int Parts, int From, bool IsOnly)[text.Length + 1];
        best[0] = (0, 0, true);
        for (var end = 1; end <= text.Length; end++)
        {
            best[end] = (int.MaxValue, 0, true);
            for (var from = 0; from < end; from++)
            {
                if (best[from].Parts == int.MaxValue || !words.Contains(text[from..end])) continue;
                var parts = best[from].Parts + 1;
                if (parts == best[end].Parts) best[end].IsOnly = false;
                else if (parts < best[end].Parts) best[end] = (parts, from, best[from].IsOnly);
            }
        }

        if (best[^1] is not { Parts: >= 2 and < int.MaxValue, IsOnly: true }) return null;
        var found = new List<string>();
        for (var end = text.Length; end > 0; end = best[end].From) found.Insert(0, text[best[end].From..end]);
        return found;
    }
}
