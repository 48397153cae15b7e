using ComplianceLint.Fixes;
using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Finds a word that stands there twice: “yang yang”. “Hati-hati” is one word.</summary>
internal static class RepeatedWords
{
    public static void Check(PostContext context, int token, RepetitionOptions options, TermSet except, TermSet safe)
    {
        var elements = context.Post.ElementSpan;
        if (token > 0 && IsSame(context, token - 1, token)) return;
        var last = token;
        while (last + 1 < elements.Length && options.Scope.Includes(elements[last + 1]) && IsSame(context, last, last + 1)) last++;
        var count = last - token + 1;
        if (count <= options.Max || except.LengthAt(context, token) > 0 || IsName(context, token, last)) return;
        var isSafe = safe.LengthAt(context, token) > 0;
        var word = context.TextOf(elements[token]).ToString();
        // “anak anak” may want a hyphen instead.
        List<string> better = isSafe || count > 2 ? [word] : [word, $"{word}-{context.TextOf(elements[last])}"];
        context.Report(token, last, Details(count, options.Max) with { Fixes = Replacement.Fixes(context.Post, context.RangeOf(token, last), better, isSafe) });
    }

    public static Finding Details(int count, int max) => new()
    {
        Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["count"] = LocalizedText.Number(count), ["limit"] = LocalizedText.Number(max) },
    };

    /// <summary>Two equal words with nothing but blanks between them, in one sentence.</summary>
    private static bool IsSame(PostContext context, int token, int next)
    {
        var (a, b) = (context.Post.ElementSpan[token], context.Post.ElementSpan[next]);
        return a.Kind == ElementKind.Word && b.Kind == ElementKind.Word && a.Payload == b.Payload && a.Length == b.Length
            && Fold.Equal(context.TextOf(a), Fold.String(context.TextOf(b)))
            && context.Post.Text.AsSpan(a.End, b.Start - a.End).IsWhiteSpace();
    }

    /// <summary>“Kota Bau Bau”: a name may say a word twice.</summary>
    private static bool IsName(PostContext context, int first, int last) =>
        context.IsProperName(first) && char.IsUpper(context.Post.Text[context.Post.ElementSpan[last].Start]);
}
