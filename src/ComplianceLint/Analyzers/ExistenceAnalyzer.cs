using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds each of its terms, sequences or elements.</summary>
internal sealed class ExistenceAnalyzer : PostAnalyzer
{
    private readonly List<(TextScope Scope, Cue Cue)> _variants = [];

    public static ExistenceAnalyzer Read(CheckReader check) => Read(check, null);

    /// <summary>The kind <c>sequence</c> is existence that must have sequences.</summary>
    public static ExistenceAnalyzer ReadSequences(CheckReader check) => Read(check, "sequences");

    public override void Initialize(AnalysisContext context)
    {
        foreach (var (scope, cue) in _variants)
        {
            context.AppliesTo(scope);
            cue.Compile(context, scope).ReportTo(context, static (post, hit) => post.Report(hit.First, hit.Last, hit.IsWeak ? Weak : null));
        }
    }

    private static Finding Weak { get; } = new() { IsWeak = true };

    private static ExistenceAnalyzer Read(CheckReader check, string? required)
    {
        var analyzer = new ExistenceAnalyzer();
        foreach (var (language, reader) in check.Variants())
        {
            if (required is not null) reader.Required(required);
            var cue = reader.TextCueKeys();
            if (required is null && !cue.HasText) reader.FaultEmptyCue();
            analyzer._variants.Add((check.Scope(language), cue));
            reader.End(unlessSameAs: check);
        }

        return analyzer;
    }
}
