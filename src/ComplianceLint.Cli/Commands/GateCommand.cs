using System.CommandLine;
using ComplianceLint.Reporting;

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
    private readonly Option<string?> _verify = new("--verify") { HelpName = "DECISION" };

    public GateCommand(Terminal terminal, CommonOptions common, Language help)
        : base("gate", new LocalizedText("Memutuskan apakah draf boleh diterbitkan.", "Decides whether drafts may be published."), help)
    {
        (_terminal, _common, _options) = (terminal, common, new LintOptions(help, OutputFormat.OfGate));
        Examples =
        [
            "compliancelint gate drafts",
            "compliancelint gate --staged",
            "compliancelint gate --since origin/main --output text --output json=keputusan.json",
            "compliancelint gate - --stdin-filename drafts/baru.md < baru.md",
            "compliancelint gate --verify keputusan.json",
        ];
        _failOn.Description = new LocalizedText(
            "Keputusan yang menggagalkan perintah; deny membiarkan yang hanya perlu persetujuan.", "The decision that fails the command; deny lets pass what only needs approval.").In(help);
        _failOn.OnlyFrom([.. Verdicts.Keys], help);
        _options.AddToGate(this, help);
        _verify.Description = new LocalizedText(
            "Memeriksa lagi unggahan dalam sebuah dokumen keputusan, menurut jamnya, dan menyebut apa yang berubah.", "Judges the posts of a decision document again, by its clock, and says what changed.").In(help);
        Add(_failOn);
        Add(_verify);
        Validators.Add(result =>
        {
            if (result.GetResult(_verify) is null) return;
            string[] others = [.. _options.OfDecision.Append(_failOn).Where(option => result.GetResult(option) is { Implicit: false }).Select(option => option.Name)];
            if (result.GetResult((Argument)_options.Paths) is { Tokens.Count: > 0 }) others = ["PATH", .. others];
            if (others.Length > 0) result.AddError(NotTogether(string.Join(", ", others)).In(help));
        });
        SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _options.Read(parsed, _terminal, _common) with { FailAt = Verdicts[parsed.GetValue(_failOn) ?? "needs-approval"] };
        return parsed.GetValue(_verify) is { } path ? VerifyAsync(path, request, cancellation) : new LintRun(_terminal, request).RunAsync(cancellation);
    }

    private async Task<int> VerifyAsync(string path, LintRequest request, CancellationToken cancellation)
    {
        var bytes = await File.ReadAllBytesAsync(Path.GetFullPath(path, _terminal.WorkingDirectory), cancellation);
        var (stored, failure) = StoredDecision.Read(bytes, path);
        if (stored is null)
        {
            FailureLines.Write(_terminal.Error, [failure!], MessageLanguage.Choose(request.Language, null, _terminal.Variable));
            return ExitCode.Incomplete;
        }

        // A post that is gone is an answer; only when all are is there nothing to judge.
        string[] paths = [.. stored.Paths.Where(draft => draft.Contains('*', StringComparison.Ordinal) || File.Exists(Path.GetFullPath(draft, _terminal.WorkingDirectory)))];
        var verified = request with { Paths = paths.Length > 0 ? paths : stored.Paths, Now = request.Now ?? stored.Now, Channels = stored.Channels, Outputs = [], Verified = (stored, path) };
        return await new LintRun(_terminal, verified).RunAsync(cancellation);
    }

    private static LocalizedText NotTogether(string options) => new(
        $"--verify mengambil unggahannya dari dokumen keputusan; {options} tidak dapat menyertainya.", $"--verify takes its posts from the decision; {options} cannot be used with it.");
}
