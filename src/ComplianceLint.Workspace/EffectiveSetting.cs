namespace ComplianceLint.Workspace;

/// <summary>A setting after all layers, and who decided it.</summary>
/// <param name="Name">Its key in the configuration, or the name of an option.</param>
/// <param name="Values">One, or those of a list; none for a setting that nobody makes.</param>
/// <param name="Origin">The layer that decided.</param>
public sealed record EffectiveSetting(string Name, IReadOnlyList<string> Values, SettingOrigin Origin)
{
    /// <summary>True for what neither a default nor a pack decided.</summary>
    public bool IsChanged => Origin.Layer > SettingLayer.Pack;
}
