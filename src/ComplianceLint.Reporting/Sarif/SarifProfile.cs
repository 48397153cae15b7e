namespace ComplianceLint.Reporting.Sarif;

/// <summary>How much of what is known a file of SARIF holds.</summary>
internal sealed record SarifProfile
{
    /// <summary>Everything.</summary>
    public static SarifProfile Full { get; } = new() { MostTags = 20, HasTaxonomies = true, HasDetails = true };

    /// <summary>What GitHub reads of it: the rest would only bring the file nearer to the size that it refuses.</summary>
    public static SarifProfile GitHub { get; } = new() { MostTags = 10 };

    public required int MostTags { get; init; }

    public bool HasTaxonomies { get; init; }

    /// <summary>True for the quoted text, suppressions, fixes and whatever else of a result is ours alone.</summary>
    public bool HasDetails { get; init; }
}
