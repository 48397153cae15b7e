using Microsoft.Extensions.Configuration;

namespace ComplianceLint.Workspace.Settings;

/// <summary>One source of settings, normalised before it becomes keys: its selectors are rule ids, its lists single values.</summary>
internal sealed class Layer : ConfigurationProvider, IConfigurationSource
{
    private readonly Dictionary<string, (RuleAssignment? Line, SettingOrigin Origin)> _origins = new(StringComparer.OrdinalIgnoreCase);

    private Layer() { }

    /// <summary>The packs of a workspace that names none.</summary>
    public static IReadOnlyList<string> DefaultPacks { get; } = ["instansi-pemerintah"];

    /// <summary>What holds where nobody says anything.</summary>
    public static Layer Defaults()
    {
        var layer = new Layer();
        layer.Set("extends", LayerKey.Join(DefaultPacks), SettingOrigin.Default);
        layer.Set("drafts", LayerKey.Join(["**/*.md", "**/*.json", "**/*.ndjson"]), SettingOrigin.Default);
        layer.Set("messages", "", SettingOrigin.Default);
        layer.Set("textLanguage", "auto", SettingOrigin.Default);
        layer.Set("timeZone", TimeZones.Default, SettingOrigin.Default);
        layer.Set("failOn", "error", SettingOrigin.Default);
        layer.Set("waiverDays", WaiverLimit.Default.ToString(System.Globalization.CultureInfo.InvariantCulture), SettingOrigin.Default);
        return layer;
    }

    /// <summary>The severities that packs give rules, each pack above those that it extends.</summary>
    public static Layer Of(KnownRules rules)
    {
        var layer = new Layer();
        foreach (var (selector, set) in rules.Packs.SelectMany(pack => pack.Defaults))
        {
            var line = new RuleAssignment(SettingSelector.OfRules(selector.Text), Severities.NameOf(set.Severity), new SettingOrigin(SettingLayer.Pack, set.Path, set.Position));
            foreach (var rule in rules.Rules.Where(selector.Matches)) layer.SetRule(rule.Id, line);
        }

        return layer;
    }

    /// <summary>The settings of a file, without those of its overrides.</summary>
    public static Layer Of(ConfigurationDocument document, KnownRules rules)
    {
        var layer = new Layer();
        layer.SetText("messages", document.Messages, document);
        layer.SetText("textLanguage", document.TextLanguage, document);
        layer.SetText("timeZone", document.TimeZone, document);
        layer.SetText("failOn", document.FailOn, document);
        layer.SetText("waiverDays", document.MaximumDays, document);
        layer.SetText("registry", document.Registry, document);
        layer.SetList("extends", document.Extends, document);
        layer.SetList("drafts", document.Drafts, document);
        layer.SetRules(new SettingBlock(document.Root).Assignments(rules, document.OriginOf), rules);
        return layer;
    }

    /// <summary>Settings of an override, of the environment or of the command line.</summary>
    public static Layer Of(IEnumerable<RuleAssignment> assignments, KnownRules rules)
    {
        var layer = new Layer();
        layer.SetRules(assignments, rules);
        return layer;
    }

    /// <summary>Settings of a run, from options of its command line.</summary>
    public static Layer Of(RunSettings run)
    {
        var layer = new Layer();
        if (run.FailOn is not null) layer.Set("failOn", run.FailOn, new SettingOrigin(SettingLayer.CommandLine, "--fail-on", null));
        return layer;
    }

    public static string SeverityKey(string ruleId) => $"rules:{LayerKey.Encode(ruleId)}:severity";

    public static string OptionKey(string ruleId, string option) => $"rules:{LayerKey.Encode(ruleId)}:options:{LayerKey.Encode(option)}";

    public IEnumerable<string> Keys => _origins.Keys;

    /// <summary>What the layer says under a key, and where; null when it leaves it.</summary>
    public (string Value, RuleAssignment? Line, SettingOrigin Origin)? Find(string key) =>
        _origins.TryGetValue(key, out var found) && TryGet(key, out var value) ? (value ?? "", found.Line, found.Origin) : null;

    IConfigurationProvider IConfigurationSource.Build(IConfigurationBuilder builder) => this;

    private void Set(string key, string value, SettingOrigin origin, RuleAssignment? line = null)
    {
        Set(key, value);
        _origins[key] = (line, origin);
    }

    private void SetText(string key, Node? value, ConfigurationDocument document)
    {
        if (value is not null) Set(key, value.Text, document.OriginOf(value));
    }

    private void SetList(string key, Node? list, ConfigurationDocument document)
    {
        if (list is not null) Set(key, LayerKey.Join(list.Children.Select(item => item.Text)), document.OriginOf(list));
    }

    private void SetRules(IEnumerable<RuleAssignment> assignments, KnownRules rules)
    {
        foreach (var assignment in assignments.OrderBy(assignment => assignment.Selector.Kind))
        {
            foreach (var rule in rules.Rules.Where(rule => assignment.Selector.Matches(rule, rules))) SetRule(rule.Id, assignment);
        }
    }

    private void SetRule(string id, RuleAssignment line)
    {
        if (line.Word is not null) Set(SeverityKey(id), line.Word, line.Origin, line);
        foreach (var (name, value) in line.Options) Set(OptionKey(id, name), value, line.Origin, line);
    }
}
