using System.CommandLine;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary>The path and the options of the commands about configuration: those of <c>lint</c> that change it.</summary>
internal sealed class ConfigRequest
{
    private readonly Argument<string?> _path = new("path") { Arity = ArgumentArity.ZeroOrOne, HelpName = "PATH" };
    private readonly Option<string[]> _set = new("--set") { HelpName = "RULE=SEVERITY", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _config = new("--config") { HelpName = "FILE" };
    private readonly Option<string?> _keyFile;

    public ConfigRequest(Command command, Language help)
    {
        _keyFile = KeyOptions.KeyFile(help);
        _path.Description = new LocalizedText("Draf atau folder; tanpa ini folder kerja.", "A draft or a folder; without it the working directory.").In(help);
        _set.Description = new LocalizedText("Mengatur aturan di atas semua lapisan, seperti pada lint.", "Sets rules above every layer, as with lint.").In(help);
        _config.Description = new LocalizedText("Konfigurasi ini, alih-alih yang terdekat.", "This configuration instead of the nearest.").In(help);
        command.Add(_path);
        command.Add(_set);
        command.Add(_config);
        command.Add(_keyFile);
    }

    public string PathOf(ParseResult parsed) => parsed.GetValue(_path) ?? ".";

    public Workspaces Read(ParseResult parsed, Terminal terminal) => new(new RunSettings
    {
        WorkingDirectory = terminal.WorkingDirectory,
        ConfigurationFile = parsed.GetValue(_config),
        EnvironmentRules = terminal.Variable(RunSettings.RulesVariable),
        CommandLineRules = parsed.GetValue(_set) ?? [],
        SealKey = terminal.Variable(SealFiles.KeyVariable),
        SealKeyFile = parsed.GetValue(_keyFile),
    });
}
