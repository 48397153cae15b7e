using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class OverridesSelectPosts
{
    [Theory]
    [InlineData("files: [\"drafts/**\"]", "drafts/a.md", "", true)]
    [InlineData("files: [\"drafts/**\"]", "arsip/a.md", "", false)]
    [InlineData("files: [\"drafts/*.md\"]", "drafts/x/a.md", "", false)]
    [InlineData("files: [\"drafts/**\", \"!drafts/x/**\"]", "drafts/x/a.md", "", false)]
    [InlineData("files: [\"!drafts/x/**\"]", "drafts/a.md", "", true)]
    [InlineData("files: [\"!drafts/x/**\"]", "drafts/x/a.md", "", false)]
    [InlineData("channels: [tiktok]", "a.md", "saluran: [instagram, tiktok]", true)]
    [InlineData("channels: [tiktok]", "a.md", "saluran: [instagram]", false)]
    [InlineData("channels: [tiktok]", "a.md", "", false)]
    [InlineData("channels: [twitter]", "a.md", "saluran: x", true)]
    [InlineData("channels: [instagram, x]", "a.md", "channels: [x]", true)]
    [InlineData("accounts: [\"@DinkesContoh\"]", "a.md", "akun: \"@dinkescontoh\"", true)]
    [InlineData("accounts: [dinkescontoh]", "a.md", "akun: \"@dinkescontoh\"", true)]
    [InlineData("accounts: [\"@lain\"]", "a.md", "akun: \"@dinkescontoh\"", false)]
    [InlineData("kinds: [ralat]", "a.md", "jenis: correction", true)]
    [InlineData("kinds: [unggahan]", "a.md", "", true)]
    [InlineData("kinds: [utas]", "a.md", "", false)]
    [InlineData("categories: [hoaks]", "a.md", "kategori: Hoaks", true)]
    [InlineData("categories: [hoaks]", "a.md", "kategori: layanan", false)]
    [InlineData("languages: [jawa]", "a.md", "bahasa: jv", true)]
    [InlineData("languages: [en]", "a.md", "bahasa: id", false)]
    [InlineData("languages: [id]", "a.md", "", true)]
    [InlineData("languages: [en]", "a.md", "", false)]
    [InlineData("channels: [tiktok], kinds: [ralat]", "a.md", "saluran: [tiktok]", false)]
    [InlineData("channels: [tiktok], kinds: [ralat]", "a.md", "saluran: [tiktok]\njenis: ralat", true)]
    public void Keys_are_joined_by_and_and_values_by_or(string selector, string file, string fields, bool counts)
    {
        using var layers = new Layers { File = $"overrides: [{{ {selector}, rules: {{ kredibel/rumor: hint }} }}]" };
        var options = layers.Read();

        Assert.Empty(options.Failures);
        Assert.Equal(counts ? "kredibel/rumor hint" : "kredibel/rumor warning", Rumor(layers.Lint(options, file, Post(fields))));
    }

    [Fact]
    public void Channels_of_the_run_replace_those_of_the_post()
    {
        using var layers = new Layers { File = "overrides: [{ channels: [tiktok], rules: { kredibel/rumor: off } }]" };
        var options = layers.Read();
        var post = PostDocument.Parse(new SourceText("a.md", Post("saluran: [tiktok]")), new ParseOptions()).Posts[0];

        Assert.DoesNotContain(options.RulesIn(layers.Path, layers.Path + "/a.md").For(post, []).Rules, rule => rule.Id == "kredibel/rumor");
        Assert.Contains(options.RulesIn(layers.Path, layers.Path + "/a.md").For(post, ["x"]).Rules, rule => rule.Id == "kredibel/rumor");
    }

    [Fact]
    public void A_post_without_an_override_gets_the_set_of_the_workspace_and_equal_combinations_the_same_one()
    {
        using var layers = new Layers { File = "overrides: [{ files: [\"t/**\"], rules: { kredibel/rumor: off } }, { files: [\"t/x/**\"], rules: { kredibel/rumor: hint } }]" };
        var options = layers.Read();

        Assert.Same(options.RuleSet, SetOf("a.md"));
        Assert.Same(SetOf("t/a.md"), SetOf("t/b.md"));
        Assert.NotSame(SetOf("t/a.md"), SetOf("t/x/a.md"));
        Assert.Equal(4, SetOf("t/a.md").Rules.Count);
        Assert.Equal(4, new HashSet<string>([options.RuleSet!.Digest, SetOf("t/a.md").Digest, SetOf("t/x/a.md").Digest, options.RuleSetDigest]).Count);

        RuleSet SetOf(string file) => options.RulesIn(layers.Path, System.IO.Path.Combine(layers.Path, file)).For(PostDocument.Parse(new SourceText(file, "Halo."), new ParseOptions()).Posts[0], []);
    }

    [Fact]
    public void The_digest_of_a_workspace_changes_with_its_overrides()
    {
        Assert.Equal(DigestWith("t/**"), DigestWith("t/**"));
        Assert.NotEqual(DigestWith("t/**"), DigestWith("u/**"));
        Assert.NotEqual(DigestWith("t/**"), DigestWith(""));

        static string DigestWith(string files)
        {
            using var layers = new Layers { File = files.Length == 0 ? "" : $"overrides: [{{ files: [\"{files}\"], rules: {{ kredibel/rumor: off }} }}]" };
            return layers.Read().RuleSetDigest;
        }
    }

    [Fact]
    public void A_rule_that_is_off_can_be_switched_on_for_some_posts()
    {
        using var layers = new Layers { File = "rules: { kredibel/rumor: off }\noverrides: [{ files: [\"t/**\"], rules: { kredibel/rumor: error } }]" };
        var options = layers.Read();

        Assert.Empty(layers.Lint(options, "a.md", "Konon begitu."));
        Assert.Equal(["kredibel/rumor error"], layers.Lint(options, "t/a.md", "Konon begitu."));
    }

    [Fact]
    public async Task The_order_of_threads_changes_nothing()
    {
        using var folder = new TemporaryFolder().WithPack("overrides: [{ channels: [tiktok], rules: { kredibel/rumor: hint } }, { files: [\"b/**\"], rules: { kredibel/pasti: off, profesional/seru: { max: 3 } } }]").WithCounting("paket");
        for (var i = 0; i < 40; i++) folder.With($"{(i % 2 == 0 ? "a" : "b")}/{i}.md", Post(i % 3 == 0 ? "saluran: [tiktok]" : ""));

        Assert.Equal(await LintAsync(1), await LintAsync(8));

        async Task<List<string>> LintAsync(int jobs)
        {
            var found = new DraftFinder(new Workspaces(new RunSettings { WorkingDirectory = folder.Path })).Find([]);
            var lines = new List<string>();
            await foreach (var linted in new Linter { Now = default, Jobs = jobs }.LintAsync(found.Drafts, TestContext.Current.CancellationToken))
            {
                lines.AddRange(linted.Analyses.SelectMany(analysis => analysis.Diagnostics).Select(diagnostic => $"{linted.Draft.Path} {diagnostic.Rule.Id} {diagnostic.Severity}"));
            }

            Assert.Contains(lines, line => line.StartsWith("a/0.md kredibel/rumor Hint", StringComparison.Ordinal));
            return lines;
        }
    }

    private static string Rumor(IEnumerable<string> found) => found.Single(line => line.StartsWith("kredibel/rumor", StringComparison.Ordinal));

    private static string Post(string fields) => $"---\n{fields}\n---\nKonon jalan ini akan ditutup untuk warga pada hari itu, dijamin.\n";
}
