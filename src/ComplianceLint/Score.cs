namespace ComplianceLint;

/// <summary>Points from 0 to 100 of one post, by clause; a clause is absent when none of its checks applied.</summary>
public sealed record Score(IReadOnlyDictionary<string, double> ByClause)
{
    /// <summary>The lowest principle, which is the headline; null when no principle applied.</summary>
    public double? Lowest => Principles.Select(p => (double?)p.Value).Min();

    /// <summary>The mean of the principles that applied.</summary>
    public double? Average => Principles.Select(p => (double?)p.Value).Average();

    /// <summary>Points rounded down to tenths: what has 99.96 is not without a fault.</summary>
    public static double Tenths(double points) => Math.Floor(points * 10) / 10;

    private IEnumerable<KeyValuePair<string, double>> Principles =>
        ByClause.Where(clause => clause.Key.StartsWith("prinsip/", StringComparison.Ordinal));
}
