using ComplianceLint.Workspace;

namespace ComplianceLint.Tests.Fixing;

/// <summary>Replaces one text by another wherever it stands, without a thought for what that breaks.</summary>
/// <param name="id">The id of its rule.</param>
/// <param name="found">What it finds.</param>
/// <param name="written">What its fix writes in the file; null for a finding without a fix.</param>
internal sealed class Wording(string id, string found, string? written) : PostAnalyzer
{
    private static readonly RulePack Platform = BuiltInPacks.Read("platform");

    public Severity Severity { get; init; } = Severity.Warning;

    public bool IsReview { get; init; }

    public Applicability Applicability { get; init; } = Applicability.Safe;

    public Rule Rule => new()
    {
        Id = id,
        Title = new("Uji", "Test"),
        Severity = Severity,
        WeakSeverity = Severity,
        Clauses = ["prinsip/kredibel"],
        Message = new("{match}", "{match}"),
        Why = new("Sebab", "Because"),
        Advice = new("Ubah", "Change"),
    };

    public override void Initialize(AnalysisContext context) => context.RegisterPostAction(Find, static _ => true);

    /// <summary>Fixes a text with these rules and the limits of all channels.</summary>
    public static FixedSource Fix(string text, string path, bool withSuggestions, params Wording[] rules) =>
        new Fixer(Analyzer(rules)) { WithSuggestions = withSuggestions, IsWanted = rule => rule.Group == "uji" }.Fix(new SourceText(path, text));

    public static FixedSource Fix(string text, params Wording[] rules) => Fix(text, "draf.md", withSuggestions: false, rules);

    public static Func<SourceText, AnalyzedSource> Analyzer(params Wording[] rules)
    {
        var set = RuleSet.Create([Platform], analyzers: rules.Select(rule => (rule.Rule, (PostAnalyzer)rule)));
        return source =>
        {
            var parsed = PostDocument.Parse(source, ParseOptions.Default);
            return new AnalyzedSource(source, [.. parsed.Posts.Select(post => set.Analyze(post, new AnalysisOptions { Now = default }))], parsed.Failures);
        };
    }

    private void Find(PostContext context)
    {
        var text = context.Post.Text;
        for (var at = text.IndexOf(found, StringComparison.Ordinal); at >= 0; at = text.IndexOf(found, at + found.Length, StringComparison.Ordinal))
        {
            context.Report(new Finding
            {
                Text = (at, found.Length),
                IsReview = IsReview,
                Fixes = written is null ? [] : [new Fix(new($"Ganti menjadi “{written}”", $"Replace with “{written}”"), Applicability, [new TextEdit(context.Post.ToSource(at, found.Length), written)])],
            });
        }
    }
}
