using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class GatesAreRead
{
    [Fact]
    public void Without_one_errors_are_denied_and_warnings_need_approval()
    {
        var gate = Read("");

        Assert.Equal([GateVerdict.Deny, GateVerdict.NeedsApproval, GateVerdict.Allow, GateVerdict.Allow], Enum.GetValues<Severity>().Select(severity => gate.BySeverity[severity]));
        Assert.Null(gate.MinimumScore);
    }

    [Fact]
    public void Every_key_is_kept_and_the_narrowest_selector_wins()
    {
        var gate = Read("""
            gate:
              warning: allow
              rules: { kredibel/*: deny, kredibel/rumor: allow }
              clauses: { prinsip/kredibel: needs-approval }
              packs: { inti: deny }
              overrides: [{ channels: [tiktok], warning: deny, rules: { kredibel/pasti: allow } }]
              approvers: [Kepala Bidang Humas]
              minimumScore: 60
            """);

        Assert.Equal(GateVerdict.Allow, gate.BySeverity[Severity.Warning]);
        Assert.Equal(GateVerdict.Deny, gate.BySeverity[Severity.Error]);
        Assert.Equal((GateVerdict.Allow, GateVerdict.Deny, GateVerdict.NeedsApproval), (gate.ByRule["kredibel/rumor"], gate.ByRule["kredibel/pasti"], gate.ByRule["profesional/cakapan"]));
        var (posts, decisions) = Assert.Single(gate.Overrides);
        Assert.Equal(["tiktok"], posts.Posts.Channels);
        Assert.Equal((GateVerdict.Deny, GateVerdict.Allow), (decisions.BySeverity[Severity.Warning], decisions.ByRule["kredibel/pasti"]));
        Assert.Equal(["Kepala Bidang Humas"], gate.Approvers);
        Assert.Equal(60, gate.MinimumScore);
    }

    [Theory]
    [InlineData("", 180)]
    [InlineData("waivers: { maximumDays: 90 }", 90)]
    public void Waivers_have_a_longest_time(string file, int days)
    {
        using var layers = new Layers { File = file };

        Assert.Equal(days, layers.Read().Configuration.WaiverDays);
    }

    private static GatePolicy Read(string file)
    {
        using var layers = new Layers { File = file };
        var options = layers.Read();
        Assert.Empty(options.Failures);
        return options.Configuration.Gate;
    }
}
