namespace ComplianceLint.Cli.Commands;

/// <summary><c>registry</c>: holds the commands about what the institution keeps about itself.</summary>
internal sealed class RegistryCommand : DocumentedCommand
{
    public RegistryCommand(Terminal terminal, CommonOptions common, Language help)
        : base("registry", new LocalizedText("Memeriksa dan menampilkan registri instansi.", "Checks and lists the institution's registries."), help)
    {
        Add(new RegistryListCommand(terminal, common, help));
        Add(new RegistryCheckCommand(terminal, common, help));
        SetAction(new HelpPage(help).WriteUsageOf);
    }
}
