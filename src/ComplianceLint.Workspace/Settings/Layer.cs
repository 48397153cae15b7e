using Microsoft.Extensions.Configuration;

namespace ComplianceLint.Workspace.Settings;

/// <summary>One source of settings, normalised before it becomes keys: its selectors are rule ids, its lists single values.</summary>
internal sealed class Layer : ConfigurationProvider, IConfigurationSource
{
    private Layer() { }

    /// <summary>The packs of a workspace that names none.</summary>
    public static IReadOnlyList<string> DefaultPacks { get; } = ["instansi-pemerintah"];

    /// <summary>What holds where nobody says anything.</summary>
    public static Layer Defaults()
    {
        var layer = new Layer();
        layer.Set("extends", LayerKey.Join(DefaultPacks));
        layer.Set("drafts", LayerKey.Join(["**/*.md", "**/*.json", "**/*.ndjson"]));
        layer.Set("timeZone", TimeZones.Default);
        layer.Set("failOn", "error");
        return layer;
    }

    /// <summary>The settings of a file whose shape was checked.</summary>
    public static Layer Of(ConfigurationDocument document, KnownRules rules)
    {
        var layer = new Layer();
        layer.SetText("messages", document.Messages);
        layer.SetText("textLanguage", document.TextLanguage);
        layer.SetText("timeZone", document.TimeZone);
        layer.SetText("failOn", document.FailOn);
        layer.SetList("extends", document.Extends);
        layer.SetList("drafts", document.Drafts);
        layer.SetRules(document.RuleEntries.Select(entry => RuleAssignment.Of(entry!)), rules);
        return layer;
    }

    /// <summary>Settings from the environment or the command line.</summary>
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
        if (run.FailOn is not null) layer.Set("failOn", run.FailOn);
        return layer;
    }

    IConfigurationProvider IConfigurationSource.Build(IConfigurationBuilder builder) => this;

    private void SetText(string key, Node? value)
    {
        if (value is not null) Set(key, value.Text);
    }

    private void SetList(string key, Node? list)
    {
        if (list is not null) Set(key, LayerKey.Join(list.Children.Select(item => item.Text)));
    }

    private void SetRules(IEnumerable<RuleAssignment> assignments, KnownRules rules)
    {
        foreach (var assignment in assignments.OrderBy(assignment => assignment.Selector.Specificity))
        {
            foreach (var rule in rules.Rules.Where(assignment.Selector.Matches)) SetRule(rule.Id, assignment);
        }
    }

    private void SetRule(string id, RuleAssignment assignment)
    {
        var key = $"rules:{LayerKey.Encode(id)}";
        if (assignment.Severity is not null) Set($"{key}:severity", assignment.Severity);
        foreach (var (name, value) in assignment.Options) Set($"{key}:options:{LayerKey.Encode(name)}", value);
    }
}
