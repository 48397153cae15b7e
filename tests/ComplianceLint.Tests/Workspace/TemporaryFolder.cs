namespace ComplianceLint.Tests.Workspace;

/// <summary>A folder that lives as long as one test, outside of every repository.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The real path: a temporary folder may itself stand behind a link.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("compliancelint-").FullName;

    public string this[string path] => System.IO.Path.GetFullPath(path, Path);

    /// <summary>Writes a file, with its folders.</summary>
    public TemporaryFolder With(string path, string text = "Jalan Merdeka ditutup.\n")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this;
    }

    /// <summary>Writes a file of exactly these bytes.</summary>
    public TemporaryFolder With(string path, byte[] bytes)
    {
        With(path);
        File.WriteAllBytes(this[path], bytes);
        return this;
    }

    /// <summary>Writes a rule pack of two groups, and a configuration that uses it.</summary>
    public TemporaryFolder WithPack(string configuration = "") =>
        WithRules("paket").With("compliancelint.yaml", $"extends: [./paket]\n{configuration}");

    /// <summary>Writes a rule pack with <c>kredibel/rumor</c> (warning), <c>kredibel/pasti</c> (warning) and <c>profesional/cakapan</c> (info).</summary>
    public TemporaryFolder WithRules(string folder) => With($"{folder}/pack.yaml", SamplePack.Pack)
        .With($"{folder}/clauses.yaml", SamplePack.Clauses)
        .With($"{folder}/kredibel/rumor.yaml", SamplePack.Rule("konon", "warning"))
        .With($"{folder}/kredibel/pasti.yaml", SamplePack.Rule("dijamin", "warning"))
        .With($"{folder}/profesional/cakapan.yaml", SamplePack.Rule("banget", "info"));

    /// <summary>Adds <c>profesional/seru</c> (info), which has the option <c>max</c>, to a rule pack.</summary>
    public TemporaryFolder WithCounting(string folder) => With($"{folder}/profesional/seru.yaml", SamplePack.Counting);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
