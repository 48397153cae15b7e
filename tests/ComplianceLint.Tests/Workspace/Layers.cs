using ComplianceLint.Workspace;

namespace ComplianceLint.Tests.Workspace;

/// <summary>A workspace of two packs, <c>inti</c> with the sample rules and <c>kota</c> above it, with one line in each layer that a test names.</summary>
internal sealed class Layers : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Lines of <c>kota/pack.yaml</c>, which extends <c>inti</c>.</summary>
    public string Kota { get; init; } = "";

    /// <summary>Lines of <c>inti/pack.yaml</c>.</summary>
    public string Inti { get; init; } = "";

    /// <summary>Lines of the configuration.</summary>
    public string File { get; init; } = "";

    public string? Environment { get; init; }

    public IReadOnlyList<string> CommandLine { get; init; } = [];

    public string Path => _folder.Path;

    public WorkspaceOptions Read()
    {
        _folder.WithRules("inti").WithCounting("inti").With("inti/pack.yaml", $"{SamplePack.Pack}{Inti}\n")
            .With("kota/pack.yaml", $"{SamplePack.Pack}extends: [inti]\n{Kota}\n")
            .With("semua/pack.yaml", $"{SamplePack.Pack}extends: [kota]\n")
            .With("kota/kota/slogan.yaml", SamplePack.Rule("juara", "warning"))
            .With("compliancelint.yaml", $"extends: [./semua]\n{File}\n");
        return new Workspaces(new RunSettings { WorkingDirectory = _folder.Path, EnvironmentRules = Environment, CommandLineRules = CommandLine }).OptionsForWorkingDirectory();
    }

    /// <summary>The ids and severities of what a post is found to have.</summary>
    /// <param name="options">The workspace.</param>
    /// <param name="file">The path of the post.</param>
    /// <param name="text">The whole file.</param>
    public IReadOnlyList<string> Lint(WorkspaceOptions options, string file, string text)
    {
        var post = PostDocument.Parse(new SourceText(file, text), new ParseOptions()).Posts[0];
        var rules = options.RulesIn(_folder.Path, _folder[file]).For(post, []);
        return [.. rules.Analyze(post, new AnalysisOptions { Now = default }).Diagnostics.Select(found => $"{found.Rule.Id} {Severities.NameOf(found.Severity)}")];
    }

    public void Dispose() => _folder.Dispose();
}
