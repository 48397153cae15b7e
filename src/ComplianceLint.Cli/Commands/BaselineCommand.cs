namespace ComplianceLint.Cli.Commands;

/// <summary><c>baseline</c>: holds the commands about findings that were there before.</summary>
internal sealed class BaselineCommand : DocumentedCommand
{
    public BaselineCommand(Terminal terminal, CommonOptions common, Language help)
        : base("baseline", new LocalizedText("Mencatat temuan lama, supaya hanya temuan baru yang dihitung.", "Records old findings, so that only new ones count."), help)
    {
        Add(new BaselineWriteCommand(terminal, common, help, isPrune: false));
        Add(new BaselineWriteCommand(terminal, common, help, isPrune: true));
        Add(new BaselineShowCommand(terminal, common, help));
        SetAction(new HelpPage(help).WriteUsageOf);
    }
}
