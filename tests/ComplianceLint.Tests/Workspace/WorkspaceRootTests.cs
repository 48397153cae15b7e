using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class WorkspaceRootTests
{
    [Fact]
    public void The_nearest_configuration_above_the_file_governs_it()
    {
        using var folder = new TemporaryFolder().WithPack("messages: id").WithRules("kota/paket")
            .With("kota/compliancelint.yaml", "extends: [./paket]\nmessages: en\n");
        var workspaces = In(folder);

        Assert.Equal(Language.Indonesian, workspaces.OptionsFor("drafts/a.md").Configuration.Messages);
        Assert.Equal(Language.English, workspaces.OptionsFor("kota/drafts/a.md").Configuration.Messages);
        Assert.Equal(Language.English, workspaces.OptionsFor(folder["kota/a.md"]).Configuration.Messages);
    }

    [Fact]
    public void Files_of_one_root_share_their_options()
    {
        using var folder = new TemporaryFolder().WithPack();
        var workspaces = In(folder);

        Assert.Same(workspaces.OptionsFor("a/b/c.md"), workspaces.OptionsFor("d.md"));
    }

    [Theory]
    [InlineData("repo/.git/HEAD")]
    [InlineData("repo/.git")]
    public void The_search_ends_at_the_root_of_the_repository(string git)
    {
        using var folder = new TemporaryFolder().WithPack("messages: en").With(git, "").With("repo/drafts/a.md");

        Assert.Null(In(folder).OptionsFor("repo/drafts/a.md").Configuration.Messages);
    }

    [Fact]
    public void A_configuration_in_the_root_of_the_repository_is_found()
    {
        using var folder = new TemporaryFolder().WithPack("messages: en").With(".git/HEAD", "").With("drafts/a.md");

        Assert.Equal(Language.English, In(folder).OptionsFor("drafts/a.md").Configuration.Messages);
    }

    [Fact]
    public void A_named_configuration_governs_every_file()
    {
        using var folder = new TemporaryFolder().WithPack("messages: id").With("lain.yaml", "extends: [./paket]\nmessages: en\n");
        var workspaces = new Workspaces(new RunSettings { WorkingDirectory = folder.Path, ConfigurationFile = "lain.yaml" });

        Assert.Equal(Language.English, workspaces.OptionsFor("a.md").Configuration.Messages);
    }

    [Fact]
    public void A_named_configuration_that_is_missing_is_a_failure()
    {
        using var folder = new TemporaryFolder();
        var workspaces = new Workspaces(new RunSettings { WorkingDirectory = folder.Path, ConfigurationFile = "tidak-ada.yaml" });

        Assert.Equal("tidak-ada.yaml", Assert.Single(workspaces.OptionsFor("a.md").Failures).Path);
    }

    [Fact]
    public void Packs_come_after_those_that_they_extend_and_each_once()
    {
        using var folder = new TemporaryFolder().WithRules("dasar")
            .With("kota/pack.yaml", SamplePack.Pack + "extends: [../dasar]\n")
            .With("desa/pack.yaml", SamplePack.Pack + "extends: [kota, ../dasar]\n")
            .With("compliancelint.yaml", "extends: [./desa, ./kota]\n");
        var packs = In(folder).OptionsForWorkingDirectory().Packs;

        Assert.Equal(["../dasar", "kota", "desa"], packs.Select(pack => pack.Id));
    }

    [Fact]
    public void Packs_that_extend_each_other_end()
    {
        using var folder = new TemporaryFolder()
            .With("a/pack.yaml", SamplePack.Pack + "extends: [../b]\n")
            .With("b/pack.yaml", SamplePack.Pack + "extends: [../a]\n")
            .With("compliancelint.yaml", "extends: [./a]\n");

        Assert.Equal(2, In(folder).OptionsForWorkingDirectory().Packs.Count);
    }

    [Fact]
    public void A_rule_that_ends_in_yml_is_a_failure_and_not_silence()
    {
        using var folder = new TemporaryFolder().WithPack().With("paket/kredibel/lain.yml", SamplePack.Rule("lain", "info"));

        Assert.Contains(In(folder).OptionsForWorkingDirectory().Failures, failure => failure.Path == "paket/kredibel/lain.yml");
    }

    private static Workspaces In(TemporaryFolder folder) => new(new RunSettings { WorkingDirectory = folder.Path });
}
