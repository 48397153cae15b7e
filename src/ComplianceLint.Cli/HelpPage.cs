using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ComplianceLint.Reporting;

namespace ComplianceLint.Cli;

/// <summary>The page that <c>--help</c> shows, in the user's language; System.CommandLine's own has English headings and no examples.</summary>
internal sealed class HelpPage(Language language) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    /// <summary>Gives the built-in options of a root our page and our version.</summary>
    public static void ReplaceHelpAndVersion(RootCommand root, Language language)
    {
        root.SetAction(parsed => new HelpPage(language).WriteUsageOf(parsed));
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = new LocalizedText("Menampilkan bantuan.", "Shows this page.").In(language);
                option.Action = new HelpPage(language);
            }
            else if (option is VersionOption)
            {
                option.Description = new LocalizedText("Menampilkan versi.", "Shows the version.").In(language);
                option.Action = new VersionLine();
            }
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Success;
    }

    /// <summary>For a command that only has subcommands: shows them, and says that nothing was done.</summary>
    public int WriteUsageOf(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Error);
        return ExitCode.Incomplete;
    }

    private void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        WriteLines(output, "Pemakaian", "Usage", [UsageOf(command)]);
        WriteRows(output, "Argumen", "Arguments", command.Arguments.Select(argument => (LabelOf(argument), argument.Description)));
        WriteRows(output, "Perintah", "Commands", command.Subcommands.Select(subcommand => (subcommand.Name, subcommand.Description)));
        WriteRows(output, "Opsi", "Options", CommandTree.OptionsOf(command).Select(option => (LabelOf(option), option.Description)));
        var formats = command switch { Commands.LintCommand => OutputFormat.All, Commands.ReportCommand => OutputFormat.OfReport, _ => [] };
        if (formats.Count > 0) WriteRows(output, "Bentuk keluaran", "Output formats", formats.Select(format => (format.Name, (string?)format.Purpose.In(language))));
        if (command is DocumentedCommand documented) WriteLines(output, "Contoh", "Examples", documented.Examples);
        if (command is not (RootCommand or Commands.LintCommand or Commands.FixCommand)) return;
        WriteRows(output, "Kode keluar", "Exit codes", RunFacts.ExitCodes.Select(fact => (fact.Name, (string?)fact.Meaning.In(language))));
        WriteRows(output, "Variabel lingkungan", "Environment variables", RunFacts.Variables.Select(fact => (fact.Name, (string?)fact.Meaning.In(language))));
    }

    private string UsageOf(Command command)
    {
        var usage = CommandTree.NameOf(command);
        if (command.Subcommands.Count > 0) usage += new LocalizedText(" PERINTAH", " COMMAND").In(language);
        foreach (var argument in command.Arguments)
        {
            usage += argument.Arity.MinimumNumberOfValues == 0 ? $" [{LabelOf(argument)}]" : $" {LabelOf(argument)}";
            if (argument.Arity.MaximumNumberOfValues > 1) usage += "...";
        }

        return usage + new LocalizedText(" [opsi]", " [options]").In(language);
    }

    private static string LabelOf(Argument argument) => argument.HelpName ?? argument.Name.ToUpperInvariant();

    private static string LabelOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private void WriteLines(TextWriter output, string id, string en, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        WriteTitle(output, id, en);
        foreach (var line in lines) output.WriteLine($"  {line}");
    }

    private void WriteRows(TextWriter output, string id, string en, IEnumerable<(string Label, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        WriteTitle(output, id, en);
        var width = all.Max(row => row.Label.Length);
        foreach (var (label, text) in all) output.WriteLine($"  {label.PadRight(width)}  {text}");
    }

    private void WriteTitle(TextWriter output, string id, string en)
    {
        output.WriteLine();
        output.WriteLine($"{new LocalizedText(id, en).In(language)}:");
    }
}
