namespace ComplianceLint.Reporting.Compliance;

/// <summary>A rule whose findings became more or fewer.</summary>
/// <param name="Id">Its id.</param>
/// <param name="First">Findings by 100 posts at the first point.</param>
/// <param name="Last">Findings by 100 posts at the last.</param>
internal readonly record struct RuleTrend(string Id, double First, double Last)
{
    public double Change => Last - First;
}
