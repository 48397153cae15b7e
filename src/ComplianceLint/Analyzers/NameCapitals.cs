using ComplianceLint.Fixes;

namespace ComplianceLint.Analyzers;

/// <summary>Finds names that are not spelt with the letters of a list: “indonesia”, “BAPAK bupati”.</summary>
internal static class NameCapitals
{
    public static void Check(TermHit hit, CapitalizationOptions options, bool isWeak)
    {
        var (start, length) = hit.Context.RangeOf(hit.First, hit.Last);
        var found = hit.Context.Post.Text.AsSpan(start, length);
        // A text in capitals is another rule's matter.
        if (found.SequenceEqual(hit.Term.Text) || LetterCase.IsAllCapitals(found)) return;
        var isStart = char.IsUpper(found[0]) && !char.IsUpper(hit.Term.Text[0]) && !hit.Context.IsProperName(hit.First);
        if (isStart && found[1..].SequenceEqual(hit.Term.Text.AsSpan(1))) return;
        hit.Context.Report(hit.First, hit.Last, new Finding
        {
            IsWeak = isWeak,
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["suggestion"] = new(hit.Term.Text, hit.Term.Text) },
            Fixes = Replacement.Fixes(hit.Context.Post, (start, length), [hit.Term.Text], options.IsSafe || hit.Term.IsSafe),
        });
    }
}
