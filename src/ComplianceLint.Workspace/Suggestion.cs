namespace ComplianceLint.Workspace;

/// <summary>Finds what somebody probably meant among names and rule ids.</summary>
public static class Suggestion
{
    /// <summary>The candidate nearest to the word; null when none is near enough to be meant.</summary>
    /// <remarks>A name without its group (<c>kata-rumor</c>) finds the id that ends with it.</remarks>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        var sorted = candidates.Order(StringComparer.Ordinal).ToList();
        var nearest = Spelling.Nearest(word, sorted);
        if (nearest is not null || word.Contains('/')) return nearest;
        var names = sorted.Where(candidate => candidate.Contains('/')).Select(NameOf);
        return Spelling.Nearest(word, names) is { } name ? sorted.Find(candidate => NameOf(candidate) == name) : null;
    }

    /// <summary>A sentence that offers the nearest candidate; empty when there is none.</summary>
    public static LocalizedText Sentence(string word, IEnumerable<string> candidates) =>
        For(word, candidates) is { } meant
            ? new LocalizedText($" Maksud Anda “{meant}”?", $" Did you mean “{meant}”?")
            : new LocalizedText("", "");

    private static string NameOf(string id) => id[(id.IndexOf('/') + 1)..];
}
