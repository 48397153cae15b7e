namespace ComplianceLint.Analyzers;

/// <summary>Finds rows of marks: “!!!”, “?!”, “,,”.</summary>
internal static class RepeatedMarks
{
    public static void Check(PostContext context, int token, RepetitionOptions options)
    {
        if (!IsSign(context, token, options) || (token > 0 && Continues(context, token - 1, options))) return;
        var last = token;
        while (Continues(context, last, options)) last++;
        var (start, length) = context.RangeOf(token, last);
        var row = context.Post.Text.AsSpan(start, length);
        var isOneSign = !row.ContainsAnyExcept(row[0]);
        var max = MaxOf(row, options);
        if (length <= max || IsEllipsisAndMark(context.Post.Text, start, length)) return;
        context.Report(token, last, RepeatedWords.Details(length, max) with { Fixes = Shorten(context.Post, start, length, max, isOneSign) });
    }

    /// <summary>EYD: an ellipsis, then the mark of its sentence: “…?”, and a fourth dot at the end.</summary>
    private static bool IsEllipsisAndMark(string text, int start, int length) =>
        length == 4 && text.AsSpan(start, 3) is "..." && (text[start + 3] != '.' || EndsSentence(text, start + length));

    /// <summary>True when a capital, a closing mark or nothing at all comes next.</summary>
    private static bool EndsSentence(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at == text.Length || !(char.IsLower(text[at]) || char.IsDigit(text[at]) || text[at] == ',');
    }

    private static bool IsSign(PostContext context, int token, RepetitionOptions options) =>
        context.Post.ElementSpan[token].Kind == ElementKind.Punctuation && options.Signs.ContainsKey(context.Post.Text[context.Post.ElementSpan[token].Start]);

    /// <summary>True when another sign stands right behind, as in “?!”.</summary>
    private static bool Continues(PostContext context, int token, RepetitionOptions options)
    {
        var elements = context.Post.ElementSpan;
        return token + 1 < elements.Length && IsSign(context, token, options) && IsSign(context, token + 1, options)
            && elements[token].End == elements[token + 1].Start && options.Scope.Includes(elements[token + 1]);
    }

    private static int MaxOf(ReadOnlySpan<char> row, RepetitionOptions options)
    {
        var max = 0;
        foreach (var sign in row) max = Math.Max(max, options.Signs[sign]);
        return max;
    }

    /// <summary>Takes out what is too much. Of two signs the question stays, and a person looks at it.</summary>
    private static IReadOnlyList<Fix> Shorten(PostDocument post, int start, int length, int max, bool isOneSign)
    {
        var span = post.ToSource(start, length);
        var text = post.Source.Text;
        if (!text.AsSpan(span.Start, span.Length).SequenceEqual(post.Text.AsSpan(start, length))) return [];
        // “!” before “[” would make a picture of a link.
        if (span.End < text.Length && text[span.End] is '[' or '(') return [];
        var kept = isOneSign ? new string(post.Text[start], max) : post.Text.AsSpan(start, length).Contains('?') ? "?" : post.Text[start].ToString();
        return [new Fix(new($"Ganti menjadi “{kept}”", $"Replace with “{kept}”"), isOneSign ? Applicability.Safe : Applicability.Suggestion, [new TextEdit(span, kept)])];
    }
}
