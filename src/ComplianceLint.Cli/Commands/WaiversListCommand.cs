using System.CommandLine;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>waivers list</c>: which waivers count, until when, and why others do not.</summary>
internal sealed class WaiversListCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly LintOptions _options;
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "text|json" };

    public WaiversListCommand(Terminal terminal, CommonOptions common, Language help)
        : base("list", new LocalizedText("Menampilkan pengecualian: yang berlaku, yang segera berakhir, yang sudah berakhir, dan yang ditolak.", "Lists waivers: active, ending soon, expired and rejected."), help)
    {
        (_terminal, _common, _options) = (terminal, common, new LintOptions(help));
        Examples = ["compliancelint waivers list", "compliancelint waivers list --output json", "compliancelint waivers list --now 2027-01-01T08:00:00+07:00"];
        _output.Description = new LocalizedText("Bentuk keluaran.", "Output format.").In(help);
        _output.OnlyFrom(OutputTarget.ListFormats, help);
        Add(_output);
        _options.AddSetup(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var request = _options.Read(parsed, _terminal, _common);
        var setup = CommandSetup.Of(_terminal, parsed, _common, request.Settings);
        if (setup.Options.RuleSet is null)
        {
            FailureLines.Write(_terminal.Error, setup.Options.Failures, setup.Language);
            return ExitCode.Incomplete;
        }

        var list = WaiverFile.Read(setup.Folder, setup.Options, setup.Run, request.Now ?? DateTimeOffset.UtcNow);
        FailureLines.Write(_terminal.Error, list.Failures, setup.Language);
        if (parsed.GetValue(_output) == "json") WaiverListJson.Write(_terminal.Output, list, setup.Language);
        else WaiverTable.Write(_terminal.Out, list, setup.Language, setup.Color);
        return list.Failures.Count == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }
}
