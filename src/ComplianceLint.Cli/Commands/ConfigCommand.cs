namespace ComplianceLint.Cli.Commands;

/// <summary><c>config</c>: holds the commands about configuration.</summary>
internal sealed class ConfigCommand : DocumentedCommand
{
    public ConfigCommand(Terminal terminal, CommonOptions common, Language help)
        : base("config", new LocalizedText("Menampilkan dan memeriksa konfigurasi.", "Shows and checks the configuration."), help)
    {
        Add(new ConfigShowCommand(terminal, common, help));
        Add(new ConfigCheckCommand(terminal, common, help));
        SetAction(new HelpPage(help).WriteUsageOf);
    }
}
