namespace ComplianceLint.Cli.Commands;

/// <summary><c>registry</c>: holds the commands about what the institution keeps about itself.</summary>
internal sealed class RegistryCommand : DocumentedCommand
{
    public RegistryCommand(Terminal terminal, CommonOptions common, Language help)
        : base("registry", new LocalizedText("Memeriksa, menampilkan, dan menyegel registri instansi.", "Checks, lists and seals the institution's registries."), help)
    {
        Add(new RegistryListCommand(terminal, common, help));
        Add(new RegistryCheckCommand(terminal, common, help));
        Add(new RegistrySealCommand(terminal, common, help));
        SetAction(new HelpPage(help).WriteUsageOf);
    }
}
