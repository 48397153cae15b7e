namespace ComplianceLint.Workspace.Settings;

/// <summary>What the engine needs of a merged configuration.</summary>
internal static class LayeredSettings
{
    public static Dictionary<string, RuleSetting> Of(Configuration configuration, IReadOnlyDictionary<string, RuleLock> locks)
    {
        var settings = new Dictionary<string, RuleSetting>(configuration.Rules, StringComparer.Ordinal);
        foreach (var (id, found) in locks) settings[id] = settings.GetValueOrDefault(id, new RuleSetting()) with { Lock = found };
        return settings;
    }
}
