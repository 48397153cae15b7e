using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class LockedRulesAreKept
{
    private const string Locked = "lock: { kredibel/rumor: suppression, profesional/seru: absolute }";

    [Theory]
    [InlineData("rules: { [|kredibel/rumor|]: off }")]
    [InlineData("rules: { [|kredibel/rumor|]: info }")]
    [InlineData("rules: { [|kredibel/rumor|]: { severity: hint } }")]
    [InlineData("rules: { [|kredibel/*|]: info }")]
    [InlineData("rules: { [|\"*\"|]: hint }")]
    [InlineData("packs: { [|inti|]: hint }")]
    [InlineData("packs: { [|semua|]: hint }")]
    [InlineData("clauses: { [|prinsip/kredibel|]: hint }")]
    [InlineData("rules: { [|profesional/seru|]: { max: 9 } }")]
    [InlineData("rules: { [|profesional/seru|]: { severity: error, max: 9 } }")]
    [InlineData("rules: { [|profesional/tanda-seru|]: off }")]
    [InlineData("overrides: [{ kinds: [utas], rules: { [|kredibel/rumor|]: off } }]")]
    [InlineData("overrides: [{ files: [x], packs: { [|inti|]: hint } }]")]
    [InlineData("overrides: [{ channels: [x], clauses: { [|prinsip/kredibel|]: hint } }]")]
    [InlineData("overrides: [{ languages: [en], rules: { [|profesional/seru|]: { max: 2 } } }]")]
    [InlineData("rules: { \"*\": error }\noverrides: [{ files: [x], rules: { [|\"*\"|]: off, kredibel/rumor: error } }]")]
    public void A_file_that_weakens_a_rule_is_refused_and_both_places_are_named(string marked)
    {
        var (text, positions) = Marked.Read($"extends: [./semua]\n{marked}\n");
        using var layers = new Layers { Inti = Locked, File = text["extends: [./semua]\n".Length..] };
        var options = layers.Read();

        Assert.Null(options.RuleSet);
        Assert.All(options.Failures, failure =>
        {
            Assert.Equal(("compliancelint.yaml", positions.Single()), (failure.Path, failure.Position!.Value));
            Assert.Contains("inti/pack.yaml:", failure.Message.Id, StringComparison.Ordinal);
            Assert.Contains("inti/pack.yaml:", failure.Message.En, StringComparison.Ordinal);
        });
        Assert.NotEmpty(options.Failures);
    }

    [Theory]
    [InlineData("kredibel/rumor=off")]
    [InlineData("kredibel/*=info")]
    [InlineData("*=off")]
    [InlineData("*=off;kredibel/rumor=hint")]
    public void The_environment_and_the_command_line_cannot_weaken_it_either(string set)
    {
        using var byEnvironment = new Layers { Inti = "lock: { kredibel/rumor: suppression }", Environment = set };
        using var byOption = new Layers { Inti = "lock: { kredibel/rumor: suppression }", CommandLine = [set] };

        Assert.Equal("COMPLIANCELINT_RULES", Assert.Single(byEnvironment.Read().Failures).Path);
        Assert.Equal("--set", Assert.Single(byOption.Read().Failures).Path);
    }

    [Theory]
    [InlineData("rules: { kredibel/rumor: error }")]
    [InlineData("rules: { kredibel/rumor: warning }")]
    [InlineData("rules: { \"*\": off, kredibel/rumor: warning, profesional/seru: info }")]
    [InlineData("rules: { \"*\": error }")]
    [InlineData("overrides: [{ kinds: [utas], rules: { kredibel/*: error } }]")]
    [InlineData("failOn: never")]
    [InlineData("drafts: []")]
    public void Raising_it_and_leaving_it_alone_is_fine(string file)
    {
        using var layers = new Layers { Inti = Locked, File = file };

        Assert.Empty(layers.Read().Failures);
    }

    [Fact]
    public void A_wildcard_names_the_locked_rules_and_how_to_keep_them()
    {
        using var layers = new Layers { Inti = "lock: { kredibel/*: suppression }", CommandLine = ["*=off"] };
        var message = Assert.Single(layers.Read().Failures).Message.En;

        Assert.Contains("kredibel/pasti, kredibel/rumor", message, StringComparison.Ordinal);
        Assert.Contains("“kredibel/*: warning”", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_meets_several_locks_is_one_fault_that_names_their_places()
    {
        using var layers = new Layers { Inti = Locked, CommandLine = ["*=off", "kredibel/rumor=off"] };
        var failures = layers.Read().Failures;

        Assert.Equal(2, failures.Count);
        using var wild = new Layers { Inti = Locked, CommandLine = ["*=off"] };
        var message = Assert.Single(wild.Read().Failures).Message.En;
        Assert.Contains("inti/pack.yaml:4:9, inti/pack.yaml:4:38: kredibel/rumor, profesional/seru", message, StringComparison.Ordinal);
        Assert.Contains("“kredibel/rumor: warning”, “profesional/seru: info”", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_pack_cannot_weaken_it_and_may_raise_it()
    {
        using var lower = new Layers { Inti = Locked, Kota = "defaults: { kredibel/rumor: hint }" };
        using var higher = new Layers { Inti = Locked, Kota = "defaults: { kredibel/rumor: error }" };
        var failure = Assert.Single(lower.Read().Failures);

        Assert.Equal("kota/pack.yaml", failure.Path);
        Assert.Contains("inti/pack.yaml:4:", failure.Message.En, StringComparison.Ordinal);
        Assert.Empty(higher.Read().Failures);
    }

    [Fact]
    public void What_the_locking_pack_says_itself_is_the_measure()
    {
        using var layers = new Layers { Kota = "defaults: { kredibel/rumor: info }\nlock: { kredibel/rumor: suppression }", File = "rules: { kredibel/rumor: info }" };

        Assert.Empty(layers.Read().Failures);
    }

    [Fact]
    public void A_lock_of_the_file_holds_its_overrides_the_environment_and_the_command_line()
    {
        const string File = "rules: { kredibel/rumor: info }\nlock: { kredibel/rumor: absolute }\n";
        using var fine = new Layers { File = File };
        using var broken = new Layers { File = $"{File}overrides: [{{ kinds: [utas], rules: {{ kredibel/rumor: hint }} }}]", Environment = "kredibel/rumor=off", CommandLine = ["*=hint"] };
        var failures = broken.Read().Failures;

        Assert.Equal(LockLevel.Absolute, fine.Read().RuleSet!.Find("kredibel/rumor")!.Lock!.Level);
        Assert.Equal(["compliancelint.yaml", "COMPLIANCELINT_RULES", "--set"], failures.Select(failure => failure.Path));
        Assert.All(failures, failure => Assert.Contains("compliancelint.yaml:3:9", failure.Message.En, StringComparison.Ordinal));
    }

    [Fact]
    public void A_lock_of_the_file_leaves_a_stricter_one_of_a_pack()
    {
        using var layers = new Layers { Inti = "lock: { kredibel/rumor: absolute }", File = "lock: { kredibel/rumor: suppression }" };

        Assert.Equal(LockLevel.Absolute, layers.Read().RuleSet!.Find("kredibel/rumor")!.Lock!.Level);
    }

    [Theory]
    [InlineData("lock: { kredibel/rumr: suppression }", "“kredibel/rumor”")]
    [InlineData("lock: { kredible/*: suppression }", "“kredibel/*”")]
    [InlineData("defaults: { kredibel/rumr: info }", "“kredibel/rumor”")]
    [InlineData("defaults: { kredibel/*: info }", "“kredibel/*”")]
    public void A_pack_that_locks_or_weighs_what_is_not_there_is_broken(string header, string meant)
    {
        using var layers = new Layers { Inti = header };
        var failure = Assert.Single(layers.Read().Failures);

        Assert.Equal("inti/pack.yaml", failure.Path);
        Assert.Contains(meant, failure.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_built_in_locks_hold()
    {
        using var folder = new TemporaryFolder().With("compliancelint.yaml", "rules: { data-pribadi/*: info, rahasia-negara/*: off, keterwakilan/akun-bukan-resmi: off }");
        var failures = new Workspaces(new RunSettings { WorkingDirectory = folder.Path }).OptionsForWorkingDirectory().Failures;

        Assert.Equal(3, failures.Count);
    }
}
