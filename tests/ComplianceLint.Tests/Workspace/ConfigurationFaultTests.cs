using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class ConfigurationFaultTests
{
    [Theory]
    [InlineData("[|mesages|]: id", "“messages”")]
    [InlineData("messages: [|fr|]", "id, en")]
    [InlineData("textLanguage: [|jv|]", "auto, id, en")]
    [InlineData("failOn: [|eror|]", "“error”")]
    [InlineData("failOn: [|off|]", "never")]
    [InlineData("timeZone: [|Asia/Jakrta|]", "“Asia/Jakarta”")]
    [InlineData("timeZone: [|WITA|]", "“Asia/Makassar”")]
    [InlineData("drafts: [|drafts|]", "[a, b]")]
    [InlineData("drafts: [a, [|[b]|]]", "“drafts”")]
    [InlineData("rules: [|[kredibel/rumor]|]", "“rules”")]
    [InlineData("rules: { [|kredibel/rumo|]: error }", "“kredibel/rumor”")]
    [InlineData("rules: { [|kredible/*|]: error }", "“kredibel/*”")]
    [InlineData("rules: { [|rumor|]: error }", "“kredibel/rumor”")]
    [InlineData("rules: { kredibel/rumor: [|eror|] }", "“error”")]
    [InlineData("rules: { kredibel/rumor: [|[error]|] }", "“kredibel/rumor”")]
    [InlineData("rules: { kredibel/rumor: { severity: [|fatal|] } }", "“fatal”")]
    [InlineData("rules: { kredibel/rumor: { max: [|[1, 2]|] } }", "“max”")]
    [InlineData("rules: { kredibel/*: { severity: info, [|max|]: 5 } }", "“max”")]
    [InlineData("[|gate|]: { error: deny }", "belum didukung")]
    [InlineData("[|overrides|]: []", "belum didukung")]
    [InlineData("registry: [|registri|]", "“registri” tidak ada")]
    [InlineData("registry: [|../registry|]", "di luar ruang kerja")]
    [InlineData("registry: [|/etc|]", "di luar ruang kerja")]
    [InlineData("registry: [|[registry]|]", "“registry”")]
    [InlineData("[|clauses|]: { etika/rahasia-negara: error }", "belum didukung")]
    [InlineData("[|packs|]: { platform: warning }", "belum didukung")]
    public void A_fault_says_where_it_is_and_what_was_meant(string configuration, string meant)
    {
        var failure = Assert.Single(FailuresOf(configuration));

        Assert.Equal("compliancelint/invalid-configuration", failure.Code);
        Assert.Equal("compliancelint.yaml", failure.Path);
        Assert.Contains(meant, failure.Message.Id, StringComparison.Ordinal);
        Assert.NotEqual(failure.Message.Id, failure.Message.En);
    }

    [Fact]
    public void All_faults_come_at_once_in_the_order_of_the_file()
    {
        var failures = FailuresOf("""
            messages: [|jv|]
            [|failon|]: error
            rules:
              [|kredibel/rumoor|]: [|galat|]
            timeZone: [|Mars/Olympus|]
            """);

        Assert.Equal(5, failures.Count);
    }

    [Fact]
    public void A_file_with_faults_lints_nothing()
    {
        using var folder = new TemporaryFolder().WithPack("failOn: eror");

        Assert.Null(Options(folder).RuleSet);
    }

    [Fact]
    public void An_unknown_pack_is_the_only_fault_since_nobody_knows_its_rules()
    {
        using var folder = new TemporaryFolder().With("compliancelint.yaml", "extends: [instansi-pemerintahan]\nrules: { apa/saja: error }\n");
        var failure = Assert.Single(Options(folder).Failures);

        Assert.Equal(new LinePosition(1, 11), failure.Position);
        Assert.Contains("“instansi-pemerintah”", failure.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_pack_folder_is_a_fault()
    {
        using var folder = new TemporaryFolder().With("compliancelint.yaml", "extends: [./tidak-ada]\n");

        Assert.Contains("“./tidak-ada”", Assert.Single(Options(folder).Failures).Message.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_packs_of_one_name_are_a_fault_and_not_a_pack_that_vanishes()
    {
        using var folder = new TemporaryFolder().WithRules("platform").With("compliancelint.yaml", "extends: [platform, ./platform]\n");
        var failure = Assert.Single(Options(folder).Failures);

        Assert.Equal(new LinePosition(1, 21), failure.Position);
        Assert.Contains("“platform”", failure.Message.Id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kredibel/rumor=error;[|kredibel/rumr=off|]")]
    [InlineData("kredibel/rumor=[|eror|]")]
    [InlineData(" [|kredibel/rumor|] ;; kredibel/*=info")]
    public void Faults_of_the_environment_and_the_command_line_have_a_column(string marked)
    {
        var (text, positions) = Marked.Read(marked);
        using var folder = new TemporaryFolder().WithPack();
        var run = new RunSettings { WorkingDirectory = folder.Path, EnvironmentRules = text, CommandLineRules = [text] };
        var failures = new Workspaces(run).OptionsForWorkingDirectory().Failures;

        Assert.Equal(["COMPLIANCELINT_RULES", "--set"], failures.Select(failure => failure.Path));
        Assert.All(failures, failure => Assert.Equal(positions.Single(), failure.Position));
    }

    [Fact]
    public void Two_configurations_in_one_folder_are_a_fault()
    {
        using var folder = new TemporaryFolder().WithPack().With("compliancelint.json", "{}");
        var options = Options(folder);

        Assert.Null(options.RuleSet);
        Assert.Contains("compliancelint.json", Assert.Single(options.Failures).Message.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_mapping_is_a_fault()
    {
        using var folder = new TemporaryFolder().With("compliancelint.yaml", "- instansi-pemerintah\n");

        Assert.Equal(new LinePosition(1, 1), Assert.Single(Options(folder).Failures).Position);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# belum diisi\n")]
    [InlineData("extends:\nrules:\n  # kredibel/rumor: off\nmessages:\n")]
    public void Keys_without_a_value_are_keys_that_are_not_there(string configuration)
    {
        using var folder = new TemporaryFolder().With("compliancelint.yaml", configuration);

        Assert.DoesNotContain(Options(folder).Failures, failure => failure.Code == "compliancelint/invalid-configuration");
    }

    [Fact]
    public void Broken_yaml_is_a_fault_of_the_configuration()
    {
        using var folder = new TemporaryFolder().With("compliancelint.yaml", "extends: [a,\nrules: {");

        Assert.All(Options(folder).Failures, failure => Assert.Equal("compliancelint/invalid-configuration", failure.Code));
        Assert.NotEmpty(Options(folder).Failures);
    }

    private static IReadOnlyList<Failure> FailuresOf(string marked)
    {
        var (text, positions) = Marked.Read($"extends: [./paket]\n{marked}\n");
        using var folder = new TemporaryFolder().WithPack().With("compliancelint.yaml", text);
        var failures = Options(folder).Failures;
        Assert.Equal(positions, failures.Select(failure => failure.Position!.Value));
        return failures;
    }

    private static WorkspaceOptions Options(TemporaryFolder folder) =>
        new Workspaces(new RunSettings { WorkingDirectory = folder.Path }).OptionsForWorkingDirectory();
}
