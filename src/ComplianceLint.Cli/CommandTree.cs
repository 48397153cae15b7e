using System.CommandLine;

namespace ComplianceLint.Cli;

/// <summary>Where a command stands among the others.</summary>
internal static class CommandTree
{
    private const string ToolName = "compliancelint";

    /// <summary>The words that call a command.</summary>
    public static string NameOf(Command command) =>
        ParentOf(command) is { } parent ? $"{NameOf(parent)} {command.Name}" : ToolName;

    /// <summary>The options that a command takes, those that it has from above last.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) =>
        ParentOf(command) is { } parent ? command.Options.Concat(OptionsOf(parent).Where(option => option.Recursive)) : command.Options;

    private static Command? ParentOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault();
}
