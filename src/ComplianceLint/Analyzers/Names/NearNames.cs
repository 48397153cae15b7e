using ComplianceLint.Registries;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers.Names;

/// <summary>Finds names of several words of which one has a slip: “Dinas Kesehatn”.</summary>
internal static class NearNames
{
    /// <summary>Shorter words are a letter away from too many others.</summary>
    private const int ShortestWord = 5;

    public static void Check(PostContext context, TextScope scope, RegistryKind registry)
    {
        if (context.Options.Registry.NamesOf(registry) is not { } names) return;
        var elements = context.Post.ElementSpan;
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].Kind != ElementKind.Word || !char.IsUpper(context.Post.Text[elements[i].Start]) || !scope.Includes(elements[i])) continue;
            if (Find(context, names, i) is not { } found) continue;
            context.Report(NamesAnalyzer.Details(context, context.RangeOf(i, found.Last), found.Name.Text));
            i = found.Last;
        }
    }

    /// <summary>The longest name that stands at a token with one slip; null where one stands there without, or none does.</summary>
    private static (NameWords Name, int Last)? Find(PostContext context, NameIndex names, int token)
    {
        (NameWords Name, int Last)? best = null;
        var first = Fold.String(context.TextOf(context.Post.ElementSpan[token]));
        foreach (var name in names.Beginning(first))
        {
            if (SlipsIn(context, name, token, 0) is not { } slips) continue;
            if (slips == 0) return null;
            if (best is null || name.Words.Count > best.Value.Name.Words.Count) best = (name, token + name.Words.Count - 1);
        }

        if (best is not null || !IsWord(context, token + 1)) return best;
        foreach (var name in names.Following(Fold.String(context.TextOf(context.Post.ElementSpan[token + 1]))))
        {
            if (!IsSlip(first, name.Words[0]) || SlipsIn(context, name, token, 1) != 0) continue;
            if (best is null || name.Words.Count > best.Value.Name.Words.Count) best = (name, token + name.Words.Count - 1);
        }

        return best;
    }

    /// <summary>How many words of a name are misspelt; null for another name.</summary>
    private static int? SlipsIn(PostContext context, NameWords name, int token, int from)
    {
        var slips = 0;
        for (var i = from; i < name.Words.Count; i++)
        {
            if (!IsWord(context, token + i)) return null;
            var written = context.TextOf(context.Post.ElementSpan[token + i]);
            if (Fold.Equal(written, name.Words[i])) continue;
            if (slips++ > 0 || !char.IsUpper(written[0]) || !IsSlip(Fold.String(written), name.Words[i])) return null;
        }

        return slips;
    }

    private static bool IsWord(PostContext context, int token) => token < context.Post.ElementSpan.Length && context.Post.ElementSpan[token].Kind == ElementKind.Word;

    private static bool IsSlip(string written, string known) =>
        known.Length >= ShortestWord && Math.Abs(written.Length - known.Length) <= 1 && written[0] == known[0] && Spelling.Distance(written, known) == 1;
}
