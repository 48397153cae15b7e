using System.CommandLine;
using System.Globalization;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>registry check</c>: reads the registry files as <c>lint</c> does, and lints nothing.</summary>
internal sealed class RegistryCheckCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly Option<string?> _keyFile;

    public RegistryCheckCommand(Terminal terminal, CommonOptions common, Language help)
        : base("check", new LocalizedText("Memeriksa berkas registri tanpa memeriksa draf.", "Checks the registry files, and no draft."), help)
    {
        (_terminal, _common, _keyFile) = (terminal, common, KeyOptions.KeyFile(help));
        Examples = ["compliancelint registry check"];
        Add(_keyFile);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var setup = CommandSetup.Of(_terminal, parsed, _common, parsed.GetValue(_keyFile));
        // Faulty rules are no matter of the registry; a faulty configuration leaves it unread.
        var failures = setup.Options.RuleSet is null ? setup.Options.Failures : setup.Options.Registry.Failures;
        FailureLines.Write(_terminal.Error, failures, setup.Language);
        if (failures.Count > 0) return ExitCode.Incomplete;
        if (setup.Options.RegistryFolder is not { } folder)
        {
            _terminal.Complain(new LocalizedText(
                "belum ada registri; tulis “registry: registry/” di compliancelint.yaml.", "there is no registry yet; write “registry: registry/” in compliancelint.yaml.").In(setup.Language));
            return ExitCode.Incomplete;
        }

        var files = Enum.GetValues<RegistryKind>().Count(kind => setup.Options.Registry.CountOf(kind) is not null);
        var entries = Enum.GetValues<RegistryKind>().Sum(kind => setup.Options.Registry.CountOf(kind) ?? 0);
        FailureLines.Write(_terminal.Out, string.Create(CultureInfo.InvariantCulture, $"{folder}: {files} {Files.In(setup.Language)}, {entries} {Entries.In(setup.Language)}, 0 {Faults.In(setup.Language)}"));
        return ExitCode.Success;
    }

    private static LocalizedText Files { get; } = new("berkas", "files");

    private static LocalizedText Entries { get; } = new("butir", "entries");

    private static LocalizedText Faults { get; } = new("masalah", "faults");
}
