using System.Runtime.CompilerServices;

namespace ComplianceLint.Tests.Spans;

/// <summary>The drafts of <c>tests/samples</c>, in an order that does not depend on the machine.</summary>
internal static class Samples
{
    public static IReadOnlyList<SourceText> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder(), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".json" or ".ndjson")
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "samples"));
}
