using System.Collections.Frozen;
using ComplianceLint.Html;

namespace ComplianceLint.Posts;

/// <summary>Tells the HTML of an editor from Markdown that holds some HTML.</summary>
internal static class HtmlBody
{
    /// <summary>What editors write around each paragraph.</summary>
    private static readonly FrozenSet<string> Outermost =
        "article blockquote div figure h1 h2 h3 h4 h5 h6 ol p pre section table ul".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when the text is one or more whole blocks, from start tag to end tag, and nothing but blanks stands outside them.</summary>
    public static bool IsHtml(string text)
    {
        if (!text.AsSpan().TrimStart().StartsWith("<")) return false;
        var scanner = new HtmlScanner(text);
        string? outer = null;
        var depth = 0;
        var blocks = 0;
        while (scanner.Next(out var token))
        {
            if (token.Kind == HtmlTokenKind.BrokenTag) return false;
            var name = token.IsTag ? HtmlElements.BlockNamed(token.NameIn(text)) : null;
            if (outer is null)
            {
                if (IsBetweenBlocks(text, token, name)) continue;
                if (token.Kind != HtmlTokenKind.StartTag || name is null || !Outermost.Contains(name)) return false;
                outer = name;
                depth = 1;
                blocks++;
            }
            else if (name == outer)
            {
                // A paragraph ends the one before it.
                if (token.Kind == HtmlTokenKind.EndTag) depth--;
                else if (name != "p") depth++;
                if (depth == 0) outer = null;
            }
        }

        return blocks > 0 && outer is null;
    }

    private static bool IsBetweenBlocks(string text, HtmlToken token, string? name) =>
        token.Kind == HtmlTokenKind.Comment || name == "hr"
        || (token.IsTag && HtmlElements.Is(token.NameIn(text), "br"))
        || (token.Kind == HtmlTokenKind.Text && text.AsSpan(token.Start, token.Length).IsWhiteSpace());
}
