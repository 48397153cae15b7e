using ComplianceLint.Html;

namespace ComplianceLint.Posts;

/// <summary>Where an image's tag stands, and in it the address and the alternative text; empty where they are absent.</summary>
internal readonly record struct HtmlImage(TextSpan Tag, TextSpan File, TextSpan Alt)
{
    public static HtmlImage Read(string text, HtmlToken tag)
    {
        TextSpan? file = null, alt = null;
        var attributes = new HtmlAttributes(text.AsSpan(0, tag.End), tag.Name);
        while (attributes.Next(out var attribute))
        {
            var name = text.AsSpan(attribute.Name.Start, attribute.Name.Length);
            // Of two equal attributes the first counts.
            if (HtmlElements.Is(name, "src")) file ??= attribute.Value;
            else if (HtmlElements.Is(name, "alt")) alt ??= attribute.Value;
        }

        var nowhere = new TextSpan(tag.Start, 0);
        return new HtmlImage(new TextSpan(tag.Start, tag.Length), file ?? nowhere, alt ?? nowhere);
    }
}
