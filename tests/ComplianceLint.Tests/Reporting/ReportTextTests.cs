using ComplianceLint.Reporting.Terminal;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class ReportTextTests
{
    [Theory]
    [InlineData(0, "0 unggahan", "0 posts")]
    [InlineData(1, "1 unggahan", "1 post")]
    [InlineData(12345, "12.345 unggahan", "12,345 posts")]
    public void Only_English_has_a_plural(int number, string indonesian, string english)
    {
        Assert.Equal(indonesian, ReportText.Count(number, ReportText.Post, Language.Indonesian));
        Assert.Equal(english, ReportText.Count(number, ReportText.Post, Language.English));
    }

    [Theory]
    [InlineData(Severity.Error, "2 error", "2 errors")]
    [InlineData(Severity.Info, "2 info", "2 infos")]
    public void A_severity_keeps_its_spelling_in_Indonesian(Severity severity, string indonesian, string english)
    {
        Assert.Equal(indonesian, ReportText.Count(2, severity, Language.Indonesian));
        Assert.Equal(english, ReportText.Count(2, severity, Language.English));
    }

    [Theory]
    [InlineData(340, "340 milidetik", "340 milliseconds")]
    [InlineData(1340, "1 detik, 340 milidetik", "1 second, 340 milliseconds")]
    [InlineData(3_723_000, "1 jam, 2 menit", "1 hour, 2 minutes")]
    public void A_duration_has_its_two_largest_units(int milliseconds, string indonesian, string english)
    {
        Assert.Equal(indonesian, ReportText.Duration(TimeSpan.FromMilliseconds(milliseconds), Language.Indonesian));
        Assert.Equal(english, ReportText.Duration(TimeSpan.FromMilliseconds(milliseconds), Language.English));
    }
}
