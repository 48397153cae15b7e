namespace ComplianceLint.Tests.Registries;

/// <summary>Reads registries from their texts.</summary>
internal static class RegistryText
{
    /// <param name="files">Name of the registry, text of its file.</param>
    public static Registry Read(params (string Name, string Text)[] files) =>
        Registry.Read(files.Select(file => new SourceText($"registry/{file.Name}.yaml", file.Text)));
}
