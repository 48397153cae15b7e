using ComplianceLint.Tests.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Waivers;

public sealed class WaiversAreReadStrictly
{
    private const string Rest = "reason: A, requestedBy: B, approvedBy: C, from: 2026-11-01, until: 2026-12-31";

    [Theory]
    [InlineData("[|waiver|]: []", "“waivers”")]
    [InlineData("[|- a|]", "“waivers:”")]
    [InlineData("waivers: [|apa|]", "list")]
    [InlineData("waivers: [[|apa|]]", "rule, aturan, scope")]
    [InlineData("waivers: []\n[|pengecualian|]: []", "same key")]
    [InlineData("waivers:\n  - { rule: a/b, [|scop|]: { files: [a] }, " + Rest + " }", "“scope”")]
    [InlineData("waivers:\n  - { rule: a/b, scope: { [|file|]: [a] }, " + Rest + " }", "“files”")]
    [InlineData("waivers:\n  - { rule: a/b, scope: { channels: [[|instagran|]] }, " + Rest + " }", "“instagram”")]
    [InlineData("waivers:\n  - { rule: a/b, scope: { accounts: [[|https://x.com/a|]] }, " + Rest + " }", "account alone")]
    [InlineData("waivers:\n  - { rule: a/b, scope: [|[a]|], " + Rest + " }", "keys and values")]
    [InlineData("waivers:\n  - { rule: a/b, scope: { files: [[|/etc/passwd|]] }, " + Rest + " }", "folder of the workspace")]
    [InlineData("waivers:\n  - { rule: a/b, scope: { files: [[|../a|]] }, " + Rest + " }", "folder of the workspace")]
    [InlineData("waivers:\n  - { rule: a/b, scope: { files: [[|'!a'|]] }, " + Rest + " }", "alone")]
    [InlineData("waivers:\n  - { rule: a/b, scope: { files: ['[|a\\b|]'] }, " + Rest + " }", "“/”", -1)]
    [InlineData("waivers:\n  - { rule: [|'*'|], scope: { files: [a] }, " + Rest + " }", "all rules")]
    [InlineData("waivers:\n  - { rule: [|Konon|], scope: { files: [a] }, " + Rest + " }", "group/name")]
    [InlineData("waivers:\n  - { rule: a/b, scope: { files: [a] }, fingerprint: [|abc|], " + Rest + " }", "32 hexadecimal digits")]
    [InlineData("waivers:\n  - { rule: a/b, scope: { files: [a] }, approvedOn: [|kemarin|], " + Rest + " }", "2026-08-17")]
    [InlineData("waivers:\n  - [|{ rule: a/b, scope: { files: [a] }, requestedBy: B, approvedBy: C, from: 2026-11-01, until: 2026-12-31 }|]", "“reason” is missing")]
    [InlineData("waivers:\n  - { rule: a/b, scope: { files: [a] }, reason: [|' '|], requestedBy: B, approvedBy: C, from: 2026-11-01, until: 2026-12-31 }", "empty")]
    [InlineData("waivers:\n  - { rule: a/b, scope: { files: [a] }, reason: A, requestedBy: B, approvedBy: C, from: 2026-11-02, until: [|2026-11-01|] }", "earlier")]
    [InlineData("waivers:\n  - rule: a/b\n    scope: { files: [a] }\n    reason: [|Gelar|] #HUT\n    requestedBy: B\n    approvedBy: C\n    from: 2026-11-01\n    until: 2026-12-31", "quotation marks")]
    public void A_fault_says_where_it_is_and_what_is_expected(string marked, string expected, int column = 0)
    {
        var (text, positions) = Marked.Read(marked);
        var list = WaiverText.Read(text);

        var failure = Assert.Single(list.Failures);
        Assert.Equal((EngineRules.InvalidWaiver, WaiverText.Path), (failure.Code, failure.Path));
        Assert.Equal(positions[0] with { Column = positions[0].Column + column }, failure.Position);
        Assert.Contains(expected, failure.Message.En, StringComparison.Ordinal);
        Assert.NotEqual(failure.Message.Id, failure.Message.En);
        Assert.Empty(list.Waivers);
    }

    [Fact]
    public void All_faults_come_at_once_and_sound_entries_stay()
    {
        var (text, positions) = Marked.Read($$"""
            waivers:
              - { rule: uji/konon, [|scop|]: { files: [a] }, {{Rest}}, from: 2026-11-01 }
            """.Replace(", from: 2026-11-01, until: 2026-12-31, from: 2026-11-01", ", from: [|besok|], until: 2026-12-31", StringComparison.Ordinal) + "\n" + WaiverText.Entry());
        var list = WaiverText.Read(text);

        Assert.Equal(positions, list.Failures.Select(failure => failure.Position!.Value));
        Assert.True(Assert.Single(list.Waivers).Counts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# belum ada\n")]
    [InlineData("waivers:\n")]
    [InlineData("waivers: []\n")]
    public void A_file_without_entries_has_no_waivers(string text)
    {
        var list = WaiverText.Read(text);

        Assert.Empty(list.Failures);
        Assert.Empty(list.Waivers);
    }

    [Theory]
    [InlineData("waivers: [")]
    [InlineData("waivers:\n\t- a")]
    [InlineData("waivers:\n<<<<<<< HEAD\n  - {}\n=======\n>>>>>>> b\n")]
    public void Nothing_of_broken_yaml_counts(string text)
    {
        Assert.NotEmpty(WaiverText.Read(text).Failures);
        var list = WaiverText.Read($"{text}\n");
        Assert.DoesNotContain(list.Waivers, judged => judged.Counts);
    }

    [Fact]
    public void Keys_have_the_aliases_of_the_registries()
    {
        var waiver = Assert.Single(WaiverText.Read("""
            pengecualian:
              - aturan: uji/konon
                lingkup: { berkas: "drafts/**", saluran: [ig, x], akun: "@kotacontoh" }
                kutipan: Konon
                sidik: 0123456789ABCDEF0123456789abcdef
                alasan: Judul buku.
                pemohon: Tim Media Sosial
                penyetuju: Kepala Bidang Humas
                disetujui: 2026-11-01
                dari: 2026-11-02
                sampai: 2026-12-31
            """).Waivers).Waiver;

        Assert.Equal("drafts/** instagram x @kotacontoh", string.Join(' ', [.. waiver.Files, .. waiver.Channels, .. waiver.Accounts]));
        Assert.Equal(("Konon", "0123456789abcdef0123456789abcdef", new DateOnly(2026, 11, 1)), (waiver.Quote, waiver.Fingerprint, waiver.ApprovedOn));
        Assert.Equal(new LinePosition(2, 5), waiver.Position);
    }

    [Fact]
    public void A_fault_shows_no_number_of_a_person()
    {
        var failures = WaiverText.Read("waivers:\n  - { rule: 3273014107900001, 3273014107900001: a, scope: { files: [a] }, " + Rest + " }").Failures;

        Assert.NotEmpty(failures);
        Assert.All(failures, failure => Assert.DoesNotContain("014107900001", failure.Message.Id + failure.Message.En, StringComparison.Ordinal));
    }
}
