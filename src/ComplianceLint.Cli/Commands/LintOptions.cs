using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary>The arguments and options of <c>lint</c>, most of which other commands take too.</summary>
internal sealed class LintOptions
{
    private static readonly string[] Thresholds = [.. Severities.Names, "never"];

    private static readonly string[] Rfc3339 = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    private readonly Argument<string[]> _paths = new("paths") { Arity = ArgumentArity.ZeroOrMore, HelpName = "PATH|-" };
    private readonly Option<string?> _stdinFileName = new("--stdin-filename") { HelpName = "FILE" };
    private readonly Option<string[]> _output = new("--output", "-o") { HelpName = "FORMAT[=FILE]", Arity = ArgumentArity.OneOrMore };
    private readonly IReadOnlyList<OutputFormat> _formats;
    private readonly Option<string?> _failOn = new("--fail-on") { HelpName = "error|warning|info|hint|never" };
    private readonly Option<int?> _maxWarnings;
    private readonly Option<string?> _now = new("--now") { HelpName = "RFC3339" };
    private readonly Option<string[]> _channels = new("--channel") { HelpName = "NAME", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int?> _jobs;
    private readonly Option<string[]> _set = new("--set") { HelpName = "RULE=SEVERITY", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _config = new("--config") { HelpName = "FILE" };
    private readonly Option<string?> _keyFile;
    private readonly SelectionOptions _selection;
    private readonly Option<bool> _checks = new("--checks");
    private readonly Option<bool> _stats = new("--stats");
    private readonly Option<bool> _strict = new("--strict");

    /// <param name="help">The language of descriptions and messages.</param>
    /// <param name="formats">The formats that the command writes, the first of them where nobody names one.</param>
    public LintOptions(Language help, IReadOnlyList<OutputFormat>? formats = null)
    {
        _formats = formats ?? OutputFormat.All;
        _selection = new SelectionOptions(help);
        _keyFile = KeyOptions.KeyFile(help);
        _maxWarnings = NumberOption.Of(0, help, "--max-warnings");
        _jobs = NumberOption.Of(1, help, "--jobs", "-j");
        Describe(help);
        Validate(help);
    }

    public Argument Paths => _paths;

    /// <summary>The options that choose posts by what somebody changed.</summary>
    public IEnumerable<Option> Selecting => _selection.All;

    private IEnumerable<Option> All => [_output, .. Shared, .. _selection.All, _checks, _stats, _strict];

    public void AddTo(Command command, Language help)
    {
        command.Add(_paths);
        foreach (var option in All) command.Add(option);
        _selection.Validate(command, _paths, help);
    }

    /// <summary>Adds those of them that a command takes which decides: which drafts, by which clock, and none that could weaken a rule.</summary>
    public void AddToGate(Command command, Language help)
    {
        command.Add(_paths);
        foreach (var option in new Option[] { _config, _keyFile, _now, _jobs }.Concat(OfDecision)) command.Add(option);
        _selection.Validate(command, _paths, help);
    }

    /// <summary>What a decision of then has decided already: which drafts, on which channels, and where the answer goes.</summary>
    public IEnumerable<Option> OfDecision => [_output, _channels, _stdinFileName, .. _selection.All, _stats];

    /// <summary>Adds those of them that a command takes which judges one draft as the gate does.</summary>
    public void AddToApprove(Command command)
    {
        foreach (var option in new Option[] { _config, _keyFile, _now }) command.Add(option);
    }

    /// <summary>Adds those of them that a command takes which lints again and again, for people.</summary>
    public void AddToWatch(Command command, Language help)
    {
        command.Add(_paths);
        foreach (var option in new Option[] { _set, _config, _keyFile, _channels, _now, _jobs }) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_paths) is { } paths && paths.Tokens.Any(token => token.Value == "-"))
            {
                result.AddError(new LocalizedText("masukan standar tidak dapat diawasi; sebut berkas atau folder.", "standard input cannot be watched; name files or folders.").In(help));
            }
        });
    }

    /// <summary>Adds those of them that decide by which rules, registries and clock a command sees a workspace.</summary>
    public void AddSetup(Command command)
    {
        foreach (var option in new Option[] { _set, _config, _keyFile, _now }) command.Add(option);
    }

    /// <summary>Adds those of them that hold for whatever an editor opens.</summary>
    public void AddToServer(Command command)
    {
        foreach (var option in new Option[] { _set, _config, _keyFile, _channels, _now }) command.Add(option);
    }

    /// <summary>The options of every command that judges drafts: which, with which rules, by which clock, and what fails.</summary>
    public IEnumerable<Option> Shared => [_failOn, _maxWarnings, _set, _config, _keyFile, _channels, _now, _stdinFileName, _jobs];

    public LintRequest Read(ParseResult parsed, Terminal terminal, CommonOptions common) => new()
    {
        Settings = new RunSettings
        {
            WorkingDirectory = terminal.WorkingDirectory,
            ConfigurationFile = parsed.GetValue(_config),
            EnvironmentRules = terminal.Variable(RunSettings.RulesVariable),
            CommandLineRules = parsed.GetValue(_set) ?? [],
            FailOn = parsed.GetValue(_failOn),
            SealKey = terminal.Variable(SealFiles.KeyVariable),
            SealKeyFile = parsed.GetValue(_keyFile),
        },
        Paths = parsed.GetValue(_paths) ?? [],
        Changes = _selection.Read(parsed, terminal),
        StdinFileName = parsed.GetValue(_stdinFileName),
        Outputs = parsed.GetValue(_output) is { Length: > 0 } outputs ? [.. outputs.Select(OutputTarget.Read)] : [new OutputTarget(_formats[0].Name, null)],
        Formats = _formats,
        Language = parsed.GetValue(common.Language),
        MaxWarnings = parsed.GetValue(_maxWarnings),
        Now = parsed.GetValue(_now) is { } now ? ReadClock(now) : null,
        Channels = parsed.GetValue(_channels) ?? [],
        Jobs = parsed.GetValue(_jobs) ?? Environment.ProcessorCount,
        Stats = parsed.GetValue(_stats),
        Strict = parsed.GetValue(_strict),
        Checks = parsed.GetValue(_checks),
        Color = terminal.WantsColor(parsed.GetValue(common.NoColor)),
    };

    private static DateTimeOffset? ReadClock(string text)
    {
        // A time without an offset would be read in the zone of the machine.
        var hasOffset = text.EndsWith('Z') || text.AsSpan(Math.Min(text.Length, 10)).ContainsAny('+', '-');
        var isRead = DateTimeOffset.TryParseExact(text, Rfc3339, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock);
        return hasOffset && isRead ? clock : null;
    }

    private void Validate(Language help)
    {
        _failOn.OnlyFrom(Thresholds, help);
        _channels.OnlyFrom(Channel.All.SelectMany(channel => channel.Spellings).ToList(), help);
        _now.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => ReadClock(token.Value) is null))
            {
                result.AddError(new LocalizedText(
                    "--now ditulis menurut RFC 3339, misalnya 2026-08-17T08:00:00+07:00.",
                    "--now is written as RFC 3339, such as 2026-08-17T08:00:00+07:00.").In(help));
            }
        });
        _output.Validators.Add(result => CheckOutputs([.. result.Tokens.Select(token => OutputTarget.Read(token.Value))], result, help));
    }

    private void CheckOutputs(IReadOnlyList<OutputTarget> targets, OptionResult result, Language help)
    {
        var names = _formats.Select(format => format.Name).ToList();
        foreach (var target in targets.Where(target => !names.Contains(target.Format, StringComparer.Ordinal)))
        {
            result.AddError(OptionWords.Message("--output", target.Format, names).In(help));
        }

        if (targets.Any(target => target.File is ""))
        {
            result.AddError(new LocalizedText("--output FORMAT= tanpa nama berkas.", "--output FORMAT= has no file name.").In(help));
        }

        var shown = targets.Where(target => target.File is null).ToList();
        if (shown.Count > 1)
        {
            result.AddError(new LocalizedText(
                $"hanya satu --output dapat ke keluaran standar; beri yang lain nama berkas, misalnya --output {shown[1].Format}=laporan.{shown[1].Format}.",
                $"one --output alone can go to standard output; give the others a file, such as --output {shown[1].Format}=report.{shown[1].Format}.").In(help));
        }
    }

    private void Describe(Language help)
    {
        Say(_paths, "Berkas, folder, glob, atau - untuk masukan standar; tanpa ini folder kerja.", "Files, folders, globs, or - for standard input; without any the working directory.");
        Say(_output, "Bentuk keluaran (lihat di bawah), boleh beberapa kali; tanpa berkas ke keluaran standar.", "Output format (see below), several times if you like; without a file to standard output.");
        Say(_failOn, "Tingkat temuan yang menggagalkan; mengalahkan failOn di konfigurasi.", "Findings that fail the run; wins over failOn in the configuration.");
        Say(_maxWarnings, "Gagal bila peringatan lebih dari N.", "Fails when there are more than N warnings.");
        Say(_set, "Mengatur aturan di atas semua lapisan: “a/b=off”, “c/*=info”, “*=hint”.", "Sets rules above every layer: “a/b=off”, “c/*=info”, “*=hint”.");
        Say(_config, "Konfigurasi untuk semua berkas, alih-alih yang terdekat.", "One configuration for all files instead of the nearest.");
        Say(_channels, "Kanal yang menggantikan saluran di draf, boleh beberapa kali.", "Channel in place of the drafts' own, several times if you like.");
        Say(_now, "Jam pemeriksaan, misalnya 2026-08-17T08:00:00+07:00; tanpa ini jam sistem.", "The clock, such as 2026-08-17T08:00:00+07:00; otherwise the system's.");
        Say(_stdinFileName, "Jalur yang diwakili oleh masukan standar: menentukan bentuk dan konfigurasi.", "The path that standard input stands for: decides format and configuration.");
        Say(_jobs, "Banyaknya draf yang diperiksa bersamaan; hasilnya selalu sama.", "How many drafts are checked at the same time; the result is always the same.");
        Say(_checks, "Menyebut juga pemeriksaan yang lulus dan yang tidak berlaku.", "Names the checks that passed and that did not apply, too.");
        Say(_strict, "Gagal juga karena pengecualian dan butir baseline yang tidak terpakai.", "Fails for waivers and baseline entries of no use, too.");
        Say(_stats, "Waktu dan hitungan per aturan, ke galat standar.", "Times and counts per rule, to standard error.");

        void Say(Symbol symbol, string id, string en) => symbol.Description = new LocalizedText(id, en).In(help);
    }
}
