namespace ComplianceLint;

/// <summary>A language in which rules and messages are written; a text in any other is <see cref="Unknown"/>.</summary>
public enum Language
{
    Unknown,
    Indonesian,
    English,
}
