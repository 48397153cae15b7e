using System.CommandLine;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli;

/// <summary>What a command that lints nothing knows of its surroundings.</summary>
/// <param name="Options">Those of the working directory.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Color">Whether the output may have colours.</param>
internal sealed record CommandSetup(WorkspaceOptions Options, Language Language, bool Color)
{
    public static CommandSetup Of(Terminal terminal, ParseResult parsed, CommonOptions common)
    {
        var options = new Workspaces(new RunSettings
        {
            WorkingDirectory = terminal.WorkingDirectory,
            EnvironmentRules = terminal.Variable(RunSettings.RulesVariable),
        }).OptionsForWorkingDirectory();
        return new CommandSetup(
            options,
            MessageLanguage.Choose(parsed.GetValue(common.Language), options.Configuration.Messages, terminal.Variable),
            terminal.WantsColor(parsed.GetValue(common.NoColor)));
    }
}
