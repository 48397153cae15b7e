namespace ComplianceLint.Morphology;

/// <summary>Gives a suggestion the affixes of the found form: “antriannya” becomes “antreannya”.</summary>
internal static class FormTransfer
{
    /// <summary>The suggestion in the found form; null where it is not certain.</summary>
    public static string? Apply(Term term, ReadOnlySpan<char> found, string suggestion)
    {
        if (term.Affixes.Count == 0) return suggestion;
        if (!TermForms.CanTakeAffixes(suggestion)) return null;
        string? result = null;
        foreach (var reading in FormReader.Read(term, found))
        {
            if (Write(reading, suggestion) is not { } written || (result is not null && result != written)) return null;
            result = written;
        }

        return result;
    }

    private static string? Write(Reading reading, string suggestion)
    {
        var words = suggestion.Split(' ');
        if (reading is { Pattern: { Prefix: Prefix.None, Suffix: "" }, Doubling: "" }) return suggestion + reading.Ending;
        if (reading.Doubling.Length > 0 && words.Length > 1) return null;
        // A compound with a prefix and a suffix is one word; with one of them it stays apart.
        if (reading.Pattern.IsCircumfix) words = [string.Concat(words)];
        var root = new Root(words[0]);
        if (root.IsAcronym || Irregular.Has(root, reading.Pattern.Prefix) || HeadOf(reading.Pattern.Prefix, root) is not { } head) return null;
        words[0] = head.Text + root.Letters[head.Dropped..];
        words[^1] += reading.Pattern.Suffix;
        var text = string.Join(' ', words);
        var doubling = reading.Doubling == "-" ? "-" + text : reading.Doubling;
        return text + doubling + reading.Ending;
    }

    /// <summary>The one right head; null where there are several, or none.</summary>
    private static Head? HeadOf(Prefix prefix, Root root)
    {
        List<Head> right = [.. Heads.Of(prefix, root).Where(head => head.IsStandard)];
        return right.Count == 1 ? right[0] : null;
    }
}
