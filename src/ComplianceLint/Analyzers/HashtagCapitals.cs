using ComplianceLint.Fixes;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Finds long hashtags in small letters, which a screen reader reads as one word: “#kotabersihnyaman”.</summary>
internal static class HashtagCapitals
{
    private const int LongestTag = 100;

    public static void Check(PostContext context, int token, CapitalizationOptions options)
    {
        var element = context.Post.ElementSpan[token];
        var tag = context.TextOf(element)[1..];
        if (tag.Length > LongestTag || !IsSmall(tag, options.MinLetters)) return;
        var registered = context.Options.Registry.FindHashtag(tag.ToString())?.Tag.TrimStart('#');
        if (registered is not null && tag.SequenceEqual(registered)) return;
        var parts = registered is null ? WordSplitter.Split(Fold.String(tag), options.Words) : null;
        var better = registered ?? (parts is null ? null : string.Concat(parts.Select(part => char.ToUpperInvariant(part[0]) + part[1..])));
        // The sign stays: an edit on the letters alone is plain text everywhere.
        context.Report(token, token, new Finding
        {
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["suggestion"] = better is null ? new("huruf kapital di awal tiap kata", "a capital for each word") : new($"#{better}", $"#{better}") },
            Fixes = better is null ? [] : Replacement.Fixes(context.Post, (element.Start + 1, tag.Length), [better], isSafe: registered is not null),
        });
    }

    private static bool IsSmall(ReadOnlySpan<char> tag, int fewest)
    {
        var letters = 0;
        foreach (var c in tag)
        {
            if (char.IsUpper(c) || c == '_') return false;
            if (char.IsLetter(c)) letters++;
        }

        return letters >= fewest;
    }
}
