using Xunit;

namespace ComplianceLint.Tests.Waivers;

public sealed class WaiversNeedFourEyes
{
    [Theory]
    [InlineData("Rina Hartati", "rina  hartati")]
    [InlineData("Rina Hartati", "\"Dr. Rina Hartati, M.Si.\"")]
    [InlineData("Rina Hartati", "Rína Hartàti")]
    [InlineData("Rina Hartati", "Rіna Hartаti")]
    [InlineData("Rina Hartati", "Kepala Bidang Humas")]
    [InlineData("kepala bidang humas", "Rina H.")]
    [InlineData("Sari Dewi", "Staf Humas")]
    [InlineData("\"@kotacontoh\"", "\"@KotaContoh\"")]
    public void One_person_cannot_do_both(string requested, string approved)
    {
        foreach (var (one, other) in new[] { (requested, approved), (approved, requested) })
        {
            var list = WaiverText.Of(WaiverText.Entry(("requestedBy", one), ("approvedBy", other)));
            Assert.Equal(EngineRules.SelfApprovedWaiver, Assert.Single(Assert.Single(list.Waivers).Faults).Code);
            Assert.Equal(DiagnosticStatus.Open, WaiverText.StatusOf(list));
        }
    }

    [Theory]
    [InlineData("Rina Hartati", "Rina Hartono")]
    [InlineData("Budi Santoso", "Kepala Bidang Humas")]
    [InlineData("Sari Dewi", "Joko Waluyo")]
    [InlineData("Tim Media Sosial", "Kepala Bidang Humas")]
    public void Two_persons_can(string requested, string approved) =>
        Assert.Equal(DiagnosticStatus.Waived, WaiverText.StatusOf(WaiverText.Of(WaiverText.Entry(("requestedBy", requested), ("approvedBy", approved)))));

    [Theory]
    [InlineData("Kepala Bidang Humas", true)]
    [InlineData("kepala  bidang humas", true)]
    [InlineData("Rina Hartati", true)]
    [InlineData("Budi Santoso", false)]
    [InlineData("Wali Kota", false)]
    public void Only_those_who_are_named_may_approve(string approved, bool counts)
    {
        var policy = WaiverText.Policy with { Approvers = ["Kepala Bidang Humas"] };
        var judged = Assert.Single(WaiverText.Read($"waivers:\n{WaiverText.Entry(("approvedBy", approved))}", policy).Waivers);

        Assert.Equal(counts, judged.Counts);
        if (!counts) Assert.Equal(EngineRules.UnapprovedWaiver, Assert.Single(judged.Faults).Code);
    }

    [Theory]
    [InlineData("2026-12-01", "", false)]
    [InlineData("2026-12-01", "2026-11-01", false)]
    [InlineData("2026-12-01", "2026-11-20", true)]
    [InlineData("2027-01-01", "", false)]
    [InlineData("2027-01-02", "", true)]
    public void An_extension_needs_a_new_approval(string from, string approvedOn, bool counts)
    {
        var list = WaiverText.Of(
            WaiverText.Entry(),
            WaiverText.Entry(("scope", "{ berkas: [\"drafts/**\"] }"), ("from", from), ("until", "2027-02-28"), ("approvedOn", approvedOn)));

        Assert.True(list.Waivers[0].Counts);
        Assert.Equal(counts, list.Waivers[1].Faults.Count == 0);
        if (!counts) Assert.Contains("line 2", Assert.Single(list.Waivers[1].Faults).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_after_the_first_day_is_none() =>
        Assert.Equal(EngineRules.UnapprovedWaiver, Assert.Single(Assert.Single(WaiverText.Of(WaiverText.Entry(("approvedOn", "2026-11-02"))).Waivers).Faults).Code);
}
