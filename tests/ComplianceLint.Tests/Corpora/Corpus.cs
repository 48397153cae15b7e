using ComplianceLint.Workspace;

namespace ComplianceLint.Tests.Corpora;

/// <summary>Drafts of an invented province: what is published with care (`bersih`), and what breaks a rule (`kotor`), each analysed once.</summary>
internal sealed class Corpus
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(7));

    private static readonly Corpus OfInstitutions = new("")
    {
        FewestClean = 400,
        FewestDirty = 400,
        FewestOfARule = 3,
        // Two facts of one kind that disagree inside one text: no check can tell them from two events.
        NotYet = ["informasi-benar/fakta-ganda"],
    };

    private static readonly Corpus OfCompanies = new("perusahaan")
    {
        FewestClean = 60,
        FewestDirty = 90,
        FewestOfARule = 2,
        // The approval keeps a hash of the text; no check compares it.
        NotYet = ["finra/edited-after-approval"],
    };

    private readonly string _folder;
    private readonly AnalysisOptions _analysisOptions;

    // Lazy: the threads that read wait for this class to be initialised.
    private readonly Lazy<IReadOnlyList<CorpusPost>> _clean;
    private readonly Lazy<IReadOnlyList<CorpusPost>> _dirty;

    private Corpus(string name)
    {
        _folder = Path.Combine(Root(), "tests", "corpora", name);
        Options = new Workspaces(new RunSettings { WorkingDirectory = _folder }).OptionsForWorkingDirectory();
        _analysisOptions = new() { Now = Now, TimeZone = Options.Configuration.TimeZone, Registry = Options.Registry };
        _clean = new(() => Read("bersih"));
        _dirty = new(() => Read("kotor"));
        var lines = File.ReadAllLines(Path.Combine(_folder, "core.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" + ")).ToList();
        CoreRules = [.. lines.Select(line => line[0])];
        Companions = lines.SelectMany(line => line[1..].Select(companion => (Rule: line[0], companion))).ToLookup(pair => pair.Rule, pair => pair.companion, StringComparer.Ordinal);
    }

    public static Corpus Institutions => OfInstitutions;

    public WorkspaceOptions Options { get; }

    public IReadOnlyList<CorpusPost> Clean => _clean.Value;

    public IReadOnlyList<CorpusPost> Dirty => _dirty.Value;

    /// <summary>The rules that no gate can do without.</summary>
    public IReadOnlyList<string> CoreRules { get; }

    /// <summary>Rules that look for the rest of what a rule of the catalogue names: one rule has one check.</summary>
    public ILookup<string, string> Companions { get; }

    /// <summary>Folders of dirty posts whose rule does not exist.</summary>
    public required IReadOnlyList<string> NotYet { get; init; }

    public required int FewestClean { get; init; }

    public required int FewestDirty { get; init; }

    public required int FewestOfARule { get; init; }

    /// <summary>The corpus that a test names: <c>instansi</c> or <c>perusahaan</c>.</summary>
    public static Corpus Of(string name) => name == "perusahaan" ? OfCompanies : OfInstitutions;

    public Analysis Analyze(SourceText source) =>
        Options.RuleSet!.Analyze(PostDocument.Parse(source, new ParseOptions { TextLanguage = Options.Configuration.TextLanguage }).Posts[0], _analysisOptions);

    public static int SentencesIn(IEnumerable<CorpusPost> posts) =>
        posts.Sum(post => post.Analysis.Post.Elements.Count(element => element.Kind == ElementKind.Sentence && (element.Zone & Zone.Prose) != 0));

    /// <summary>True when the rule of its folder, or one of its companions, has found it.</summary>
    public bool IsFound(CorpusPost post) =>
        post.Analysis.Diagnostics.Any(diagnostic => diagnostic.Rule.Id == post.Rule || Companions[post.Rule].Contains(diagnostic.Rule.Id, StringComparer.Ordinal));

    private IReadOnlyList<CorpusPost> Read(string name) =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, name), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .Select(file => new SourceText(Path.GetRelativePath(_folder, file).Replace('\\', '/'), File.ReadAllText(file)))
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
}
