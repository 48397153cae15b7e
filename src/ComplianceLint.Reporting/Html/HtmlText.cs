using System.Globalization;
using System.Security;
using System.Text;

namespace ComplianceLint.Reporting.Html;

/// <summary>HTML in the making, in one language. Whatever is not markup is escaped.</summary>
/// <param name="wording">Keeps the texts in both languages.</param>
/// <param name="language">The one that is shown.</param>
internal sealed class HtmlText(Wording wording, Language language)
{
    private readonly StringBuilder _html = new();

    public Language Language => language;

    public static string Encode(string text) => SecurityElement.Escape(text);

    /// <summary>Markup of the program's own.</summary>
    public HtmlText Markup(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>A stranger's text on one line.</summary>
    public HtmlText Text(string text) => Markup(Encode(Visible.Line(text)));

    /// <summary>A number, which is the same in both languages below 1,000.</summary>
    public HtmlText Number(double value) => Say("span", LocalizedText.Number(Math.Round(value)));

    /// <summary>An element with a text that exists in both languages; a message may be a stranger's.</summary>
    /// <param name="name">The element.</param>
    /// <param name="text">The text, <see cref="Visible"/>.</param>
    /// <param name="attributes">Markup of the program's own.</param>
    public HtmlText Say(string name, LocalizedText text, string attributes = "")
    {
        var isOne = string.Equals(text.Id, text.En, StringComparison.Ordinal);
        if (isOne && name == "span" && attributes.Length == 0) return Markup(Encode(text.Id));
        _html.Append('<').Append(name);
        if (!isOne) _html.Append(CultureInfo.InvariantCulture, $" data-t=\"{wording.NumberOf(text)}\"");
        if (attributes.Length > 0) _html.Append(' ').Append(attributes);
        _html.Append('>').Append(Encode(text.In(language))).Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>A text of both languages in running markup.</summary>
    public HtmlText Say(LocalizedText text) => Say("span", text);

    /// <summary>The attribute that names an element to those who do not see it.</summary>
    public string Label(LocalizedText text) => string.Create(CultureInfo.InvariantCulture, $"aria-label=\"{Encode(text.In(language))}\" data-l=\"{wording.NumberOf(text)}\"");

    public int Length => _html.Length;

    public override string ToString() => _html.ToString();
}
