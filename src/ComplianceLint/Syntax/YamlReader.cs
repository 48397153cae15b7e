namespace ComplianceLint.Syntax;

/// <summary>Reads the first document of a YAML file, or of the front matter in a file, into nodes.</summary>
internal static class YamlReader
{
    public static YamlReading Read(SourceText source) => Read(source, 0, source.Text.Length);

    /// <summary>Reads a part of a file; every span counts from the start of the whole file.</summary>
    public static YamlReading Read(SourceText source, int start, int length)
    {
        if (SimpleYaml.Read(source.Text, start, length) is { } root) return new YamlReading(root, [], [], []);

        // YamlDotNet takes U+0000 for the end of its input, and what stands after it would be published unread.
        var nul = source.Text.AsSpan(start, length).IndexOf('\0');
        if (nul < 0) return new YamlTreeBuilder(source, start, length).Read();
        var failure = SyntaxFailure.At(source, start + nul, EngineRules.InvalidYaml, SyntaxFailure.Nul);
        return new YamlReading(null, [failure], [], []);
    }
}
