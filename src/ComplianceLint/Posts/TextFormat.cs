namespace ComplianceLint.Posts;

/// <summary>How the texts of a post are written.</summary>
internal enum TextFormat
{
    Markdown,
    Html,

    /// <summary>HTML where a text is nothing but blocks of it, else Markdown.</summary>
    Detected,
}
