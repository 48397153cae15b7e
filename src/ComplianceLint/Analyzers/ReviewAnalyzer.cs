using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Asks a person one question when the post gives cause; the check never fails.</summary>
internal sealed class ReviewAnalyzer : PostAnalyzer
{
    private readonly List<(TextScope Scope, Cue? If)> _variants = [];

    public static ReviewAnalyzer Read(CheckReader check)
    {
        var analyzer = new ReviewAnalyzer();
        foreach (var (language, reader) in check.Variants())
        {
            analyzer._variants.Add((check.Scope(language), reader.Optional("if") is null ? null : reader.Cue("if")));
            reader.End(unlessSameAs: check);
        }

        if (check.Optional("when") is null && analyzer._variants.Exists(variant => variant.If is null))
        {
            check.Fault(check.Node, "Sebutkan “when” atau “if”: pertanyaan memerlukan sebab.", "Name “when” or “if”: a question needs a cause.");
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        var cues = _variants.Select(variant => variant.If?.Compile(context, variant.Scope)).ToList();
        context.RegisterPostAction(
            post => Ask(post, cues),
            post => cues.Exists(cue => cue is null || cue.IsStated(post) || cue.IsFound(post)));
    }

    /// <summary>One question a post, at the first place that gives cause.</summary>
    private static void Ask(PostContext context, List<CompiledCue?> cues)
    {
        var first = cues.SelectMany(cue => cue?.Hits(context) ?? []).OrderBy(hit => hit.First).Cast<CueHit?>().FirstOrDefault();
        if (first is { } hit) context.Report(hit.First, hit.Last, Question);
        else if (cues.Exists(cue => cue is null || cue.IsStated(context))) context.Report(Question);
    }

    private static Finding Question { get; } = new()
    {
        IsReview = true,
        Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["match"] = new("unggahan ini", "this post") },
    };
}
