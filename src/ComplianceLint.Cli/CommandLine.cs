using System.CommandLine;
using System.CommandLine.Invocation;
using ComplianceLint.Cli.Commands;

namespace ComplianceLint.Cli;

/// <summary>The command line: parses arguments, runs the command, and turns whatever happens into an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        var language = MessageLanguage.OfArguments(arguments, terminal.Variable);
        try
        {
            var code = await InvokeAsync(arguments, terminal, language, cancellation);
            await terminal.Out.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (OperationCanceledException)
        {
            return Fail(terminal, new LocalizedText("dibatalkan.", "cancelled."), language);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The system's own message is English, and may quote a path.
            var type = exception.GetType().Name;
            return Fail(terminal, new LocalizedText(
                $"berkas atau folder tidak dapat dibaca atau ditulis ({type}); periksa jalurnya, izinnya, dan sisa ruang cakram.",
                $"a file or folder cannot be read or written ({type}); check its path, its permissions and the space on the disk."), language);
        }
        catch (Exception exception)
        {
            // Only the type: the message of an exception may quote a draft.
            var type = exception.GetType().Name;
            return Fail(terminal, new LocalizedText($"kesalahan internal ({type}); laporkan sebagai kutu.", $"internal error ({type}); please report it as a bug."), language);
        }
    }

    private static async Task<int> InvokeAsync(string[] arguments, Terminal terminal, Language language, CancellationToken cancellation)
    {
        var root = Build(terminal, language);
        // `@humas` is an account, not a file of arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = parsed.CommandResult.Command;
        var isHelp = parsed.Action is not ParseErrorAction && !ReferenceEquals(parsed.Action, command.Action);
        if (!isHelp && UsageFaults.Of(parsed, language) is { Count: > 0 } faults) return Refuse(terminal, command, faults, language);
        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                // Program.cs listens to the signals: System.CommandLine would answer 130 where 2 is promised.
                ProcessTerminationTimeout = null,
            },
            cancellation);
    }

    private static RootCommand Build(Terminal terminal, Language language)
    {
        var common = new CommonOptions(language);
        var root = new RootCommand(new LocalizedText(
            "Memeriksa draf unggahan media sosial instansi terhadap pedoman pemerintah.",
            "Checks drafts of an institution's social media posts against the government's guideline.").In(language))
        {
            common.Language,
            common.NoColor,
            new LintCommand(terminal, common, language),
            new FixCommand(terminal, common, language),
            new GateCommand(terminal, common, language),
            new ApproveCommand(terminal, common, language),
            new ReportCommand(terminal, common, language),
            new WatchCommand(terminal, common, language),
            new CountCommand(terminal, common, language),
            new LspCommand(terminal, common, language),
            new RulesCommand(terminal, common, language),
            new ConfigCommand(terminal, common, language),
            new RegistryCommand(terminal, common, language),
            new WaiversCommand(terminal, common, language),
            new BaselineCommand(terminal, common, language),
            new ExplainCommand(terminal, common, language),
            new DoctorCommand(terminal, common, language),
            new InitCommand(terminal, common, language),
            new SchemaCommand(terminal, common, language),
        };
        // Our own messages for unknown arguments know what was meant: see UsageFaults.
        root.TreatUnmatchedTokensAsErrors = false;
        HelpPage.ReplaceHelpAndVersion(root, language);
        return root;
    }

    private static int Refuse(Terminal terminal, Command command, IReadOnlyList<string> faults, Language language)
    {
        foreach (var fault in faults) terminal.Complain(fault);
        var help = $"{CommandTree.NameOf(command)} --help";
        terminal.Error.WriteLine(new LocalizedText($"Bantuan: {help}", $"Help: {help}").In(language));
        return ExitCode.Incomplete;
    }

    private static int Fail(Terminal terminal, LocalizedText message, Language language)
    {
        terminal.Complain(message.In(language));
        return ExitCode.Incomplete;
    }
}
