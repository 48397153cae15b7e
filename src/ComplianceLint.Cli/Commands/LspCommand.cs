using System.CommandLine;
using ComplianceLint.LanguageServer;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>lsp</c>: serves an editor over standard input and output.</summary>
internal sealed class LspCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly LintOptions _options;

    public LspCommand(Terminal terminal, CommonOptions common, Language help)
        : base("lsp", new LocalizedText("Melayani editor lewat Language Server Protocol.", "Serves an editor by the Language Server Protocol."), help)
    {
        (_terminal, _common, _options) = (terminal, common, new LintOptions(help));
        Examples = ["compliancelint lsp", "compliancelint lsp --lang en"];
        _options.AddToServer(this);
        // Clients name the way of talking and themselves; there is one way, and `initialize` says who talks.
        Add(new Option<bool>("--stdio") { Hidden = true });
        Add(new Option<string?>("--clientProcessId") { Hidden = true });
        SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _options.Read(parsed, _terminal, _common);
        return LanguageServer.LanguageServer.RunAsync(
            _terminal.Input,
            _terminal.Output,
            new ServerSettings
            {
                // The editor's folders replace the working directory, so what was given relative to it is made absolute.
                Run = request.Settings with { ConfigurationFile = FullPath(request.Settings.ConfigurationFile), SealKeyFile = FullPath(request.Settings.SealKeyFile) },
                Version = ToolVersion.Current,
                Language = MessageLanguage.Read(request.Language),
                SystemLanguage = MessageLanguage.Choose(null, null, _terminal.Variable),
                Now = request.Now,
                Channels = request.Channels,
                CacheFolder = CacheFolder.Of(_terminal),
                Log = _terminal.Error,
            },
            cancellation);
    }

    private string? FullPath(string? path) => path is { Length: > 0 } ? Path.GetFullPath(path, _terminal.WorkingDirectory) : path;
}
