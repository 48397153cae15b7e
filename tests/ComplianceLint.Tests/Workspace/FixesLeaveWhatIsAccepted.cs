using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class FixesLeaveWhatIsAccepted
{
    private const string Rule = """
        title: { id: "Ejaan", en: "Spelling" }
        severity: warning
        clauses: [prinsip/kredibel]
        message: { id: "“{match}” keliru.", en: "“{match}” is wrong." }
        why: { id: "Pembaca dapat salah paham.", en: "Readers may misunderstand." }
        advice: { id: "Tulis yang benar.", en: "Write it well." }
        check: { kind: substitution, pairs: [{ term: apotik, suggest: [apotek], safe: true }] }
        examples:
          bad:
            - |
              Di [|apotik|].
            - |
              Ke [|apotik|].
          good:
            - |
              Di apotek.
            - |
              Ke apotek.

        """;

    private const string Waiver = """
        waivers:
          - { rule: kredibel/ejaan, scope: { files: [a.md] }, reason: A, requestedBy: B, approvedBy: C, from: 2026-11-01, until: 2026-12-31 }
        """;

    [Fact]
    public async Task A_waived_finding_stays_as_long_as_its_waiver_holds()
    {
        using var folder = Folder("Ke apotik.").With("b.md", "Ke apotik.").With(".compliancelint/waivers.yaml", Waiver);
        var run = await folder.Run("fix", "--now", "2026-11-24T08:00:00+07:00");

        Assert.Equal("Ke apotik.", folder.Read("a.md"));
        Assert.Equal("Ke apotek.", folder.Read("b.md"));
        // Reported as lint would, and lifted once.
        Assert.Contains("1 waived", run.Output, StringComparison.Ordinal);
        await folder.Run("fix", "--now", "2027-01-01T08:00:00+07:00");
        Assert.Equal("Ke apotek.", folder.Read("a.md"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_baselined_finding_stays_and_what_is_new_beside_it_goes(int jobs)
    {
        using var folder = Folder("Ke apotik.\n");
        await folder.Run("baseline", "create");
        folder.With("a.md", "Ke apotik.\n\nDi apotik.\n\nKe apotik.\n").With("b.md", "Ke apotik.");
        var run = await folder.Run("fix", "--jobs", $"{jobs}");

        Assert.Equal("Ke apotik.\n\nDi apotek.\n\nKe apotek.\n", folder.Read("a.md"));
        Assert.Equal("Ke apotek.", folder.Read("b.md"));
        Assert.Contains("1 baselined", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baselined_finding_stays_under_the_new_name_of_its_file()
    {
        using var folder = Folder("Ke apotik.");
        await folder.Run("baseline", "create");
        File.Move(folder["a.md"], folder["c.md"]);
        await folder.Run("fix");

        Assert.Equal("Ke apotik.", folder.Read("c.md"));
    }

    private static TemporaryFolder Folder(string text) => new TemporaryFolder().WithPack().With("paket/kredibel/ejaan.yaml", Rule).With("a.md", text);
}
