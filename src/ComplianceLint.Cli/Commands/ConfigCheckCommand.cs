using System.CommandLine;
using System.Globalization;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>config check</c>: reads configuration, packs and registries as <c>lint</c> does, and lints nothing.</summary>
internal sealed class ConfigCheckCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly ConfigRequest _request;

    public ConfigCheckCommand(Terminal terminal, CommonOptions common, Language help)
        : base("check", new LocalizedText("Memeriksa konfigurasi, paket, dan registri tanpa memeriksa draf.", "Checks configuration, packs and registries, and no draft."), help)
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["compliancelint config check", "compliancelint config check --config ketat.yaml"];
        _request = new ConfigRequest(this, help);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var options = _request.Read(parsed, _terminal).OptionsForPath(_request.PathOf(parsed));
        var language = MessageLanguage.Choose(parsed.GetValue(_common.Language), options.Configuration.Messages, _terminal.Variable);
        var failures = options.Check();
        FailureLines.Write(_terminal.Error, failures, language);
        if (failures.Count > 0 || options.RuleSet is not { } rules) return ExitCode.Incomplete;
        FailureLines.Write(_terminal.Out, string.Create(CultureInfo.InvariantCulture,
            $"{rules.Rules.Count} {Rules.In(language)}, {options.Configuration.Overrides.Count} {Overrides.In(language)}, 0 {Faults.In(language)}"));
        return ExitCode.Success;
    }

    private static LocalizedText Rules { get; } = new("aturan aktif", "rules on");

    private static LocalizedText Overrides { get; } = new("penggantian", "overrides");

    private static LocalizedText Faults { get; } = new("masalah", "faults");
}
