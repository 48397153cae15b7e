namespace ComplianceLint.Reporting.Terminal;

/// <summary>The words around a configuration, in both languages.</summary>
internal static class ConfigurationText
{
    public static LocalizedText Default { get; } = new("bawaan", "default");

    public static LocalizedText Unset { get; } = new("tidak diatur", "not set");

    public static LocalizedText Post { get; } = new("Unggahan di baris", "Post in line");

    public static LocalizedText Posts { get; } = new("Unggahan di baris", "Posts in lines");

    public static LocalizedText Override { get; } = new("Penggantian yang berlaku:", "Override that counts:");

    public static LocalizedText NoOverride { get; } = new("Tidak ada penggantian yang berlaku.", "No override counts.");

    public static LocalizedText ByOverride { get; } = new("penggantian", "override");

    public static LocalizedText Locked { get; } = new("dikunci di", "locked in");
}
