using System.CommandLine;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>lint</c>: the command that everything else serves.</summary>
internal sealed class LintCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly LintOptions _options;

    public LintCommand(Terminal terminal, CommonOptions common, Language help)
        : base("lint", new LocalizedText("Memeriksa draf.", "Checks drafts."), help)
    {
        (_terminal, _common, _options) = (terminal, common, new LintOptions(help));
        Examples =
        [
            "compliancelint lint",
            "compliancelint lint drafts/hut-kota.md \"drafts/**/*.json\"",
            "compliancelint lint - --stdin-filename drafts/baru.md < baru.md",
            "compliancelint lint drafts --output text --output json=laporan.json",
            "compliancelint lint --since origin/main",
            "compliancelint lint drafts --set \"profesional/*=off\" --fail-on warning",
        ];
        _options.AddTo(this, help);
        SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation) =>
        new LintRun(_terminal, _options.Read(parsed, _terminal, _common)).RunAsync(cancellation);
}
