using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class ConfigurationPrecedenceTests
{
    [Fact]
    public void A_rule_that_nobody_sets_is_absent_from_the_settings()
    {
        Assert.Empty(Read("").Rules);
    }

    [Fact]
    public void An_id_wins_over_its_group_and_a_group_over_all_whatever_their_order()
    {
        var configuration = Read("""
            rules:
              kredibel/rumor: error
              kredibel/*: info
              "*": hint
            """);

        Assert.Equal(Severity.Error, configuration.Rules["kredibel/rumor"].Severity);
        Assert.Equal(Severity.Info, configuration.Rules["kredibel/pasti"].Severity);
        Assert.Equal(Severity.Hint, configuration.Rules["profesional/cakapan"].Severity);
    }

    [Fact]
    public void The_command_line_wins_over_the_environment_and_that_over_the_file_whatever_their_selectors()
    {
        const string File = "rules: { kredibel/rumor: error, kredibel/pasti: error, profesional/cakapan: error }";

        var configuration = Read(File, environment: "kredibel/*=info", commandLine: ["*=off;kredibel/pasti=hint"]);

        Assert.False(configuration.Rules["kredibel/rumor"].Enabled);
        Assert.Equal(Severity.Hint, configuration.Rules["kredibel/pasti"].Severity);
        Assert.False(configuration.Rules["profesional/cakapan"].Enabled);
    }

    [Fact]
    public void The_environment_wins_over_the_file()
    {
        Assert.Equal(Severity.Info, Read("rules: { kredibel/rumor: error }", environment: "kredibel/*=info").Rules["kredibel/rumor"].Severity);
    }

    [Fact]
    public void A_later_set_of_the_command_line_wins_over_an_earlier_one()
    {
        Assert.Equal(Severity.Hint, Read("", commandLine: ["kredibel/rumor=error", "kredibel/rumor=hint"]).Rules["kredibel/rumor"].Severity);
    }

    [Fact]
    public void A_higher_layer_turns_a_rule_on_again()
    {
        var setting = Read("rules: { kredibel/rumor: off }", commandLine: ["kredibel/rumor=warning"]).Rules["kredibel/rumor"];

        Assert.True(setting.Enabled);
        Assert.Equal(Severity.Warning, setting.Severity);
    }

    [Fact]
    public void A_list_of_the_file_replaces_the_default_list()
    {
        var configuration = Read("drafts: [\"posts/**/*.md\"]");

        Assert.Equal(["posts/**/*.md"], configuration.Drafts);
        Assert.True(configuration.DraftsAreWritten);
    }

    [Fact]
    public void Without_a_file_the_defaults_hold()
    {
        using var folder = new TemporaryFolder();
        var configuration = new Workspaces(new RunSettings { WorkingDirectory = folder.Path }).OptionsForWorkingDirectory().Configuration;

        Assert.Equal(["instansi-pemerintah"], configuration.Extends);
        Assert.Equal(["**/*.md", "**/*.json", "**/*.ndjson"], configuration.Drafts);
        Assert.False(configuration.DraftsAreWritten);
        Assert.Null(configuration.Messages);
        Assert.Equal(Language.Unknown, configuration.TextLanguage);
        Assert.Equal(TimeSpan.FromHours(7), configuration.TimeZone.BaseUtcOffset);
        Assert.Equal(Severity.Error, configuration.FailOn);
    }

    [Fact]
    public void Every_key_of_the_file_is_read()
    {
        var configuration = Read("""
            messages: en
            textLanguage: id
            timeZone: Asia/Jayapura
            drafts: []
            failOn: never
            """);

        Assert.Equal(Language.English, configuration.Messages);
        Assert.Equal(Language.Indonesian, configuration.TextLanguage);
        Assert.Equal(TimeSpan.FromHours(9), configuration.TimeZone.BaseUtcOffset);
        Assert.Empty(configuration.Drafts);
        Assert.True(configuration.DraftsAreWritten);
        Assert.Null(configuration.FailOn);
    }

    [Fact]
    public void The_option_fail_on_wins_over_the_file()
    {
        using var folder = new TemporaryFolder().WithPack("failOn: never");
        var run = new RunSettings { WorkingDirectory = folder.Path, FailOn = "warning" };

        Assert.Equal(Severity.Warning, new Workspaces(run).OptionsForWorkingDirectory().Configuration.FailOn);
    }

    [Fact]
    public void Json_configures_as_yaml_does()
    {
        using var folder = new TemporaryFolder().WithRules("paket")
            .With("compliancelint.json", """{ "extends": ["./paket"], "rules": { "kredibel/rumor": "off" } }""");
        var options = new Workspaces(new RunSettings { WorkingDirectory = folder.Path }).OptionsForWorkingDirectory();

        Assert.Empty(options.Failures);
        Assert.False(options.Configuration.Rules["kredibel/rumor"].Enabled);
    }

    private static Configuration Read(string file, string? environment = null, IReadOnlyList<string>? commandLine = null)
    {
        using var folder = new TemporaryFolder().WithPack(file);
        var run = new RunSettings { WorkingDirectory = folder.Path, EnvironmentRules = environment, CommandLineRules = commandLine ?? [] };
        var options = new Workspaces(run).OptionsForWorkingDirectory();
        // Which options a rule has is the engine's to say.
        Assert.DoesNotContain(options.Failures, failure => failure.Code == "compliancelint/invalid-configuration");
        return options.Configuration;
    }
}
