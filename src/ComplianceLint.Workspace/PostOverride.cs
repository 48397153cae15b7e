namespace ComplianceLint.Workspace;

/// <summary>The posts for which a part of the configuration counts.</summary>
public sealed record PostOverride
{
    /// <summary>Globs relative to the workspace root; one that starts with <c>!</c> excludes; empty for all files.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public PostSelector Posts { get; init; } = new();

    /// <summary>The keys by which it selects, with their values; all of them hold.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<string> Values)> Selectors =>
        All.Where(selector => selector.Values.Count > 0).ToList();

    /// <summary>Where it stands.</summary>
    public required SettingOrigin Origin { get; init; }

    private (string Key, IReadOnlyList<string> Values)[] All =>
    [
        ("files", Files), ("channels", Posts.Channels), ("accounts", Posts.Accounts),
        ("kinds", Posts.Kinds), ("categories", Posts.Categories), ("languages", Posts.Languages),
    ];
}
