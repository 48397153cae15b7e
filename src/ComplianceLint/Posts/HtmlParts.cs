using ComplianceLint.Html;

namespace ComplianceLint.Posts;

/// <summary>A stretch of HTML in Markdown: text (no flag), a tag or a script (code), a comment, or an alternative text.</summary>
internal readonly record struct HtmlPart(int Start, int Length, Zone Flag)
{
    /// <summary>True for the tag of a block or a line break, which no word goes across.</summary>
    public bool BreaksText { get; init; }

    /// <summary>The image that ends with this part.</summary>
    public HtmlImage? Image { get; init; }
}

/// <summary>Cuts HTML in Markdown into what a reader sees or hears and what only a browser does.</summary>
internal static class HtmlParts
{
    public static List<HtmlPart> Split(string text, int start, int end)
    {
        var parts = new List<HtmlPart>();
        var scanner = new HtmlScanner(text.AsSpan(0, end), start);
        while (scanner.Next(out var token))
        {
            if (token.Kind == HtmlTokenKind.StartTag && HtmlElements.Is(token.NameIn(text), "img")) AddImage(parts, text, token);
            else parts.Add(new HtmlPart(token.Start, token.Length, FlagOf(token.Kind)) { BreaksText = token.IsTag && HtmlElements.BreaksText(token.NameIn(text)) });
        }

        return parts;
    }

    private static Zone FlagOf(HtmlTokenKind kind) => kind switch
    {
        HtmlTokenKind.Text => Zone.None,
        HtmlTokenKind.Comment => Zone.Comment,
        _ => Zone.Code,
    };

    /// <summary>The alternative text stands between two parts of code, so that it is read once.</summary>
    private static void AddImage(List<HtmlPart> parts, string text, HtmlToken tag)
    {
        var image = HtmlImage.Read(text, tag);
        var rest = tag.Start;
        if (!image.Alt.IsEmpty)
        {
            parts.Add(new HtmlPart(tag.Start, image.Alt.Start - tag.Start, Zone.Code));
            parts.Add(new HtmlPart(image.Alt.Start, image.Alt.Length, Zone.AltText));
            rest = image.Alt.End;
        }

        parts.Add(new HtmlPart(rest, tag.End - rest, Zone.Code) { Image = image });
    }
}
