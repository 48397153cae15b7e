using System.CommandLine;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli;

/// <summary>What a command that lints nothing knows of its surroundings.</summary>
/// <param name="Options">Those of the working directory.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Run">The settings that they were read with.</param>
/// <param name="Folder">The full path of the workspace.</param>
/// <param name="Color">Whether the output may have colours.</param>
internal sealed record CommandSetup(WorkspaceOptions Options, RunSettings Run, string Folder, Language Language, bool Color)
{
    public static CommandSetup Of(Terminal terminal, ParseResult parsed, CommonOptions common, string? keyFile = null)
    {
        var run = new RunSettings
        {
            WorkingDirectory = terminal.WorkingDirectory,
            EnvironmentRules = terminal.Variable(RunSettings.RulesVariable),
            SealKey = terminal.Variable(SealFiles.KeyVariable),
            SealKeyFile = keyFile,
        };
        return Of(terminal, parsed, common, run);
    }

    public static CommandSetup Of(Terminal terminal, ParseResult parsed, CommonOptions common, RunSettings run)
    {
        var workspaces = new Workspaces(run);
        var options = workspaces.OptionsForWorkingDirectory();
        return new CommandSetup(
            options,
            run,
            workspaces.FolderOfWorkingDirectory,
            MessageLanguage.Choose(parsed.GetValue(common.Language), options.Configuration.Messages, terminal.Variable),
            terminal.WantsColor(parsed.GetValue(common.NoColor)));
    }
}
