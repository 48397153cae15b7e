using System.Security;
using System.Text;

namespace ComplianceLint.Reporting.Catalogue;

/// <summary>An HTML page in the making. Whatever is not a tag is escaped.</summary>
internal sealed class HtmlPage
{
    private readonly StringBuilder _html = new();

    /// <param name="language">The language of the page.</param>
    /// <param name="title">The title of its tab.</param>
    /// <param name="depth">How many folders the page lies below the site.</param>
    public HtmlPage(Language language, string title, int depth)
    {
        var up = string.Concat(Enumerable.Repeat("../", depth));
        // No page of the site loads anything from elsewhere.
        _html.Append($"""
            <!doctype html>
            <html lang="{Site.FolderOf(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'">
            <title>{Encode(title)}</title>
            <link rel="stylesheet" href="{up}site.css">
            <script src="{up}site.js" defer></script>
            </head>
            <body>

            """);
    }

    public HtmlPage Tag(string html)
    {
        _html.Append(html).Append('\n');
        return this;
    }

    /// <summary>An element with a text.</summary>
    public HtmlPage Element(string name, string text, string attributes = "")
    {
        _html.Append('<').Append(name).Append(attributes.Length > 0 ? " " : "").Append(attributes).Append('>').Append(Encode(text));
        return Tag($"</{name}>");
    }

    public static string Encode(string text) => SecurityElement.Escape(text);

    public override string ToString() => _html.Append("</body>\n</html>\n").ToString();
}
