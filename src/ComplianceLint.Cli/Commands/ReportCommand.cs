using System.Buffers;
using System.CommandLine;
using ComplianceLint.Reporting;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>report</c>: the run of <c>lint</c>, written for those who decide about publication.</summary>
internal sealed class ReportCommand : DocumentedCommand
{
    private static readonly SearchValues<char> SpecialToShells = SearchValues.Create(" \"*?;&|<>()$`\\");

    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly LintOptions _options;
    private readonly HistoryOptions _history;

    public ReportCommand(Terminal terminal, CommonOptions common, Language help)
        : base("report", new LocalizedText("Membuat laporan kepatuhan untuk peninjau.", "Makes the compliance report for reviewers."), help)
    {
        (_terminal, _common, _options, _history) = (terminal, common, new LintOptions(help, OutputFormat.OfReport), new HistoryOptions(help));
        Examples =
        [
            "compliancelint report --output html=laporan.html",
            "compliancelint report drafts/november --output html=laporan.html --lang en",
            "compliancelint report --output html=laporan.html --output xlsx=laporan.xlsx",
            "compliancelint report --output html=laporan.html --history riwayat.ndjson --group-by month",
            "compliancelint report --since origin/main --output markdown=laporan.md",
            "compliancelint report drafts --fail-on never > laporan.html",
        ];
        _options.AddTo(this, help);
        foreach (var option in _history.All) Add(option);
        _history.Validate(this, _options.Selecting, help);
        SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _history.Read(parsed, _options.Read(parsed, _terminal, _common)) with { Command = CommandOf(parsed), Judges = true };
        if (request.Outputs.Any(output => output is { Format: "html", File: null }) && _terminal.OutputIsTerminal)
        {
            var language = MessageLanguage.Choose(request.Language, null, _terminal.Variable);
            _terminal.Complain(new LocalizedText(
                "laporan HTML bukan untuk layar terminal; beri nama berkasnya: --output html=laporan.html.",
                "an HTML report is not for a terminal; name a file: --output html=report.html.").In(language));
            return Task.FromResult(ExitCode.Incomplete);
        }

        return new LintRun(_terminal, request).RunAsync(cancellation);
    }

    /// <summary>What was typed, for somebody who makes the report again; quotes only where a shell needs them.</summary>
    private static string CommandOf(ParseResult parsed) =>
        string.Join(' ', parsed.Tokens.Select(token => token.Value).Prepend("compliancelint").Select(word => word.AsSpan().ContainsAny(SpecialToShells) ? $"'{word}'" : word));
}
