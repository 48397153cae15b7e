using ComplianceLint.Reporting;

namespace ComplianceLint.Tests.Reporting;

/// <summary>What the tests' runs have in common.</summary>
internal static class Run
{
    public static RunHeader Header(Language language) => new()
    {
        ToolVersion = "1.2.3",
        RuleSetDigest = "sha256:00",
        Now = new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.FromHours(7)),
        TimeZone = "Asia/Jakarta",
        Language = language,
        Clauses = Finding.Clauses,
    };
}
