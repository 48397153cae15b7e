using System.CommandLine;
using System.Globalization;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>rules test</c>: runs the examples that stand in rule files, which are the rules' tests.</summary>
internal sealed class RulesTestCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly Argument<string?> _path = new("path") { Arity = ArgumentArity.ZeroOrOne, HelpName = "PATH" };

    public RulesTestCommand(Terminal terminal, CommonOptions common, Language help)
        : base("test", new LocalizedText("Menguji contoh di dalam berkas aturan.", "Tests the examples inside rule files."), help)
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["compliancelint rules test", "compliancelint rules test rules-kota", "compliancelint rules test rules-kota/layanan/jam-buka.yaml"];
        _path.Description = new LocalizedText(
            "Berkas aturan atau folder paket; tanpa ini semua paket bawaan.", "A rule file or a pack folder; without it all built-in packs.").In(help);
        Add(_path);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var language = CommandSetup.Of(_terminal, parsed, _common).Language;
        var rules = parsed.GetValue(_path) is { } path ? RuleSources.At(path, _terminal.WorkingDirectory) : RuleSources.BuiltIn();
        FailureLines.Write(_terminal.Error, rules.Failures, language);
        var (passed, failed) = Test(rules, language);
        _terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} {Passed.In(language)}, {failed} {Failed.In(language)}"));
        return rules.Failures.Count > 0 || passed + failed == 0 ? ExitCode.Incomplete
            : failed > 0 ? ExitCode.Findings
            : ExitCode.Success;
    }

    private static LocalizedText Passed { get; } = new("contoh lulus", "examples passed");

    private static LocalizedText Failed { get; } = new("gagal", "failed");

    private (int Passed, int Failed) Test(RuleSources rules, Language language)
    {
        var (passed, failed) = (0, 0);
        foreach (var outcome in RuleExamples.Check(rules.RuleSet, rules.Wants))
        {
            if (outcome.Problem is not { } problem)
            {
                passed++;
                continue;
            }

            failed++;
            FailureLines.Write(_terminal.Out, string.Create(CultureInfo.InvariantCulture, $"{outcome.Rule.Path}:{outcome.Example.Line}: {problem.In(language)} [{outcome.Rule.Id}]"));
        }

        return (passed, failed);
    }
}
