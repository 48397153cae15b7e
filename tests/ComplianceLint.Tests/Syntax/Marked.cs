namespace ComplianceLint.Tests.Syntax;

/// <summary>A text whose expected places are marked in it: <c>[|span|]</c>, or <c>[||]</c> for a point.</summary>
internal sealed record Marked(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static Marked Parse(string marked)
    {
        var spans = new List<TextSpan>();
        var text = "";
        foreach (var piece in marked.Split("[|"))
        {
            var close = piece.IndexOf("|]", StringComparison.Ordinal);
            if (close >= 0) spans.Add(new TextSpan(text.Length, close));
            text += close < 0 ? piece : piece.Remove(close, 2);
        }

        return new Marked(text, spans);
    }
}
