using System.Text.Json;
using ComplianceLint.LanguageServer.Runs;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Commands;

/// <summary>Answers <c>workspace/executeCommand</c>.</summary>
internal sealed class CommandProvider(RunCommand runs, RulePageOpener pages)
{
    /// <summary>Editors bind these names themselves, so they are not those of an extension's own commands.</summary>
    public static string[] Names { get; } = [RunCommand.Name, RunCommand.ClearName, RulePageOpener.Name];

    public Reply? Answer(JsonElement parameters, PendingReply pending) => parameters.At("command").Text() switch
    {
        RunCommand.Name => runs.Begin(parameters, pending),
        RunCommand.ClearName => runs.Clear(),
        RulePageOpener.Name => pages.Open(parameters.At("arguments")),
        _ => Reply.Fail(ErrorCode.InvalidParams, "There is no such command."),
    };
}
