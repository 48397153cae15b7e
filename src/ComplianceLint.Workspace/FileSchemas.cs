using ComplianceLint.Workspace.Settings;

namespace ComplianceLint.Workspace;

/// <summary>The schemas of all files that a workspace may hold.</summary>
public static class FileSchemas
{
    public static IReadOnlyList<JsonSchema> All { get; } = [ConfigurationSchema.Schema, .. JsonSchema.All];
}
