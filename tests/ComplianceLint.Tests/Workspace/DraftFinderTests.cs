using System.Text;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class DraftFinderTests
{
    [Fact]
    public void Without_paths_the_working_directory_is_searched()
    {
        using var folder = Drafts();

        Assert.Equal(["a.md", "b/c.json", "b/d.ndjson"], PathsOf(Find(folder)));
    }

    [Fact]
    public void Paths_come_in_ordinal_order_whatever_the_order_of_the_folders()
    {
        using var folder = new TemporaryFolder().WithPack().With("a/x.md").With("a-b/x.md").With("B.md").With("a.md").With("é.md");

        Assert.Equal(["B.md", "a-b/x.md", "a.md", "a/x.md", "é.md"], PathsOf(Find(folder, "a", "é.md", "B.md", "a.md", "a-b")));
    }

    [Fact]
    public void A_file_that_several_paths_lead_to_is_there_once()
    {
        using var folder = Drafts();

        Assert.Equal(["a.md", "b/c.json"], PathsOf(Find(folder, "a.md", "./a.md", "*.md", "b/c.json", "b/../b/c.json")));
    }

    [Theory]
    [InlineData("**/*.json", "b/c.json")]
    [InlineData("b/*.ndjson", "b/d.ndjson")]
    [InlineData("./b/*.JSON", "b/c.json")]
    [InlineData("*/c.*", "b/c.json")]
    public void A_glob_finds_its_files(string glob, string path)
    {
        using var folder = Drafts();

        Assert.Equal([path], PathsOf(Find(folder, glob)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("readme.id.md")]
    [InlineData("Changelog.md")]
    [InlineData("LICENSE.md")]
    [InlineData("package.json")]
    [InlineData("package-lock.json")]
    [InlineData("compliancelint.sample.md")]
    public void A_reserved_name_is_skipped_on_a_walk_and_refused_by_name(string name)
    {
        using var folder = Drafts().With($"b/{name}");
        var walked = Find(folder);
        var named = Find(folder, $"b/{name}");

        Assert.DoesNotContain($"b/{name}", PathsOf(walked));
        Assert.Equal(1, walked.Skipped);
        Assert.Empty(named.Drafts);
        Assert.Equal("compliancelint/not-a-draft", Assert.Single(named.Failures).Code);
    }

    [Theory]
    [InlineData(".arsip")]
    [InlineData("node_modules")]
    public void A_reserved_folder_is_not_searched_and_refused_by_name(string name)
    {
        using var folder = Drafts().With($"{name}/x.md").With($"{name}/dalam/y.md");

        Assert.Equal(3, Find(folder).Drafts.Count);
        foreach (var path in new[] { name, $"{name}/x.md", $"{name}/dalam", $"{name}/*.md" })
        {
            var found = Find(folder, path);
            Assert.Empty(found.Drafts);
            Assert.Equal("compliancelint/not-a-draft", Assert.Single(found.Failures).Code);
        }
    }

    [Fact]
    public void A_workspace_below_a_dot_folder_is_searched()
    {
        using var folder = new TemporaryFolder().WithRules(".kerja/paket").With(".kerja/compliancelint.yaml", "extends: [./paket]\n").With(".kerja/a.md");

        Assert.Equal([".kerja/a.md"], PathsOf(Find(folder, ".kerja/a.md")));
    }

    [Theory]
    [InlineData("tidak-ada.md", "compliancelint/unreadable-file")]
    [InlineData("*.mdx", "compliancelint/nothing-matched")]
    [InlineData("kosong", "compliancelint/nothing-matched")]
    [InlineData("tidak-ada/*.md", "compliancelint/nothing-matched")]
    public void A_path_that_leads_to_no_draft_is_a_failure(string path, string code)
    {
        using var folder = Drafts().With("kosong/catatan.txt");

        Assert.Equal(code, Assert.Single(Find(folder, "a.md", path).Failures).Code);
    }

    [Fact]
    public void A_folder_without_drafts_is_no_failure_when_nobody_named_it()
    {
        using var folder = new TemporaryFolder().WithPack();

        Assert.Empty(Find(folder).Failures);
    }

    [Fact]
    public void Written_drafts_choose_among_walked_files_and_declare_them()
    {
        using var folder = new TemporaryFolder().WithPack("drafts: [\"unggahan/**\", \"!unggahan/arsip/**\"]")
            .With("a.md").With("unggahan/b.txt").With("unggahan/arsip/c.md");
        var found = Find(folder);

        Assert.Equal(["unggahan/b.txt"], PathsOf(found));
        Assert.True(found.Drafts[0].IsDeclared);
        Assert.True(Find(folder, "unggahan/b.txt").Drafts[0].IsDeclared);
        Assert.False(Find(folder, "a.md").Drafts[0].IsDeclared);
    }

    [Fact]
    public void Default_drafts_declare_nothing()
    {
        using var folder = Drafts();

        Assert.All(Find(folder).Drafts, draft => Assert.False(draft.IsDeclared));
    }

    [Fact]
    public void Each_file_has_the_options_of_its_own_root()
    {
        using var folder = Drafts().WithRules("kota/paket").With("kota/compliancelint.yaml", "extends: [./paket]\nmessages: en\n").With("kota/x.md");
        var languages = Find(folder).Drafts.ToDictionary(draft => draft.Path, draft => draft.Options.Configuration.Messages);

        Assert.Equal(Language.English, languages["kota/x.md"]);
        Assert.Null(languages["a.md"]);
    }

    [Fact]
    public void A_faulty_configuration_takes_only_its_own_drafts_down()
    {
        using var folder = Drafts().With("kota/compliancelint.yaml", "failOn: eror\n").With("kota/x.md");
        var found = Find(folder);

        Assert.DoesNotContain("kota/x.md", PathsOf(found));
        Assert.Contains("a.md", PathsOf(found));
        Assert.Equal("kota/compliancelint.yaml", Assert.Single(found.Failures).Path);
    }

    [Fact]
    public void Links_that_go_round_in_circles_end()
    {
        using var folder = Drafts();
        Directory.CreateSymbolicLink(folder["b/atas"], folder.Path);
        Directory.CreateSymbolicLink(folder["b/sendiri"], folder["b/sendiri"]);

        Assert.Equal(["a.md", "b/c.json", "b/d.ndjson"], PathsOf(Find(folder)));
    }

    [Fact]
    public void A_link_out_of_the_workspace_is_not_followed_and_refused_by_name()
    {
        using var outside = new TemporaryFolder().With("rahasia.md");
        using var folder = Drafts();
        Directory.CreateSymbolicLink(folder["luar"], outside.Path);
        File.CreateSymbolicLink(folder["luar.md"], outside["rahasia.md"]);

        Assert.Equal(3, Find(folder).Drafts.Count);
        foreach (var path in new[] { "luar", "luar.md", "luar/rahasia.md" })
        {
            Assert.Equal("compliancelint/not-a-draft", Assert.Single(Find(folder, path).Failures).Code);
        }
    }

    [Fact]
    public void A_link_inside_of_the_workspace_is_followed_once()
    {
        using var folder = Drafts();
        Directory.CreateSymbolicLink(folder["a-tautan"], folder["b"]);
        Directory.CreateSymbolicLink(folder["b/tetangga"], folder.With("lain/z.md")["lain"]);

        Assert.Equal(["a.md", "b/c.json", "b/d.ndjson", "lain/z.md"], PathsOf(Find(folder)));
        Assert.Contains("b/tetangga/z.md", PathsOf(Find(folder, "b")));
    }

    [Fact]
    public void Standard_input_stands_for_a_file_or_for_none()
    {
        using var folder = Drafts();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("Konon."));

        Assert.Equal(["<stdin>"], PathsOf(Finder(folder, input, null).Find(["-"])));
        Assert.Equal(["b/baru.json"], PathsOf(Finder(folder, input, "b/baru.json").Find(["-"])));
        Assert.Single(Finder(folder, input, "README.md").Find(["-"]).Failures);
    }

    [Fact]
    public void A_report_of_the_run_is_no_draft()
    {
        using var folder = Drafts();
        var finder = new DraftFinder(In(folder)) { Outputs = ["b/c.json"] };

        Assert.Equal(["a.md", "b/d.ndjson"], PathsOf(finder.Find([])));
        Assert.Equal("b/c.json", Assert.Single(finder.Find(["b/c.json"]).Failures).Path);
    }

    private static TemporaryFolder Drafts() =>
        new TemporaryFolder().WithPack().With("a.md").With("b/c.json", """{"teks":"Konon."}""").With("b/d.ndjson", "{\"teks\":\"Konon.\"}\n").With("b/foto.png");

    private static FoundDrafts Find(TemporaryFolder folder, params string[] paths) => new DraftFinder(In(folder)).Find(paths);

    private static DraftFinder Finder(TemporaryFolder folder, Stream input, string? path) =>
        new(In(folder)) { Input = input, InputPath = path };

    private static Workspaces In(TemporaryFolder folder) => new(new RunSettings { WorkingDirectory = folder.Path });

    private static IEnumerable<string> PathsOf(FoundDrafts found) => found.Drafts.Select(draft => draft.Path);
}
