using System.CommandLine;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>baseline show</c>: how many findings of which rules and files the baseline holds.</summary>
internal sealed class BaselineShowCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly LintOptions _options;

    public BaselineShowCommand(Terminal terminal, CommonOptions common, Language help)
        : base("show", new LocalizedText("Menampilkan isi baseline menurut berkas dan aturan.", "Shows what the baseline holds by file and rule."), help)
    {
        (_terminal, _common, _options) = (terminal, common, new LintOptions(help));
        Examples = ["compliancelint baseline show"];
        _options.AddSetup(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var setup = CommandSetup.Of(_terminal, parsed, _common, _options.Read(parsed, _terminal, _common).Settings);
        var (baseline, failures) = Baseline.Read(setup.Folder, setup.Run);
        FailureLines.Write(_terminal.Error, failures, setup.Language);
        foreach (var file in baseline.Entries.GroupBy(entry => entry.Path, StringComparer.Ordinal))
        {
            FailureLines.Write(_terminal.Out, setup.Options.Registry.Mask(file.Key));
            foreach (var rule in file.GroupBy(entry => entry.RuleId, StringComparer.Ordinal)) FailureLines.Write(_terminal.Out, $"  {rule.Sum(entry => (long)entry.Count),5}  {rule.Key}");
        }

        FailureLines.Write(_terminal.Out, new LocalizedText($"{baseline.Count} temuan di baseline.", $"{baseline.Count} {(baseline.Count == 1 ? "finding" : "findings")} in the baseline.").In(setup.Language));
        return failures.Count == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }
}
