using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class RegistryFolderTests
{
    private const string Holidays = "- { date: 2026-08-17, name: Hari Kemerdekaan }\n";

    [Fact]
    public void The_folder_of_the_configuration_is_read()
    {
        using var folder = new TemporaryFolder().WithPack("registry: registri/\n").With("registri/holidays.yaml", Holidays).With("registri/README.md", "Catatan");
        var options = Options(folder);

        Assert.Empty(options.Failures);
        Assert.Equal("registri", options.RegistryFolder);
        Assert.Single(options.Registry.Holidays!);
        Assert.Null(options.Registry.Accounts);
    }

    [Fact]
    public void It_is_relative_to_the_configuration_and_not_to_the_working_directory()
    {
        using var folder = new TemporaryFolder().WithPack("registry: registry\n").With("registry/holidays.yaml", Holidays).With("drafts/a.md");
        var options = new Workspaces(new RunSettings { WorkingDirectory = folder["drafts"] }).OptionsForWorkingDirectory();

        Assert.Equal("../registry", options.RegistryFolder);
        Assert.Single(options.Registry.Holidays!);
    }

    [Theory]
    [InlineData("registry:\n")]
    [InlineData("")]
    public void Without_the_key_there_is_no_registry(string configuration)
    {
        using var folder = new TemporaryFolder().WithPack(configuration).With("registry/holidays.yaml", Holidays);
        var options = Options(folder);

        Assert.Empty(options.Failures);
        Assert.Null(options.RegistryFolder);
        Assert.Null(options.Registry.Holidays);
    }

    [Fact]
    public void A_faulty_file_is_a_failure_and_the_rules_still_run()
    {
        using var folder = new TemporaryFolder().WithPack("registry: registry\n").With("registry/holidays.yaml", "- { date: besok, name: Libur }\n");
        var options = Options(folder);
        var failure = Assert.Single(options.Failures);

        Assert.Equal(("compliancelint/invalid-registry", "registry/holidays.yaml", new LinePosition(1, 11)), (failure.Code, failure.Path, failure.Position));
        Assert.Equal(RegistryState.Broken, options.Registry.StateOf(RegistryKind.Holidays));
        Assert.NotNull(options.RuleSet);
    }

    [Theory]
    [InlineData("holiday.yaml", "“holidays.yaml”")]
    [InlineData("holidays.yml", "“holidays.yaml”")]
    [InlineData("holidays.csv", "“holidays.yaml”")]
    [InlineData("catatan-rapat.yaml", "not the name")]
    public void A_file_of_another_name_is_refused(string name, string expected)
    {
        using var folder = new TemporaryFolder().WithPack("registry: registry\n").With($"registry/{name}", Holidays);
        var failure = Assert.Single(Options(folder).Failures);

        Assert.Equal($"registry/{name}", failure.Path);
        Assert.Contains(expected, failure.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_breaks_its_registry()
    {
        using var folder = new TemporaryFolder().WithPack("registry: registry\n").With("registry/key-messages.yaml/a.yaml", "[]").With("registry/arsip/b.yaml", "[]");
        var options = Options(folder);
        var failure = Assert.Single(options.Failures);

        Assert.Equal("registry/key-messages.yaml", failure.Path);
        Assert.Contains("This is a folder", failure.Message.En, StringComparison.Ordinal);
        Assert.Equal(RegistryState.Broken, options.Registry.StateOf(RegistryKind.KeyMessages));
    }

    [Fact]
    public void A_file_that_is_no_text_breaks_its_registry()
    {
        using var folder = new TemporaryFolder().WithPack("registry: registry\n").With("registry/holidays.yaml", [0xFF, 0xFE, 0x00]);
        var options = Options(folder);

        Assert.Single(options.Failures);
        Assert.Equal(RegistryState.Broken, options.Registry.StateOf(RegistryKind.Holidays));
    }

    [Fact]
    public void A_link_out_of_the_workspace_is_refused()
    {
        using var outside = new TemporaryFolder().With("holidays.yaml", Holidays);
        using var folder = new TemporaryFolder().WithPack("registry: registry\n");
        Directory.CreateSymbolicLink(folder["registry"], outside.Path);

        var failure = Assert.Single(Options(folder).Failures);
        Assert.Equal("compliancelint.yaml", failure.Path);
        Assert.Contains("outside of the workspace", failure.Message.En, StringComparison.Ordinal);

        Directory.Delete(folder["registry"]);
        folder.With("registry/README.md");
        File.CreateSymbolicLink(folder["registry/holidays.yaml"], outside["holidays.yaml"]);
        failure = Assert.Single(Options(folder).Failures);
        Assert.Equal("registry/holidays.yaml", failure.Path);
        Assert.Contains("leads out of the workspace", failure.Message.En, StringComparison.Ordinal);
        Assert.Equal(RegistryState.Broken, Options(folder).Registry.StateOf(RegistryKind.Holidays));
    }

    private static WorkspaceOptions Options(TemporaryFolder folder) =>
        new Workspaces(new RunSettings { WorkingDirectory = folder.Path }).OptionsForWorkingDirectory();
}
