namespace ComplianceLint.Suppressions;

/// <summary>How far a directive reaches.</summary>
internal enum DirectiveKind
{
    /// <summary>Not known, or not readable.</summary>
    None,

    /// <summary>The next heading, paragraph, list item or block of code.</summary>
    NextBlock,

    /// <summary>From here to the directive that enables the rule again, or to the end of the text.</summary>
    Disable,
    Enable,

    /// <summary>The whole post, its fields too.</summary>
    File,
}
