using System.CommandLine;
using System.CommandLine.Parsing;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli;

/// <summary>What is wrong with the arguments, in the user's language: the parser's own messages are English.</summary>
internal static class UsageFaults
{
    public static IReadOnlyList<string> Of(ParseResult parsed, Language language)
    {
        var command = parsed.CommandResult.Command;
        return
        [
            .. MisspelledOptions(parsed).Select(token => UnknownOption(token, command).In(language)),
            .. parsed.UnmatchedTokens.Select(token => UnknownArgument(token, command).In(language)),
            .. parsed.Errors.Select(error => CountFault(error.SymbolResult, command)?.In(language) ?? error.Message).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Tokens that a list of paths swallowed although they look like options and stand before <c>--</c>.</summary>
    private static IEnumerable<string> MisspelledOptions(ParseResult parsed)
    {
        var afterDoubleDash = parsed.Tokens.Reverse().TakeWhile(token => token.Type != TokenType.DoubleDash).Count();
        if (afterDoubleDash == parsed.Tokens.Count) afterDoubleDash = 0;
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .SkipLast(afterDoubleDash)
            .Select(token => token.Value)
            .Where(value => value.Length > 1 && value[0] == '-');
    }

    /// <summary>Too few or too many values; null for any other fault, whose message is ours already.</summary>
    private static LocalizedText? CountFault(SymbolResult? symbol, Command command) => symbol switch
    {
        OptionResult option => CountFault(option),
        ArgumentResult { Parent: OptionResult option } => CountFault(option),
        ArgumentResult argument when argument.Tokens.Count < argument.Argument.Arity.MinimumNumberOfValues => new(
            $"{argument.Argument.HelpName} belum disebut: {CommandTree.NameOf(command)} {argument.Argument.HelpName}.",
            $"{argument.Argument.HelpName} is missing: {CommandTree.NameOf(command)} {argument.Argument.HelpName}."),
        _ => null,
    };

    private static LocalizedText? CountFault(OptionResult result)
    {
        var option = result.Option;
        if (result.Tokens.Count < option.Arity.MinimumNumberOfValues) return new($"{option.Name} memerlukan nilai: {option.Name} {option.HelpName}.", $"{option.Name} needs a value: {option.Name} {option.HelpName}.");
        return result.Tokens.Count > option.Arity.MaximumNumberOfValues || result.IdentifierTokenCount > option.Arity.MaximumNumberOfValues
            ? new($"{option.Name} hanya boleh disebut sekali, dengan satu nilai.", $"{option.Name} may be given once, with one value.")
            : null;
    }

    private static LocalizedText UnknownOption(string token, Command command)
    {
        var name = token.Split('=')[0];
        var meant = Suggestion.Sentence(name, CommandTree.OptionsOf(command).Select(option => option.Name));
        return new LocalizedText(
            $"opsi “{name}” tidak dikenal; jalur yang diawali “-” ditulis setelah “--”.{meant.Id}",
            $"unknown option “{name}”; write a path that starts with “-” after “--”.{meant.En}");
    }

    private static LocalizedText UnknownArgument(string token, Command command)
    {
        if (token.StartsWith('-')) return UnknownOption(token, command);
        var meant = Suggestion.Sentence(token, command.Subcommands.Select(subcommand => subcommand.Name));
        return new LocalizedText($"“{token}” tidak dikenal di sini.{meant.Id}", $"“{token}” is not known here.{meant.En}");
    }
}
