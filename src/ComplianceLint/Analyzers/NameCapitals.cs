using ComplianceLint.Fixes;

namespace ComplianceLint.Analyzers;

/// <summary>Finds names that are not spelt with the letters of a list: “indonesia”, “BAPAK bupati”.</summary>
internal static class NameCapitals
{
    /// <summary>How far around a name its sentence is looked at: a sentence without end must not take quadratic time.</summary>
    private const int Reach = 32;

    public static void Check(TermHit hit, CapitalizationOptions options, bool isWeak)
    {
        var (start, length) = hit.Context.RangeOf(hit.First, hit.Last);
        var found = hit.Context.Post.Text.AsSpan(start, length);
        if (found.SequenceEqual(hit.Term.Text) || (LetterCase.IsAllCapitals(found) && IsAmidCapitals(hit))) return;
        var isStart = char.IsUpper(found[0]) && !char.IsUpper(hit.Term.Text[0]) && !hit.Context.IsProperName(hit.First);
        if (isStart && found[1..].SequenceEqual(hit.Term.Text.AsSpan(1))) return;
        hit.Context.Report(hit.First, hit.Last, new Finding
        {
            IsWeak = isWeak,
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["suggestion"] = new(hit.Term.Text, hit.Term.Text) },
            Fixes = Replacement.Fixes(hit.Context.Post, (start, length), [hit.Term.Text], options.IsSafe || hit.Term.IsSafe),
        });
    }

    /// <summary>A sentence or heading in capitals is another rule's matter: one in which the other words are mostly in capitals, or that has none.</summary>
    private static bool IsAmidCapitals(TermHit hit)
    {
        var elements = hit.Context.Post.ElementSpan;
        var sentence = hit.Context.SentenceOf(hit.First);
        var end = Math.Min(elements[sentence].Payload, hit.Last + Reach);
        int capitals = 0, others = 0;
        for (var i = Math.Max(sentence + 1, hit.First - Reach); i < end; i++)
        {
            var word = hit.Context.TextOf(elements[i]);
            if (elements[i].Kind != ElementKind.Word || (i >= hit.First && i <= hit.Last) || word.Length < 2) continue;
            if (LetterCase.IsAllCapitals(word)) capitals++;
            else others++;
        }

        return capitals > others || others == 0;
    }
}
