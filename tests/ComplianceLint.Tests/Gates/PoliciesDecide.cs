using ComplianceLint.Tests.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Gates;

public sealed class PoliciesDecide
{
    [Theory]
    [InlineData("Jalan ditutup.", "allow", 0)]
    [InlineData("Ramai banget.", "allow", 0)]
    [InlineData("Konon ditutup.", "needs-approval", 3)]
    [InlineData("Dijamin aman.", "deny", 1)]
    [InlineData("Konon dijamin aman.", "deny", 1)]
    public async Task Severities_do_where_nothing_else_is_said(string body, string decision, int code)
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", body);

        Assert.Equal((code, decision), await Of(folder));
    }

    [Theory]
    [InlineData("gate: { warning: deny }", "deny")]
    [InlineData("gate: { warning: allow }", "allow")]
    [InlineData("gate: { rules: { kredibel/rumor: deny } }", "deny")]
    [InlineData("gate: { rules: { kredibel/*: deny } }", "deny")]
    [InlineData("gate: { rules: { kredibel/*: deny, kredibel/rumor: allow } }", "allow")]
    [InlineData("gate: { rules: { profesional/*: deny } }", "needs-approval")]
    [InlineData("gate: { clauses: { prinsip/kredibel: deny } }", "deny")]
    [InlineData("gate: { packs: { paket: deny } }", "deny")]
    [InlineData("gate: { overrides: [{ channels: [x], warning: deny }] }", "deny")]
    [InlineData("gate: { overrides: [{ channels: [tiktok], warning: deny }] }", "needs-approval")]
    [InlineData("gate: { overrides: [{ accounts: [\"@KOTA\"], warning: deny }] }", "deny")]
    [InlineData("gate: { overrides: [{ accounts: [\"@desa\"], warning: deny }] }", "needs-approval")]
    [InlineData("gate: { overrides: [{ kinds: [balasan], warning: deny }] }", "deny")]
    [InlineData("gate: { overrides: [{ kinds: [utas], warning: deny }] }", "needs-approval")]
    [InlineData("gate: { overrides: [{ categories: [layanan], warning: deny }] }", "deny")]
    [InlineData("gate: { overrides: [{ languages: [id], warning: deny }] }", "deny")]
    [InlineData("gate: { overrides: [{ files: [\"drafts/**\"], warning: deny }] }", "deny")]
    [InlineData("gate: { overrides: [{ files: [\"!drafts/**\"], warning: deny }] }", "needs-approval")]
    [InlineData("gate: { overrides: [{ channels: [x], warning: deny }, { kinds: [balasan], warning: allow }] }", "allow")]
    [InlineData("gate: { rules: { kredibel/rumor: deny }, overrides: [{ channels: [x], warning: allow }] }", "deny")]
    [InlineData("gate: { rules: { kredibel/rumor: deny }, overrides: [{ channels: [x], rules: { kredibel/rumor: allow } }] }", "allow")]
    public async Task What_the_configuration_selects_is_decided_so(string gate, string decision)
    {
        using var folder = new TemporaryFolder().WithGate(gate).WithPost("drafts/a.md", "Konon ditutup.", "saluran: [x]\nakun: \"@kota\"\njenis: balasan\nkategori: layanan\nbahasa: id");

        Assert.Equal(decision, (await Of(folder)).Decision);
    }

    [Theory]
    [InlineData("channels: [tiktok]", "saluran: [tiktok]", "allow")]
    [InlineData("channels: [tiktok]", "saluran: [tiktok, x]", "needs-approval")]
    [InlineData("channels: [tiktok, x]", "saluran: [tiktok, x]", "allow")]
    [InlineData("languages: [en]", "saluran: [x]\nbahasa: en", "allow")]
    [InlineData("languages: [en]", "saluran: [x]", "needs-approval")]
    public async Task What_is_lenient_for_one_part_of_a_post_is_not_for_the_others(string selector, string fields, string decision)
    {
        using var folder = new TemporaryFolder().WithGate($"gate: {{ overrides: [{{ {selector}, warning: allow }}] }}")
            .WithPost("a.md", "Warga desa itu konon pindah ke kota pada hari ini.\n\nThe people of the town have konon moved to the city.", fields);

        Assert.Equal(decision, (await Of(folder)).Decision);
    }

    [Fact]
    public async Task What_is_grave_for_one_channel_is_so_for_the_post()
    {
        using var folder = new TemporaryFolder().WithGate("gate: { overrides: [{ channels: [tiktok], warning: deny }] }").WithPost("a.md", "Konon ditutup.", "saluran: [x, tiktok]");

        Assert.Equal("deny", (await Of(folder)).Decision);
        Assert.Equal("needs-approval", (await Of(folder, "--channel", "x")).Decision);
    }

    [Theory]
    [InlineData("")]
    [InlineData("judul: A")]
    [InlineData("saluran: []")]
    public async Task A_post_without_a_channel_needs_a_person(string fields)
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", "Jalan ditutup.", fields);

        var (code, document) = await folder.Decide();
        using (document)
        {
            Assert.Equal(3, code);
            Assert.Equal("no-channel", document.RootElement.GetProperty("posts")[0].GetProperty("reasons")[0].GetProperty("cause").GetString());
        }

        Assert.Equal("allow", (await Of(folder, "--channel", "x")).Decision);
    }

    [Theory]
    [InlineData(90, "allow")]
    [InlineData(91, "needs-approval")]
    public async Task A_missed_score_needs_a_person(int minimum, string decision)
    {
        using var folder = new TemporaryFolder().WithGate($"gate: {{ warning: allow, minimumScore: {minimum} }}").WithPost("a.md", "Konon ditutup.");

        Assert.Equal(decision, (await Of(folder)).Decision);
    }

    [Fact]
    public async Task The_gravest_post_decides_the_run()
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", "Jalan ditutup.").WithPost("b.md", "Konon ditutup.");
        Assert.Equal(["allow", "needs-approval"], (await folder.Judge()).Posts);
        Assert.Equal((3, "needs-approval"), await Of(folder));

        folder.WithPost("c.md", "Dijamin aman.");
        Assert.Equal((1, "deny"), await Of(folder));

        folder.With("d.md", "---\njudul: A\n");
        Assert.Equal((2, "incomplete"), await Of(folder));
        Assert.Equal(["allow", "needs-approval", "deny", "incomplete"], (await folder.Judge()).Posts);
    }

    [Fact]
    public async Task A_waiver_that_ends_soon_stops_nobody()
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", "Dijamin aman.")
            .With(".compliancelint/waivers.yaml", "waivers:\n  - { rule: kredibel/pasti, scope: { files: [a.md] }, reason: A, requestedBy: Tim, approvedBy: Kepala, from: 2026-11-01, until: 2026-11-30 }\n");

        Assert.Equal((0, "allow"), await Of(folder));
    }

    private static async Task<(int Code, string Decision)> Of(TemporaryFolder folder, params string[] arguments)
    {
        var (code, decision, _) = await folder.Judge(arguments);
        return (code, decision);
    }
}
