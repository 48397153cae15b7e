using System.CommandLine;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>config show</c>: every value that counts for a draft, and the line that decided it.</summary>
internal sealed class ConfigShowCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly ConfigRequest _request;
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "text|json" };
    private readonly Option<string[]> _channels = new("--channel") { HelpName = "NAME", Arity = ArgumentArity.OneOrMore };

    private readonly Option<bool> _changed = new("--changed");

    public ConfigShowCommand(Terminal terminal, CommonOptions common, Language help)
        : base("show", new LocalizedText("Menampilkan setiap nilai yang berlaku beserta asalnya.", "Shows every value that counts, and where it comes from."), help)
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["compliancelint config show drafts/draf.md", "compliancelint config show --changed", "compliancelint config show --output json"];
        _request = new ConfigRequest(this, help);
        _output.Description = new LocalizedText("Bentuk keluaran.", "Output format.").In(help);
        _output.OnlyFrom(OutputTarget.ListFormats, help);
        _channels.Description = new LocalizedText("Kanal yang menggantikan saluran di draf.", "Channel in place of the draft's own.").In(help);
        _channels.OnlyFrom([.. Channel.All.SelectMany(channel => channel.Spellings)], help);
        _changed.Description = new LocalizedText("Hanya yang berbeda dari bawaan dan paket.", "Only what differs from defaults and packs.").In(help);
        Add(_output);
        Add(_changed);
        Add(_channels);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var workspaces = _request.Read(parsed, _terminal);
        var path = _request.PathOf(parsed);
        var options = workspaces.OptionsForPath(path);
        var language = MessageLanguage.Choose(parsed.GetValue(_common.Language), options.Configuration.Messages, _terminal.Variable);
        var shown = EffectiveConfiguration.Of(workspaces, path, parsed.GetValue(_channels) ?? []);
        IReadOnlyList<Failure> failures = [.. options.Failures, .. shown?.Failures ?? []];
        FailureLines.Write(_terminal.Error, failures, language);
        if (shown is null) return ExitCode.Incomplete;
        if (parsed.GetValue(_changed)) shown = shown.OnlyChanged();
        var facts = new ConfigurationFacts(shown.Path, [.. shown.Settings.Select(FactOf)], [.. shown.Rules.Select(SettingsOf)]);
        if (parsed.GetValue(_output) == "json") ConfigurationJson.Write(_terminal.Output, facts);
        else ConfigurationTable.Write(_terminal.Out, facts, language, _terminal.WantsColor(parsed.GetValue(_common.NoColor)));
        return failures.Count == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }

    private static PostSettings SettingsOf(EffectiveRules rules) => new(
        [.. rules.Posts.Select(post => post.Line)],
        [.. rules.Overrides.Select(counting => (counting.Origin.ToString(), counting.Selectors))],
        [.. rules.Rules.Select(rule => FactOf(rule.Severity) with { Name = rule.Rule.Id, Options = [.. rule.Options.Select(FactOf)], LockedIn = rule.LockedIn })]);

    private static SettingFact FactOf(EffectiveSetting setting) => new(setting.Name, setting.Values, setting.Origin.LayerName, setting.Origin.ToString());
}
