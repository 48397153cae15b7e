namespace ComplianceLint.Workspace.Settings;

/// <summary>Reads off the layers what counts, and which of them said it.</summary>
internal sealed class EffectiveRuleReader(WorkspaceOptions options, LayerStack layers)
{
    private static readonly string[] Lists = ["extends", "drafts"];

    /// <summary>The settings apart from rules, in the order in which a configuration names them.</summary>
    public static IReadOnlyList<EffectiveSetting> SettingsOf(LayerStack layers) =>
    [
        .. from key in (string[])["extends", "messages", "textLanguage", "timeZone", "registry", "drafts", "failOn", "waiverDays"]
           let found = layers.Find(key, [])
           select new EffectiveSetting(key == "waiverDays" ? "waivers.maximumDays" : key, ValuesOf(key, found.Value), found.Origin),
    ];

    /// <summary>The rules of a file's posts; without posts those for which the file alone decides.</summary>
    public IReadOnlyList<EffectiveRules> Of(IReadOnlyList<OverrideLayer> ofFile, IReadOnlyList<PostDocument> posts, IReadOnlyList<string> channels)
    {
        if (posts.Count == 0) return [With([.. ofFile.Where(layer => layer.Override.Posts.IsEmpty)], [])];
        return
        [
            .. posts
                .Select(post => (Place: post.Source.PositionOf(post.Span.Start), Matching: ofFile.Where(layer => layer.Override.Posts.Matches(post, channels)).ToList()))
                .GroupBy(post => string.Join(',', post.Matching.Select(layer => layer.Index)), StringComparer.Ordinal)
                .Select(group => With(group.First().Matching, [.. group.Select(post => post.Place)])),
        ];
    }

    private EffectiveRules With(List<OverrideLayer> matching, IReadOnlyList<LinePosition> posts)
    {
        var rules = options.Packs.SelectMany(pack => pack.Rules).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal);
        return new EffectiveRules(posts, [.. matching.Select(layer => layer.Override)], [.. rules.Select(rule => RuleWith(rule, matching))]);
    }

    private EffectiveRule RuleWith(Rule rule, List<OverrideLayer> matching)
    {
        var own = new SettingOrigin(SettingLayer.Pack, rule.Path, null);
        var severity = layers.Find(Layer.SeverityKey(rule.Id), matching);
        var said = severity.Value is null
            ? new EffectiveSetting("severity", [Severities.NameOf(rule.Severity)], own)
            : new EffectiveSetting("severity", [severity.Value], severity.Origin);
        return new EffectiveRule(rule, said, [.. rule.Options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(OptionOf)])
        {
            LockedIn = (options.RuleSet!.Find(rule.Id)?.Lock ?? RuleLock.Of(options.Packs, rule)) is { } found ? new SettingOrigin(SettingLayer.Pack, found.Path, found.Position).ToString() : null,
        };

        EffectiveSetting OptionOf(KeyValuePair<string, string?> option) =>
            layers.Find(Layer.OptionKey(rule.Id, option.Key), matching) is { Value: { } value, Origin: var origin }
                ? new(option.Key, [value], origin)
                : new(option.Key, option.Value is null ? [] : [option.Value], own);
    }

    private static IReadOnlyList<string> ValuesOf(string key, string? value) =>
        value is null or "" ? [] : Lists.Contains(key, StringComparer.Ordinal) ? LayerKey.Split(value) : [value];
}
