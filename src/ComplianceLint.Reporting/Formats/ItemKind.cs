namespace ComplianceLint.Reporting.Formats;

/// <summary>What an item of a report is.</summary>
internal enum ItemKind
{
    Finding,

    /// <summary>A question to a person, which counts for no threshold.</summary>
    Review,

    /// <summary>Something that could not be checked.</summary>
    Failure,
}
