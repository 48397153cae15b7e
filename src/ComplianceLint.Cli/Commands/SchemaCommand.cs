using ComplianceLint.Reporting;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schema of <c>--output json</c>.</summary>
internal sealed class SchemaCommand : DocumentedCommand
{
    public SchemaCommand(Terminal terminal, Language help)
        : base("schema", new LocalizedText("Menampilkan JSON Schema keluaran json.", "Prints the JSON Schema of the json output."), help)
    {
        Examples = ["compliancelint schema > output.schema.json"];
        SetAction(_ =>
        {
            terminal.Out.WriteLine(OutputSchema.Read().TrimEnd());
            return ExitCode.Success;
        });
    }
}
