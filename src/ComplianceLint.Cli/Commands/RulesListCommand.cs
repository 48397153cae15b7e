using System.CommandLine;
using ComplianceLint.Reporting;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>rules list</c>: the rules that are in force in the working directory.</summary>
internal sealed class RulesListCommand : DocumentedCommand
{
    private static readonly string[] Groupings = ["clause", "pack"];

    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly Option<string?> _groupBy = new("--group-by") { HelpName = "clause|pack" };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "text|json" };

    public RulesListCommand(Terminal terminal, CommonOptions common, Language help)
        : base("list", new LocalizedText("Menampilkan aturan yang berlaku di folder kerja.", "Lists the rules in force in the working directory."), help)
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["compliancelint rules list --group-by clause", "compliancelint rules list --output json"];
        _groupBy.Description = new LocalizedText("Mengelompokkan menurut klausul atau paket.", "Groups by clause or pack.").In(help);
        _groupBy.OnlyFrom(Groupings, help);
        _output.Description = new LocalizedText("Bentuk keluaran.", "Output format.").In(help);
        _output.OnlyFrom(OutputTarget.ListFormats, help);
        Add(_groupBy);
        Add(_output);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var setup = CommandSetup.Of(_terminal, parsed, _common);
        FailureLines.Write(_terminal.Error, setup.Options.Failures, setup.Language);
        if (setup.Options.RuleSet is not { } ruleSet) return ExitCode.Incomplete;
        var clauses = ClauseIndex.Of(setup.Options.Packs);
        if (parsed.GetValue(_output) == "json") RuleListJson.Write(_terminal.Output, ruleSet.Rules, setup.Language);
        else RuleTable.Write(_terminal.Out, ruleSet.Rules, clauses, GroupingOf(parsed.GetValue(_groupBy)), setup.Language, setup.Color);
        return setup.Options.Failures.Count == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }

    private static RuleGrouping GroupingOf(string? word) => word switch
    {
        "clause" => RuleGrouping.Clause,
        "pack" => RuleGrouping.Pack,
        _ => RuleGrouping.None,
    };
}
