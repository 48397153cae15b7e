using System.Globalization;
using System.Text.Json;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class WaiversOfAWorkspace
{
    private const string File = ".compliancelint/waivers.yaml";

    [Fact]
    public async Task They_lift_findings_below_their_own_root_alone()
    {
        using var folder = new TemporaryFolder().WithPack().With("drafts/a.md", "Konon begitu.")
            .With("kota/compliancelint.yaml", "extends: [../paket]\n").With("kota/drafts/a.md", "Konon begitu.")
            .With(File, Waiver("{ files: [\"drafts/**\", \"kota/**\"] }"));

        Assert.Equal(1, await folder.CountOpen());
        Assert.Equal(0, await folder.CountOpen("drafts"));
    }

    [Fact]
    public async Task A_broken_file_is_no_answer_and_its_sound_entries_still_count()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon begitu.")
            .With(File, Waiver("{ files: [a.md] }") + Waiver("{ file: [a.md] }").Replace("waivers:\n", "", StringComparison.Ordinal));

        var run = await folder.Run("lint");
        Assert.Equal(2, run.Code);
        Assert.Contains("“file” is unknown here. Did you mean “files”?", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await folder.CountOpen());
    }

    [Theory]
    [InlineData(".compliancelint/waivers.yml")]
    [InlineData(".compliancelint/waivers.json")]
    public async Task A_file_of_another_name_is_no_answer(string file)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Begitu.").With(file, "waivers: []\n");

        Assert.Equal(2, (await folder.Run("lint")).Code);
    }

    [Fact]
    public async Task A_link_out_of_the_workspace_is_no_answer()
    {
        using var other = new TemporaryFolder().With("waivers.yaml", "waivers: []\n");
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Begitu.");
        Directory.CreateSymbolicLink(folder[".compliancelint"], other.Path);

        Assert.Equal(2, (await folder.Run("lint")).Code);
    }

    [Fact]
    public async Task Of_no_use_is_said_once_all_was_linted()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Begitu.").With("b.md", "Begitu.").With(File, Waiver("{ files: [a.md] }"));

        Assert.Contains("[compliancelint/unused-waiver]", (await folder.Run("lint")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("unused-waiver", (await folder.Run("lint", "b.md", "a.md")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await folder.Run("lint")).Code);
        Assert.Equal(1, (await folder.Run("lint", "--strict")).Code);
    }

    [Fact]
    public async Task Reports_count_what_was_lifted_and_JSON_says_by_whom()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon begitu.").With(File, Waiver("{ files: [a.md] }"));

        var text = (await folder.Run("lint")).Output;
        Assert.DoesNotContain("Konon", text, StringComparison.Ordinal);
        Assert.Contains("1 waived", text, StringComparison.Ordinal);
        using var report = JsonDocument.Parse((await folder.Run("lint", "--output", "json")).Output);
        var found = report.RootElement.GetProperty("posts")[0].GetProperty("diagnostics")[0];
        Assert.Equal("waived", found.GetProperty("status").GetString());
        Assert.Equal(("Kepala", File), (found.GetProperty("suppressions")[0].GetProperty("by").GetString(), found.GetProperty("suppressions")[0].GetProperty("path").GetString()));
    }

    [Fact]
    public async Task List_shows_each_with_its_state_and_faults()
    {
        using var folder = new TemporaryFolder().WithPack().With(File, Waiver("{ files: [a.md] }") + Waiver("{}").Replace("waivers:\n", "", StringComparison.Ordinal));

        var text = await folder.Run("waivers", "list");
        Assert.Equal(0, text.Code);
        Assert.Contains("active    kredibel/rumor", text.Output, StringComparison.Ordinal);
        Assert.Contains("[compliancelint/unscoped-waiver]", text.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await folder.Run("waivers", "list", "--output", "json")).Output);
        Assert.Equal(["active", "rejected"], json.RootElement.GetProperty("waivers").EnumerateArray().Select(waiver => waiver.GetProperty("state").GetString()!));
    }

    private static string Waiver(string scope) =>
        $"waivers:\n  - {{ rule: kredibel/rumor, scope: {scope}, reason: A, requestedBy: Tim, approvedBy: Kepala, from: {Day(-1)}, until: {Day(90)} }}\n";

    private static string Day(int days) => DateTime.UtcNow.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
