namespace ComplianceLint;

/// <summary>How a file is read into posts.</summary>
public sealed record ParseOptions
{
    public static ParseOptions Default { get; } = new();

    /// <summary>The language of texts that do not say it themselves; <see cref="Language.Unknown"/> decides paragraph by paragraph.</summary>
    public Language TextLanguage { get; init; }

    /// <summary>True when a person declared the file to be a draft, so that rules on required fields concern it.</summary>
    public bool IsDeclaredDraft { get; init; }

    /// <summary>The number of records of the file before the text, where the text is a stretch of a long file.</summary>
    public int FirstIndex { get; init; }
}
