namespace ComplianceLint.Reporting;

/// <summary>What a format counts in a line, always from 1: an emoji is two UTF-16 code units, one character, four bytes.</summary>
public enum ColumnUnit
{
    /// <summary>The format has lines alone.</summary>
    None,

    /// <summary>UTF-16 code units, as editors count.</summary>
    Utf16,

    /// <summary>Unicode code points, as most other tools count.</summary>
    Character,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,
}
