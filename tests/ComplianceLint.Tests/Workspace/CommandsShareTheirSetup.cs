using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class CommandsShareTheirSetup
{
    private const string Waiver = """
        waivers:
          - { rule: kredibel/rumor, scope: { files: [a.md] }, reason: Judul film, requestedBy: Ani, approvedBy: Budi, from: 2026-11-01, until: 2026-12-31 }
        """;

    [Theory]
    [InlineData("a.md", "X 6/280 weighted characters")]
    [InlineData("singkat/a.md", "")]
    public async Task Count_follows_the_overrides_of_the_configuration(string path, string expected)
    {
        using var folder = new TemporaryFolder().With(path, "---\nsaluran: [x]\n---\nSalam.\n").With("compliancelint.yaml", """
            extends: [platform]
            overrides:
              - { files: ["singkat/**"], rules: { platform/*: "off" } }
            """);

        Assert.Equal(expected, (await folder.Run("count", path)).Output.Split(": ", 2) is [_, var counted] ? counted.Trim() : "");
    }

    [Fact]
    public async Task A_list_of_waivers_is_that_of_the_day_that_was_asked_for()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon.").With(".compliancelint/waivers.yaml", Waiver);

        Assert.Contains("active", (await folder.Run("waivers", "list", "--now", "2026-11-24T08:00:00+07:00")).Output, StringComparison.Ordinal);
        Assert.Contains("expired", (await folder.Run("waivers", "list", "--now", "2027-01-01T08:00:00+07:00")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_holds_what_the_configuration_and_the_clock_leave_open()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon.").With(".compliancelint/waivers.yaml", Waiver);
        folder.With("lain.yaml", "extends: [./paket]\nrules: { kredibel/rumor: \"off\" }\n");

        Assert.Contains("0 findings", (await folder.Run("baseline", "create", "--now", "2026-11-24T08:00:00+07:00")).Output, StringComparison.Ordinal);
        Assert.Contains("0 findings", (await folder.Run("baseline", "create", "--now", "2027-01-01T08:00:00+07:00", "--config", "lain.yaml")).Output, StringComparison.Ordinal);
        Assert.Contains("1 finding ", (await folder.Run("baseline", "create", "--now", "2027-01-01T08:00:00+07:00")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_names_all_that_lifts_a_finding()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon.");
        await folder.Run("baseline", "create");
        Assert.Contains("baselined: .compliancelint/baseline.ndjson:1:1", await Explain("2026-11-24"), StringComparison.Ordinal);

        folder.With(".compliancelint/waivers.yaml", Waiver).With("a.md", "Konon.\n\n<!-- compliancelint-disable-file kredibel/rumor -- Judul. by=humas -->\n");
        var explained = await Explain("2026-11-24");
        Assert.Contains("suppressed: a.md:3:1 Judul. (humas)", explained, StringComparison.Ordinal);
        Assert.Contains("waived: .compliancelint/waivers.yaml:2:", explained, StringComparison.Ordinal);
        Assert.Contains("Judul film (Budi, until 2026-12-31)", explained, StringComparison.Ordinal);
        // Why it would be one is said all the same.
        Assert.Contains("why: ", explained, StringComparison.Ordinal);
        Assert.DoesNotContain("waived: ", await Explain("2027-01-01"), StringComparison.Ordinal);

        async Task<string> Explain(string day) => (await folder.Run("explain", "--diagnostic", "a.md:1:1", "--now", $"{day}T08:00:00+07:00")).Output;
    }
}
