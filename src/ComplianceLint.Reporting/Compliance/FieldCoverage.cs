namespace ComplianceLint.Reporting.Compliance;

/// <summary>In how many posts an office says what it wants, whom it addresses, how it will measure, and who answers for it.</summary>
internal sealed class FieldCoverage
{
    private readonly Dictionary<string, int> _posts = new(StringComparer.Ordinal);

    /// <summary>How many posts state the value of a clause, such as <c>tujuan/menyimak</c>; null for clauses that no field states.</summary>
    public int? CountOf(string clause) => IsStated(clause) ? _posts.GetValueOrDefault(clause) : null;

    public void Add(Analysis analysis)
    {
        foreach (var field in new[] { "tujuan", "khalayak" })
        {
            foreach (var value in analysis.Post.ValuesOf(field)) Count($"{field}/{value}");
        }

        foreach (var kind in analysis.Measurements.Distinct(StringComparer.Ordinal)) Count($"pengukuran/{kind}");
    }

    private static bool IsStated(string clause) => clause[..clause.IndexOf('/')] is "tujuan" or "khalayak" or "pengukuran";

    private void Count(string clause) => _posts[clause] = _posts.GetValueOrDefault(clause) + 1;
}
