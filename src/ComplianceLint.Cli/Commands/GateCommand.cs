using System.CommandLine;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>gate</c>: answers whether drafts may be published, for a workflow.</summary>
internal sealed class GateCommand : DocumentedCommand
{
    /// <summary>What a run may fail at; an incomplete one always fails.</summary>
    private static readonly Dictionary<string, GateVerdict> Verdicts = new(StringComparer.Ordinal)
    {
        ["needs-approval"] = GateVerdict.NeedsApproval,
        ["deny"] = GateVerdict.Deny,
    };

    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly LintOptions _options;
    private readonly Option<string?> _failOn = new("--fail-on") { HelpName = "needs-approval|deny" };

    public GateCommand(Terminal terminal, CommonOptions common, Language help)
        : base("gate", new LocalizedText("Memutuskan apakah draf boleh diterbitkan.", "Decides whether drafts may be published."), help)
    {
        (_terminal, _common, _options) = (terminal, common, new LintOptions(help));
        Examples =
        [
            "compliancelint gate drafts",
            "compliancelint gate --staged",
            "compliancelint gate --since origin/main --output text --output json=keputusan.json",
            "compliancelint gate - --stdin-filename drafts/baru.md < baru.md",
        ];
        _failOn.Description = new LocalizedText(
            "Keputusan yang menggagalkan perintah; deny membiarkan yang hanya perlu persetujuan.", "The decision that fails the command; deny lets pass what only needs approval.").In(help);
        _failOn.OnlyFrom([.. Verdicts.Keys], help);
        _options.AddToGate(this, help);
        Add(_failOn);
        SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _options.Read(parsed, _terminal, _common) with { FailAt = Verdicts[parsed.GetValue(_failOn) ?? "needs-approval"] };
        return new LintRun(_terminal, request).RunAsync(cancellation);
    }
}
