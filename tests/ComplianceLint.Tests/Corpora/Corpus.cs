using ComplianceLint.Workspace;

namespace ComplianceLint.Tests.Corpora;

/// <summary>The drafts of an invented province: what offices publish with care (`bersih`), and what breaks a rule (`kotor`), each analysed once.</summary>
internal static class Corpus
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(7));

    private static readonly string Folder = Path.Combine(Root(), "tests", "corpora");

    public static WorkspaceOptions Options { get; } = new Workspaces(new RunSettings { WorkingDirectory = Folder }).OptionsForWorkingDirectory();

    public static IReadOnlyList<CorpusPost> Clean => OfClean.Value;

    public static IReadOnlyList<CorpusPost> Dirty => OfDirty.Value;

    // Lazy: the threads that read wait for this class to be initialised.
    private static Lazy<IReadOnlyList<CorpusPost>> OfClean { get; } = new(() => Read("bersih"));

    private static Lazy<IReadOnlyList<CorpusPost>> OfDirty { get; } = new(() => Read("kotor"));

    /// <summary>The rules that no gate can do without.</summary>
    public static IReadOnlyList<string> CoreRules { get; } =
        [.. CoreLines().Select(line => line[0])];

    /// <summary>Rules that look for the rest of what a rule of the catalogue names: one rule has one check.</summary>
    public static ILookup<string, string> Companions { get; } =
        CoreLines().SelectMany(line => line[1..].Select(companion => (Rule: line[0], companion))).ToLookup(pair => pair.Rule, pair => pair.companion, StringComparer.Ordinal);

    public static Analysis Analyze(SourceText source) =>
        Options.RuleSet!.Analyze(PostDocument.Parse(source, new ParseOptions { TextLanguage = Options.Configuration.TextLanguage }).Posts[0], AnalysisOptions);

    public static int SentencesIn(IEnumerable<CorpusPost> posts) =>
        posts.Sum(post => post.Analysis.Post.Elements.Count(element => element.Kind == ElementKind.Sentence && (element.Zone & Zone.Prose) != 0));

    private static IEnumerable<string[]> CoreLines() =>
        File.ReadAllLines(Path.Combine(Folder, "core.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" + "));

    private static AnalysisOptions AnalysisOptions { get; } = new() { Now = Now, TimeZone = Options.Configuration.TimeZone, Registry = Options.Registry };

    private static IReadOnlyList<CorpusPost> Read(string name) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, name), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .Select(file => new SourceText(Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Select(source => new CorpusPost(source.Path, Analyze(source)))];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ComplianceLint.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}

/// <summary>A post of a corpus. A dirty one stands in the folder of the rule that it breaks: <c>kotor/kredibel/kata-rumor/…</c>.</summary>
internal sealed record CorpusPost(string Path, Analysis Analysis)
{
    public string Rule { get; } = string.Join('/', Path.Split('/')[1..3]);

    /// <summary>True when the rule of its folder, or one of its companions, has found it.</summary>
    public bool IsFound => Analysis.Diagnostics.Any(diagnostic => diagnostic.Rule.Id == Rule || Corpus.Companions[Rule].Contains(diagnostic.Rule.Id, StringComparer.Ordinal));
}
