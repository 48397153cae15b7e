using System.CommandLine;
using System.Globalization;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schemas of all files that people or the tool write.</summary>
internal sealed class SchemaCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly Argument<string?> _name = new("name") { Arity = ArgumentArity.ZeroOrOne, HelpName = "NAME" };
    private readonly Option<string?> _folder = new("--output-dir") { HelpName = "DIR" };

    public SchemaCommand(Terminal terminal, CommonOptions common, Language help)
        : base("schema", new LocalizedText("Menampilkan JSON Schema sebuah berkas, atau menulis semuanya.", "Prints the JSON Schema of a file, or writes all of them."), help)
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["compliancelint schema configuration", "compliancelint schema output > output.schema.json", $"compliancelint schema --output-dir {ShippedSchemas.Folder}"];
        var names = string.Join(", ", ShippedSchemas.Names);
        _name.Description = new LocalizedText(
            $"Berkas yang dimaksud: {names}. Tanpa nama: {ShippedSchemas.Output}.",
            $"Which file is meant: {names}. Without a name: {ShippedSchemas.Output}.").In(help);
        _name.CompletionSources.Add(_ => ShippedSchemas.Names.Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        _name.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !ShippedSchemas.Names.Contains(token.Value, StringComparer.Ordinal)))
            {
                result.AddError(OptionWords.Message("schema", token.Value, ShippedSchemas.Names).In(help));
            }
        });
        _folder.Description = new LocalizedText("Menulis semua skema ke folder ini.", "Writes all schemas into this folder.").In(help);
        Add(_name);
        Add(_folder);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var language = MessageLanguage.Choose(parsed.GetValue(_common.Language), null, _terminal.Variable);
        if (parsed.GetValue(_folder) is { } written) return Write(written, language);
        _terminal.Out.WriteLine(ShippedSchemas.Text(parsed.GetValue(_name) ?? ShippedSchemas.Output, language).TrimEnd());
        return ExitCode.Success;
    }

    private int Write(string written, Language language)
    {
        try
        {
            ShippedSchemas.Write(ShippedSchemas.Names, Path.GetFullPath(written, _terminal.WorkingDirectory), language);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _terminal.Complain(new LocalizedText($"tidak dapat menulis ke “{written}”: {exception.Message}", $"cannot write to “{written}”: {exception.Message}").In(language));
            return ExitCode.Incomplete;
        }

        _terminal.Out.WriteLine(new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{ShippedSchemas.Names.Count} skema ditulis ke {written}"),
            string.Create(CultureInfo.InvariantCulture, $"{ShippedSchemas.Names.Count} schemas written to {written}")).In(language));
        return ExitCode.Success;
    }
}
