using ComplianceLint.Html;

namespace ComplianceLint.Posts;

/// <summary>A stretch of an HTML block: text (no flag), a tag or a script (code), or a comment.</summary>
internal readonly record struct HtmlPart(int Start, int Length, Zone Flag)
{
    /// <summary>True for the tag of a block or a line break, which no word goes across.</summary>
    public bool BreaksText { get; init; }
}

/// <summary>Cuts a block of HTML in Markdown into what a reader sees and what only a browser does.</summary>
internal static class HtmlParts
{
    public static List<HtmlPart> Split(string text, int start, int end)
    {
        var parts = new List<HtmlPart>();
        var scanner = new HtmlScanner(text.AsSpan(0, end), start);
        while (scanner.Next(out var token))
        {
            var flag = token.Kind switch
            {
                HtmlTokenKind.Text => Zone.None,
                HtmlTokenKind.Comment => Zone.Comment,
                _ => Zone.Code,
            };
            parts.Add(new HtmlPart(token.Start, token.Length, flag) { BreaksText = token.IsTag && HtmlElements.BreaksText(token.NameIn(text)) });
        }

        return parts;
    }
}
