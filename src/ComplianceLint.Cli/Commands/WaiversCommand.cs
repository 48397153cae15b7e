namespace ComplianceLint.Cli.Commands;

/// <summary><c>waivers</c>: holds the commands about approved exceptions.</summary>
internal sealed class WaiversCommand : DocumentedCommand
{
    public WaiversCommand(Terminal terminal, CommonOptions common, Language help)
        : base("waivers", new LocalizedText("Menampilkan pengecualian yang disetujui.", "Shows approved waivers."), help)
    {
        Add(new WaiversListCommand(terminal, common, help));
        SetAction(new HelpPage(help).WriteUsageOf);
    }
}
