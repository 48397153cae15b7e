using Microsoft.Extensions.Configuration;

namespace ComplianceLint.Workspace.Settings;

/// <summary>All layers of a workspace; overrides stand above their file and below the environment.</summary>
internal sealed class LayerStack(IReadOnlyList<Layer> below, IReadOnlyList<OverrideLayer> overrides, IReadOnlyList<Layer> above)
{
    public IReadOnlyList<OverrideLayer> Overrides { get; } = overrides;

    /// <summary>The settings of a post for which some of the overrides count.</summary>
    public Configuration Merge(IEnumerable<OverrideLayer> matching)
    {
        var builder = new ConfigurationBuilder();
        foreach (var layer in With(matching)) builder.Add(layer);
        return (builder.Build().Get<ConfigurationModel>() ?? new ConfigurationModel()).ToConfiguration();
    }

    /// <summary>The value of a key and where it comes from; null when no layer says it.</summary>
    public (string? Value, SettingOrigin Origin) Find(string key, IEnumerable<OverrideLayer> matching) =>
        With(matching).Reverse().Select(layer => layer.Find(key)).FirstOrDefault(found => found is not null) is { } last ? (last.Value, last.Origin) : (null, SettingOrigin.Default);

    private IEnumerable<Layer> With(IEnumerable<OverrideLayer> matching) => [.. below, .. matching.OrderBy(layer => layer.Index).Select(layer => layer.Layer), .. above];
}
