using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds a post, or a text of it, that lacks what it needs.</summary>
internal sealed class RequiredAnalyzer(RequiredOptions options) : PostAnalyzer
{
    public static RequiredAnalyzer Read(CheckReader check) => new(RequiredOptions.Read(check));

    public override void Initialize(AnalysisContext context)
    {
        var needs = options.Needs.Select(need => (need.Name, Cue: need.Cue.Compile(context, options.Scope))).ToList();
        context.RegisterPostAction(
            post => Check(post, needs),
            // Without a condition on fields, a post needs something to be measured by: its text.
            post => options.HasCondition || post.Post.Published.Length > 0);
    }

    private void Check(PostContext context, List<(LocalizedText? Name, CompiledCue Cue)> needs)
    {
        if (!options.Each)
        {
            List<LocalizedText?>? missing = null;
            foreach (var (name, cue) in needs)
            {
                if (!cue.IsStated(context) && !IsIn(context, cue)) (missing ??= []).Add(name);
            }

            Report(context, missing, context.Post.Anchor);
            return;
        }

        foreach (var region in Regions(context))
        {
            List<LocalizedText?>? missing = null;
            foreach (var (name, cue) in needs)
            {
                if (!cue.IsStated(context) && !TextUnits.Within(cue.Hits(context), region).Any()) (missing ??= []).Add(name);
            }

            Report(context, missing, TextUnits.AnchorOf(context.Post, region));
        }
    }

    private bool IsIn(PostContext context, CompiledCue cue)
    {
        if (!cue.IsFound(context)) return false;
        if (options.In == TextRegion.Whole) return true;
        var hits = cue.Hits(context);
        return Regions(context).Any(region => TextUnits.Within(hits, region).Any());
    }

    private IEnumerable<(int From, int To)> Regions(PostContext context) =>
        context.Post.Published.Select(published => TextRegions.Of(context, published.Element, options.In, options.Characters));

    private void Report(PostContext context, List<LocalizedText?>? missing, int anchor)
    {
        if (missing is null || missing.Count <= options.Needs.Count - options.AtLeast) return;
        context.Report(new Finding
        {
            Anchor = anchor,
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
            {
                ["missing"] = new(
                    string.Join(", ", missing.Select(name => name?.Id)),
                    string.Join(", ", missing.Select(name => name?.En))),
            },
        });
    }
}
