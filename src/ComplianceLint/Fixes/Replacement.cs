namespace ComplianceLint.Fixes;

/// <summary>Makes fixes that put other words in the place of found ones.</summary>
internal static class Replacement
{
    /// <summary>One fix for each suggestion; none where the file's text is not the found text, since an edit might swallow markup or an escape.</summary>
    public static IReadOnlyList<Fix> Fixes(PostDocument post, (int Start, int Length) range, IReadOnlyList<string> suggestions, bool isSafe)
    {
        var span = post.ToSource(range.Start, range.Length);
        if (!post.Source.Text.AsSpan(span.Start, span.Length).SequenceEqual(post.Text.AsSpan(range.Start, range.Length))) return [];
        var fixes = new List<Fix>(suggestions.Count);
        foreach (var suggestion in suggestions)
        {
            if (!IsPlain(suggestion)) continue;
            var applicability = isSafe && fixes.Count == 0 ? Applicability.Safe : Applicability.Suggestion;
            fixes.Add(new Fix(
                new($"Ganti menjadi “{suggestion}”", $"Replace with “{suggestion}”"), applicability, [new TextEdit(span, suggestion)]));
        }

        return fixes;
    }

    /// <summary>Gives a suggestion the capitals of the text that it replaces.</summary>
    public static string InCaseOf(ReadOnlySpan<char> found, string suggestion)
    {
        if (suggestion.Length == 0 || !char.IsUpper(found[0])) return suggestion;
        var letters = 0;
        var capitals = 0;
        foreach (var c in found)
        {
            if (char.IsLetter(c)) letters++;
            if (char.IsUpper(c)) capitals++;
        }

        return letters > 1 && capitals == letters ? suggestion.ToUpperInvariant() : char.ToUpperInvariant(suggestion[0]) + suggestion[1..];
    }

    /// <summary>A mark in front, letters, digits, blanks, full stops, commas, hyphens, dashes and raised figures inside mean the same in Markdown, YAML and JSON.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0 && (char.IsLetterOrDigit(text[0]) || text[0] is ',' or ';' or '!' or '?') && text.Skip(1).All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '–' or '.' or ',' or '²' or '³');
}
