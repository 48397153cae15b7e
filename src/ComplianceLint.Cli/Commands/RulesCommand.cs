namespace ComplianceLint.Cli.Commands;

/// <summary><c>rules</c>: holds the commands about rules.</summary>
internal sealed class RulesCommand : DocumentedCommand
{
    public RulesCommand(Terminal terminal, CommonOptions common, Language help)
        : base("rules", new LocalizedText("Menampilkan dan menguji aturan.", "Lists and tests rules."), help)
    {
        Add(new RulesListCommand(terminal, common, help));
        Add(new RulesDocsCommand(terminal, common, help));
        Add(new RulesTestCommand(terminal, common, help));
        SetAction(new HelpPage(help).WriteUsageOf);
    }
}
