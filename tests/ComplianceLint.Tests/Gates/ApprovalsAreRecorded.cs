using ComplianceLint.Tests.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Gates;

public sealed class ApprovalsAreRecorded
{
    [Fact]
    public async Task Approved_a_post_is_allowed_until_it_changes()
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("drafts/a.md", "Konon ditutup.");
        var run = await folder.Approve("drafts/a.md");
        Assert.Equal("drafts/a.md approved by Kepala Bidang Humas; recorded in .compliancelint/approvals.ndjson. A change from now on asks again.\n", run.Output);
        Assert.Equal("allow", (await folder.Judge()).Decision);

        folder.WithPost("drafts/a.md", "Konon dibuka.");
        Assert.Equal("needs-approval", (await folder.Judge()).Decision);
        folder.WithPost("drafts/b.md", "Konon ditutup.");
        Assert.Equal(["needs-approval", "allow"], (await folder.Judge()).Posts);
    }

    [Fact]
    public async Task A_line_has_path_content_role_reason_and_time()
    {
        using var folder = new TemporaryFolder().WithGate("timeZone: Asia/Jakarta").WithPost("drafts/a.md", "Konon ditutup.");
        await folder.Run("approve", "drafts/a.md", "--approver", "Kepala “Humas”", "--reason", "Telepon 0812-3456-7890\nbaris dua", "--now", "2026-11-24T01:00:00Z");

        Assert.Equal(
            $$"""{"path":"drafts/a.md","content":"{{await folder.ContentOf("drafts/a.md")}}","approver":"Kepala “Humas”","reason":"Telepon 0812-****-****\nbaris dua","time":"2026-11-24T08:00:00+07:00"}""" + "\n",
            folder.Read(GateFolder.Approvals));
    }

    [Fact]
    public async Task Lines_are_added_behind_others_and_git_is_told_once()
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", "Konon ditutup.").WithPost("b.md", "Konon dibuka.").With(".gitattributes", "*.md text")
            .With(GateFolder.Approvals, GateFolder.Line($"sha256:{new string('0', 64)}").TrimEnd());

        await folder.Approve("a.md");
        await folder.Approve("b.md");
        Assert.Equal(3, folder.Read(GateFolder.Approvals).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("*.md text\n.compliancelint/approvals.ndjson merge=union\n", folder.Read(".gitattributes"));
        Assert.Equal((0, "allow"), await Of(folder));
    }

    [Fact]
    public async Task Two_who_approve_at_once_are_both_recorded()
    {
        using var folder = new TemporaryFolder().WithGate();
        var names = Enumerable.Range(0, 16).Select(i => $"{(char)('a' + i)}.md").ToList();
        foreach (var name in names) folder.WithPost(name, $"Konon ditutup {name[0]}.");

        await Task.WhenAll(names.Select(name => Task.Run(() => folder.Approve(name))));
        Assert.Equal((0, "allow"), await Of(folder));
        Assert.Equal(16, folder.Read(GateFolder.Approvals).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("Jalan ditutup.", GateFolder.Fields, GateFolder.Approver, 0, "needs no approval")]
    [InlineData("Dijamin aman.", GateFolder.Fields, GateFolder.Approver, 1, "this post is denied (kredibel/pasti), and what is denied cannot be approved")]
    [InlineData("Konon ditutup.", GateFolder.Fields, "RINA", 2, "the author of a post cannot approve it")]
    [InlineData("Konon ditutup.", "saluran: [x]", GateFolder.Approver, 2, "this post names no “author”")]
    [InlineData("Konon ditutup.", GateFolder.Fields, " - ", 2, "--approver wants words")]
    [InlineData("Konon ditutup.", "saluran: [x", GateFolder.Approver, 2, "cannot be approved yet")]
    public async Task What_cannot_or_need_not_be_approved_is_refused(string body, string fields, string approver, int code, string message)
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", body, fields);

        var run = await folder.Approve("a.md", approver);
        Assert.Equal(code, run.Code);
        Assert.Contains(message, run.Output + run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder[GateFolder.Approvals]));
    }

    [Fact]
    public async Task Only_a_role_of_the_configuration_approves()
    {
        using var folder = new TemporaryFolder().WithGate("gate: { approvers: [Kepala Bidang Humas, Sekretaris Dinas] }").WithPost("a.md", "Konon ditutup.");

        var refused = await folder.Approve("a.md", "Staf Humas");
        Assert.Equal(2, refused.Code);
        Assert.Contains("only these may approve: Kepala Bidang Humas, Sekretaris Dinas (gate.approvers)", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await folder.Approve("a.md", "kepala bidang HUMAS")).Code);
    }

    [Fact]
    public async Task Of_several_posts_one_is_chosen()
    {
        using var folder = new TemporaryFolder().WithGate().With("a.ndjson", string.Concat(Enumerable.Repeat("{\"teks\":\"Konon ditutup.\",\"saluran\":[\"x\"],\"petugas\":\"Rina\"}\n", 2)).Replace("ditutup.\",\"saluran\":[\"x\"],\"petugas\":\"Rina\"}\n{", "dibuka.\",\"saluran\":[\"x\"],\"petugas\":\"Rina\"}\n{", StringComparison.Ordinal));

        Assert.Contains("choose one with --post", (await folder.Approve("a.ndjson")).Error, StringComparison.Ordinal);
        Assert.Contains("there is no post 2", (await folder.Approve("a.ndjson", more: ["--post", "2"])).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await folder.Approve("a.ndjson", more: ["--post", "1"])).Code);
        Assert.Equal(["needs-approval", "allow"], (await folder.Judge()).Posts);
    }

    [Fact]
    public async Task A_folder_of_approvals_that_leads_elsewhere_is_not_written_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights on Windows.");
        using var other = new TemporaryFolder();
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", "Konon ditutup.");
        Directory.CreateSymbolicLink(folder[".compliancelint"], other.Path);

        Assert.Equal(2, (await folder.Approve("a.md")).Code);
        Assert.Empty(Directory.GetFileSystemEntries(other.Path));
    }

    private static async Task<(int Code, string Decision)> Of(TemporaryFolder folder)
    {
        var (code, decision, _) = await folder.Judge();
        return (code, decision);
    }
}
