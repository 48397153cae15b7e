namespace ComplianceLint.LanguageServer.Documents;

/// <summary>The unit in which a client counts the characters of a line.</summary>
internal enum PositionEncoding
{
    Utf16,
    Utf8,
}
