using System.CommandLine;
using ComplianceLint.Reporting;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>registry list</c>: which registries there are, and which rules wait for the others.</summary>
internal sealed class RegistryListCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly Option<string?> _keyFile;
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "text|json" };

    public RegistryListCommand(Terminal terminal, CommonOptions common, Language help)
        : base("list", new LocalizedText("Menampilkan isi registri dan aturan yang memerlukannya.", "Lists what the registries hold and which rules need them."), help)
    {
        (_terminal, _common, _keyFile) = (terminal, common, KeyOptions.KeyFile(help));
        Examples = ["compliancelint registry list", "compliancelint registry list --output json"];
        _output.Description = new LocalizedText("Bentuk keluaran.", "Output format.").In(help);
        _output.OnlyFrom(OutputTarget.ListFormats, help);
        Add(_output);
        Add(_keyFile);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var setup = CommandSetup.Of(_terminal, parsed, _common, parsed.GetValue(_keyFile));
        FailureLines.Write(_terminal.Error, setup.Options.Failures, setup.Language);
        if (setup.Options.RuleSet is not { } rules) return ExitCode.Incomplete;
        var (registry, folder) = (setup.Options.Registry, setup.Options.RegistryFolder);
        if (parsed.GetValue(_output) == "json") RegistryListJson.Write(_terminal.Output, registry, folder, rules);
        else RegistryTable.Write(_terminal.Out, registry, folder, rules, setup.Language, setup.Color);
        return setup.Options.Failures.Count == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }
}
