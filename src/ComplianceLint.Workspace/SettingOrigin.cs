using System.Globalization;

namespace ComplianceLint.Workspace;

/// <summary>The layers of settings, each above the ones before it.</summary>
public enum SettingLayer
{
    Default,
    Pack,
    File,
    Environment,
    CommandLine,
}

/// <summary>Where a setting comes from.</summary>
/// <param name="Layer">The layer that says it.</param>
/// <param name="Path">A file as it is to be shown, the name of a variable, or an option of the command line; empty for a default.</param>
/// <param name="Position">Where in it.</param>
public sealed record SettingOrigin(SettingLayer Layer, string Path, LinePosition? Position)
{
    public static SettingOrigin Default { get; } = new(SettingLayer.Default, "", null);

    /// <summary>True for a setting of an override.</summary>
    public bool IsOverride { get; init; }

    /// <summary>The layer as outputs spell it.</summary>
    public string LayerName => IsOverride ? "override" : Layer switch
    {
        SettingLayer.Default => "default",
        SettingLayer.Pack => "pack",
        SettingLayer.File => "file",
        SettingLayer.Environment => "environment",
        _ => "commandLine",
    };

    /// <summary><c>path:line:column</c>.</summary>
    public override string ToString() =>
        Position is { } position ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{position.Line}:{position.Column}") : Path;
}
