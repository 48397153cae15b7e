using System.CommandLine;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>watch</c>: lints drafts whenever they change.</summary>
internal sealed class WatchCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly LintOptions _options;

    public WatchCommand(Terminal terminal, CommonOptions common, Language help)
        : base("watch", new LocalizedText("Memeriksa draf setiap kali berubah.", "Checks drafts whenever they change."), help)
    {
        (_terminal, _common, _options) = (terminal, common, new LintOptions(help));
        Examples = ["compliancelint watch", "compliancelint watch drafts --channel instagram"];
        _options.AddToWatch(this, help);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _options.Read(parsed, _terminal, _common);
        using var watch = new DraftWatch(request.Settings, request.Paths);
        await new WatchRun(_terminal, request, watch).RunAsync(cancellation);
        return ExitCode.Success;
    }
}
