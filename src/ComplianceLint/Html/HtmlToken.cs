namespace ComplianceLint.Html;

/// <summary>What a stretch of HTML is.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Text in which character references stand for characters.</summary>
    Text,

    /// <summary>The content of <c>script</c> and their like, in which nothing stands for anything else.</summary>
    RawText,

    StartTag,
    EndTag,

    /// <summary>A comment, a declaration, or what a browser takes for one.</summary>
    Comment,

    /// <summary>A tag that the end of the text cuts off; a browser drops it.</summary>
    BrokenTag,
}

/// <summary>A stretch of HTML; all of them together are the whole text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length.</param>
/// <param name="Name">The end of a tag's name, from the start of the text; 0 for others.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int Length, int Name = 0)
{
    public int End => Start + Length;

    public bool IsTag => Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag;

    /// <summary>Where a tag's name begins, behind <c>&lt;</c> or <c>&lt;/</c>.</summary>
    public int NameStart => Start + (Kind == HtmlTokenKind.EndTag ? 2 : 1);

    /// <summary>The name of a tag as it is written.</summary>
    public ReadOnlySpan<char> NameIn(ReadOnlySpan<char> text) => text[NameStart..Name];
}
