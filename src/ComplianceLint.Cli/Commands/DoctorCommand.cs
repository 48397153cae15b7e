using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>doctor</c>: how the workspace is set up, why what happens happens, and what should be mended.</summary>
internal sealed class DoctorCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly Argument<string?> _path = new("path") { Arity = ArgumentArity.ZeroOrOne, HelpName = "PATH" };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "text|json" };
    private readonly Option<string?> _keyFile;

    public DoctorCommand(Terminal terminal, CommonOptions common, Language help)
        : base("doctor", new LocalizedText("Memeriksa penyiapan: konfigurasi, paket, registri, draf, dan git.", "Checks the set-up: configuration, packs, registries, drafts and git."), help)
    {
        (_terminal, _common, _keyFile) = (terminal, common, KeyOptions.KeyFile(help));
        Examples = ["compliancelint doctor", "compliancelint doctor drafts/hut-kota.md", "compliancelint doctor --output json"];
        _path.Description = new LocalizedText("Berkas atau folder yang ditanyakan; tanpa ini folder kerja.", "The file or folder in question; otherwise the working directory.").In(help);
        _output.Description = new LocalizedText("Bentuk keluaran.", "Output format.").In(help);
        _output.OnlyFrom(OutputTarget.ListFormats, help);
        Add(_path);
        Add(_output);
        Add(_keyFile);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var setup = CommandSetup.Of(_terminal, parsed, _common, parsed.GetValue(_keyFile));
        var checkup = await Checkup.ReadAsync(parsed.GetValue(_path), setup.Run, DateTimeOffset.UtcNow, cancellation);
        FailureLines.Write(_terminal.Error, checkup.Options.Failures.Concat(checkup.Failures), setup.Language);
        var facts = FactsOf(checkup);
        if (parsed.GetValue(_output) == "json") SetupJson.Write(_terminal.Output, facts, setup.Language);
        else SetupText.Write(_terminal.Out, facts, setup.Language, setup.Color);
        return checkup.Options.Failures.Count == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }

    private SetupFacts FactsOf(Checkup checkup) => new()
    {
        Tool = new ToolFacts
        {
            Version = ToolVersion.Current,
            Runtime = RuntimeInformation.FrameworkDescription,
            IsNative = !RuntimeFeature.IsDynamicCodeSupported,
            System = $"{RuntimeInformation.OSDescription} ({RuntimeInformation.ProcessArchitecture})",
            Processors = Environment.ProcessorCount,
            WorkingDirectory = _terminal.WorkingDirectory,
            Now = TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, checkup.Options.Configuration.TimeZone),
        },
        Root = (checkup.Folder, checkup.Reason),
        Layers = checkup.Layers,
        Packs = [.. checkup.Options.Packs.Select(pack => (pack, checkup.BuiltIn.Contains(pack.Id)))],
        Registry = checkup.Options.Registry,
        RegistryFolder = checkup.Options.RegistryFolder,
        Rules = checkup.Options.RuleSet,
        RulesOff = checkup.Off,
        RulesNotRunning = checkup.NotRunning,
        Counts = (checkup.Drafts, checkup.Posts, checkup.SkippedNames, checkup.SkippedJson),
        Git = checkup.Repository is { } git ? (git.Version, git.Folder, git.IsShallow) : null,
        GitFault = checkup.GitFault,
        State = (checkup.StateFolder, checkup.StateFiles),
        OwnersFile = checkup.Owners?.Path,
        Failures = [.. checkup.Options.Failures, .. checkup.Failures],
        Warnings = [.. checkup.Warnings.Select(warning => (warning.Problem, warning.Advice))],
    };
}
