using ComplianceLint.Workspace.Settings;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("Asia/Jakarta")]
    [InlineData("Asia/Pontianak")]
    [InlineData("Asia/Makassar")]
    [InlineData("Asia/Jayapura")]
    public void The_fixed_zones_agree_with_the_zone_data_of_the_machine(string id)
    {
        var now = new DateTimeOffset(2026, 8, 17, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal(TimeZoneInfo.FindSystemTimeZoneById(id).GetUtcOffset(now), TimeZones.Fixed(id)!.GetUtcOffset(now));
        Assert.Equal(id, TimeZones.Fixed(id)!.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mars/Olympus")]
    [InlineData("../../etc/passwd")]
    [InlineData("Asia")]
    public void Any_other_name_that_the_machine_does_not_know_is_no_zone(string id)
    {
        Assert.Null(TimeZones.Find(id));
    }
}
