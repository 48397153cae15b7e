using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class ChangesOfGitChooseDrafts
{
    private const string TwoFindings = "Konon jalan ditutup.\n\nKonon jembatan ditutup.\n";

    [Fact]
    public async Task Only_what_stands_on_a_changed_line_is_shown_and_the_rest_is_counted()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", TwoFindings).With("b.md", TwoFindings).Committed();
        folder.With("a.md", TwoFindings.Replace("jembatan", "pasar", StringComparison.Ordinal));
        var selected = await Selected.Since(folder, "HEAD");
        Assert.Equal(["a.md:3"], selected.Findings);
        Assert.Equal(1, selected.LeftOut);
        Assert.Empty(selected.Failures);
    }

    [Fact]
    public async Task A_branch_is_compared_with_the_commit_where_it_began()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md").Committed();
        folder.Git("switch", "--quiet", "--create", "kerja");
        folder.With("baru.md", TwoFindings).Commit();
        folder.Git("switch", "--quiet", "main");
        folder.With("lain.md", TwoFindings).Commit();
        folder.Git("switch", "--quiet", "kerja");
        Assert.Equal(["baru.md"], (await Selected.Since(folder, "main")).Drafts);
    }

    [Fact]
    public async Task New_files_that_git_does_not_know_are_changes_and_ignored_ones_are_not()
    {
        using var folder = new TemporaryFolder().WithPack().With(".gitignore", "abai.md\n").Committed();
        folder.With("baru.md", TwoFindings).With("abai.md", TwoFindings).With("catatan/README.md", TwoFindings);
        var selected = await Selected.Since(folder, "HEAD");
        Assert.Equal(["baru.md:1", "baru.md:3"], selected.Findings);
    }

    [Fact]
    public async Task What_is_staged_is_linted_and_not_what_the_folder_holds()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md").With("hilang.md").Committed();
        folder.With("a.md", "Konon jalan ditutup.\n").With("hilang.md", "Konon.\n");
        folder.Git("add", "--all");
        folder.With("a.md", "Jalan ditutup.\n").With("belum.md", "Konon.\n");
        File.Delete(folder["hilang.md"]);
        var selected = await Selected.Staged(folder);
        Assert.Equal(["a.md:1", "hilang.md:1"], selected.Findings);
        Assert.Empty(selected.Failures);
    }

    [Fact]
    public async Task The_first_commit_of_a_repository_can_be_checked_before_it_is_made()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon.\n");
        folder.Git("init", "--quiet");
        folder.Git("add", "a.md");
        Assert.Equal(["a.md:1"], (await Selected.Staged(folder)).Findings);
        Assert.Single((await Selected.Since(folder, "HEAD")).Failures);
    }

    [Theory]
    [InlineData("spasi dan é 😀.md")]
    [InlineData("tanda\"kutip.md")]
    [InlineData("baris\nbaru.md")]
    [InlineData("tab\tdi sini.md")]
    [InlineData("a\\b.md")]
    [InlineData("b/a/c.md")]
    [InlineData("-x.md")]
    public async Task Names_of_any_kind_are_found(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var folder = new TemporaryFolder().WithPack().With(name, TwoFindings).Committed();
        folder.With(name, TwoFindings.Replace("jembatan", "pasar", StringComparison.Ordinal));
        Assert.Equal([$"{name}:3"], (await Selected.Since(folder, "HEAD")).Findings);
        var diff = GitFolder.Git(folder.Path, "diff");
        Assert.Equal([$"{name}:3"], (await Selected.In(folder, diff)).Findings);
        folder.Git("add", "--all");
        Assert.Equal([$"{name}:3"], (await Selected.Staged(folder)).Findings);
    }

    [Fact]
    public async Task A_file_that_moved_keeps_the_lines_that_it_had()
    {
        var text = string.Concat(Enumerable.Repeat("Jalan Merdeka ditutup untuk perbaikan.\n\n", 20));
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon jalan ditutup.\n\n" + text).With("catatan.txt", "Konon hujan.\n\n" + text).Committed();
        folder.Git("mv", "a.md", "z.md");
        folder.Git("mv", "catatan.txt", "y.md");
        folder.With("z.md", "Konon jalan ditutup.\n\n" + text + "Konon ramai.\n");
        folder.Git("add", "--all");
        foreach (var selected in new[] { await Selected.Since(folder, "HEAD"), await Selected.Staged(folder) })
        {
            // What was no draft before is read as a whole.
            Assert.Equal(["y.md:1", "z.md:43"], selected.Findings);
            Assert.Equal(1, selected.LeftOut);
        }
    }

    [Fact]
    public async Task A_move_alone_chooses_the_post_and_none_of_its_lines()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", TwoFindings).Committed();
        folder.Git("mv", "a.md", "b.md");
        var selected = await Selected.Staged(folder);
        Assert.Equal(["b.md"], selected.Drafts);
        Assert.Equal(2, selected.LeftOut);
        Assert.Empty(selected.Findings);
    }

    [Fact]
    public async Task What_is_gone_only_got_other_permissions_or_is_a_link_is_no_draft()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder().WithPack().With("hapus.md", TwoFindings).With("izin.md", TwoFindings).Committed();
        File.Delete(folder["hapus.md"]);
        File.SetUnixFileMode(folder["izin.md"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.CreateSymbolicLink(folder["tautan.md"], folder["izin.md"]);
        folder.Git("add", "--all");
        foreach (var selected in new[] { await Selected.Since(folder, "HEAD"), await Selected.Staged(folder) })
        {
            Assert.Empty(selected.Drafts);
            Assert.Empty(selected.Failures);
        }
    }

    [Fact]
    public async Task A_file_without_lines_is_changed_as_a_whole()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", TwoFindings).With(".gitattributes", "*.md -diff\n").Committed();
        folder.With("a.md", TwoFindings + "\nRamai.\n");
        Assert.Equal(["a.md:1", "a.md:3"], (await Selected.Since(folder, "HEAD")).Findings);
    }

    [Theory]
    [InlineData("\r\n", 1)]
    [InlineData("\r", 2)]
    public async Task Lines_are_counted_as_git_counts_them(string end, int findings)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", TwoFindings.Replace("\n", end, StringComparison.Ordinal)).Committed();
        folder.With("a.md", TwoFindings.Replace("jembatan", "pasar", StringComparison.Ordinal).Replace("\n", end, StringComparison.Ordinal));
        Assert.Equal(findings, (await Selected.Since(folder, "HEAD")).Findings.Count);
    }

    [Fact]
    public async Task A_workspace_below_its_repository_sees_its_own_changes()
    {
        using var folder = new TemporaryFolder().With("luar.md").WithRules("sosial/paket").With("sosial/compliancelint.yaml", "extends: [./paket]\n").With("sosial/a.md").Committed();
        folder.With("luar.md", TwoFindings).With("sosial/a.md", "Konon.\n");
        var selected = await Selected.Of(folder["sosial"], ChangeQuery.Since("HEAD"));
        Assert.Equal(["a.md:1"], selected.Findings);
        Assert.Empty((await Selected.Of(folder["sosial"], ChangeQuery.Since("HEAD"), "paket")).Drafts);
        Assert.Equal(["a.md:1"], (await Selected.Of(folder["sosial"], ChangeQuery.Since("HEAD"), "*.md")).Findings);
    }

    [Fact]
    public async Task A_second_working_tree_is_as_good_as_the_first()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md").Committed();
        using var other = new TemporaryFolder();
        folder.Git("worktree", "add", "--quiet", other["kerja"]);
        File.WriteAllText(other["kerja/a.md"], "Konon.\n");
        Assert.Equal(["a.md:1"], (await Selected.Of(other["kerja"], ChangeQuery.Since("main"))).Findings);
    }

    [Fact]
    public async Task A_repository_inside_of_the_repository_is_named_and_left_alone()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md").Committed();
        using var other = new TemporaryFolder().With("x.md", TwoFindings).Committed();
        folder.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.Path, "bagian");
        using var selection = await DraftSelection.ReadAsync(ChangeQuery.Staged, new RunSettings { WorkingDirectory = folder.Path }, TestContext.Current.CancellationToken);
        Assert.Equal(["bagian"], selection.Submodules);
        Assert.Empty((await Selected.Staged(folder)).Drafts);
    }

    [Fact]
    public async Task A_conflict_is_no_content()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Satu.\n").Committed();
        folder.Git("switch", "--quiet", "--create", "lain");
        folder.With("a.md", "Dua.\n").Commit();
        folder.Git("switch", "--quiet", "main");
        folder.With("a.md", "Tiga.\n").Commit();
        Assert.Throws<InvalidOperationException>(() => folder.Git("merge", "--quiet", "lain"));
        Assert.Equal("a.md", Assert.Single((await Selected.Staged(folder)).Failures).Path);
    }

    [Theory]
    [InlineData("tidak-ada", "git branch --all")]
    [InlineData("main..HEAD", "name a")]
    [InlineData("--output=x", "no such name")]
    [InlineData("", "no such name")]
    public async Task A_name_that_is_no_commit_is_refused_with_a_way_out(string reference, string wayOut)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md").Committed();
        var failure = Assert.Single((await Selected.Since(folder, reference)).Failures);
        Assert.Equal("compliancelint/unknown-changes", failure.Code);
        Assert.Contains(wayOut, failure.Message.En, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["x"]));
    }

    [Fact]
    public async Task A_history_that_is_cut_short_is_said_to_be()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md").Committed();
        folder.Commit().Git("tag", "awal", "HEAD~1");
        using var other = new TemporaryFolder();
        GitFolder.Git(other.Path, "clone", "--quiet", "--depth=1", $"file://{folder.Path}", "klon");
        var failure = Assert.Single((await Selected.Of(other["klon"], ChangeQuery.Since("awal"))).Failures);
        Assert.Contains("git fetch --unshallow", failure.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_repository_there_is_a_way_out()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md");
        Assert.Contains("--diff -", Assert.Single((await Selected.Staged(folder)).Failures).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_no_change_can_reach_is_no_pass()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md").Committed();
        using var other = new TemporaryFolder().With("b.md");
        Assert.Contains("outside", Assert.Single((await Selected.Since(folder, "HEAD", other.Path)).Failures).Message.En, StringComparison.Ordinal);
        Assert.Single((await Selected.Since(folder, "HEAD", "tidak-ada.md")).Failures);
        Assert.Empty((await Selected.Since(folder, "HEAD", "a.md")).Failures);
    }

    [Fact]
    public async Task A_faulty_configuration_is_no_pass_even_where_nothing_changed()
    {
        using var folder = new TemporaryFolder().WithPack("failOn: apa").With("a.md").Committed();
        Assert.NotEmpty((await Selected.Since(folder, "HEAD")).Failures);
    }
}
