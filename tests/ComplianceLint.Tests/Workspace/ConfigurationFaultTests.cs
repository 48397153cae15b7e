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
    [InlineData("rules: { profesional/seru: { max: [|[1, 2]|] } }", "“max”")]
    [InlineData("rules: { kredibel/*: { severity: info, [|max|]: 5 } }", "“max”")]
    [InlineData("rules: { kredibel/rumor: { severity: info, [|max|]: 5 } }", "tidak punya opsi")]
    [InlineData("rules: { profesional/seru: { [|maxx|]: 5 } }", "“max”")]
    [InlineData("rules: { profesional/seru: { [|Max|]: 5 } }", "“max”")]
    [InlineData("rules: { profesional/seru: { [|\"max:x\"|]: 5 } }", "tidak memiliki opsi")]
    [InlineData("rules: { profesional/seru: { max: [|banyak|] } }", "bilangan bulat")]
    [InlineData("rules: { profesional/seru: { max: [|-1|] } }", "bilangan bulat")]
    [InlineData("rules: { profesional/seru: { max: [|99999999999|] } }", "bilangan bulat")]
    [InlineData("rules: { profesional/seru: { max: [|1.5|] } }", "bilangan bulat")]
    [InlineData("clauses: { [|prinsip/kredible|]: error }", "“prinsip/kredibel”")]
    [InlineData("clauses: { prinsip/kredibel: [|eror|] }", "“error”")]
    [InlineData("clauses: { prinsip/kredibel: { [|max|]: 2 } }", "“max”")]
    [InlineData("clauses: [|[a]|]", "“clauses”")]
    [InlineData("packs: { [|paked|]: error }", "“paket”")]
    [InlineData("packs: { paket: [|[error]|] }", "“paket”")]
    [InlineData("overrides: [|{ files: [a] }|]", "“overrides”")]
    [InlineData("overrides: [[|a|]]", "“overrides”")]
    [InlineData("overrides: [[|{ rules: { kredibel/rumor: off } }|]]", "files, channels")]
    [InlineData("overrides: [[|{ files: [a] }|]]", "rules, clauses")]
    [InlineData("overrides: [{ files: [a], [|rule|]: { kredibel/rumor: off }, rules: { kredibel/rumor: off } }]", "“rules”")]
    [InlineData("overrides: [{ files: [|a|], rules: { kredibel/rumor: off } }]", "[a, b]")]
    [InlineData("overrides: [{ channels: [|[]|], rules: { kredibel/rumor: off } }]", "[a, b]")]
    [InlineData("overrides: [{ files: [[|\"**/*.{md,json}\"|]], rules: { kredibel/rumor: off } }]", "* dan **")]
    [InlineData("overrides: [{ channels: [[|tiktoc|]], rules: { kredibel/rumor: off } }]", "“tiktok”")]
    [InlineData("overrides: [{ kinds: [[|utaz|]], rules: { kredibel/rumor: off } }]", "“utas”")]
    [InlineData("overrides: [{ languages: [[|klingon|]], rules: { kredibel/rumor: off } }]", "jv")]
    [InlineData("overrides: [{ files: [a], rules: { [|kredibel/rumr|]: off } }]", "“kredibel/rumor”")]
    [InlineData("overrides: [{ files: [a], rules: { profesional/seru: { max: [|x|] } } }]", "bilangan bulat")]
    [InlineData("gate: { error: [|denny|] }", "“deny”")]
    [InlineData("gate: { [|eror|]: deny }", "“error”")]
    [InlineData("gate: { rules: { [|kredibel/rumr|]: deny } }", "“kredibel/rumor”")]
    [InlineData("gate: { clauses: { prinsip/kredibel: [|error|] } }", "needs-approval")]
    [InlineData("gate: { approvers: [|Kepala|] }", "[a, b]")]
    [InlineData("gate: { minimumScore: [|101|] }", "0 sampai 100")]
    [InlineData("gate: { overrides: [{ channels: [[|tiktoc|]], error: allow }] }", "“tiktok”")]
    [InlineData("gate: { overrides: [[|{ error: allow }|]] }", "files, channels")]
    [InlineData("gate: [|deny|]", "“gate”")]
    [InlineData("lock: { [|kredibel/rumr|]: suppression }", "“kredibel/rumor”")]
    [InlineData("lock: { kredibel/rumor: [|absolut|] }", "“absolute”")]
    [InlineData("waivers: { [|maximumDay|]: 5 }", "“maximumDays”")]
    [InlineData("waivers: { maximumDays: [|0|] }", "1 sampai")]
    [InlineData("[|Rules|]: {}", "“rules”")]
    [InlineData("registry: [|registri|]", "“registri” tidak ada")]
    [InlineData("registry: [|../registry|]", "di luar ruang kerja")]
    [InlineData("registry: [|/etc|]", "di luar ruang kerja")]
    [InlineData("registry: [|[registry]|]", "“registry”")]
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
        using var folder = new TemporaryFolder().WithPack().WithCounting("paket").With("compliancelint.yaml", text);
        var failures = Options(folder).Failures;
        Assert.Equal(positions, failures.Select(failure => failure.Position!.Value));
        return failures;
    }

    private static WorkspaceOptions Options(TemporaryFolder folder) =>
        new Workspaces(new RunSettings { WorkingDirectory = folder.Path }).OptionsForWorkingDirectory();
}
