namespace ComplianceLint.Fuzz;

/// <summary>The drafts and rules of the repository, in an order that does not depend on the machine.</summary>
internal static class Corpus
{
    public static IReadOnlyList<Target> Targets(string repository)
    {
        var samples = Path.Combine(repository, "tests");
        var markdown = Read(samples, ".md");
        var json = Read(samples, ".json").Where(text => text.Length < 20_000).ToList();
        var lines = Read(samples, ".ndjson");
        return
        [
            new DraftTarget("md", markdown),
            new DraftTarget("json", json),
            new DraftTarget("ndjson", [.. lines, string.Join('\n', json.Select(text => text.ReplaceLineEndings(" ")))]),
            new RuleTarget(Read(Path.Combine(repository, "rules"), ".yaml").Where(text => text.Contains("\ncheck:", StringComparison.Ordinal)).ToList()),
            new ConfigurationTarget(),
        ];
    }

    public static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ComplianceLint.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    private static List<string> Read(string folder, string extension) =>
    [
        .. Directory.EnumerateFiles(folder, "*" + extension, SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) == extension && !IsBuilt(path)).Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    private static bool IsBuilt(string path) =>
        path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "tools" or "README.md");
}
