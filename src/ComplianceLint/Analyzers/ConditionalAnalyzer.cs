using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Finds one thing that stands without the other that it needs: an acronym without its long form, a price without its terms.</summary>
internal sealed class ConditionalAnalyzer : PostAnalyzer
{
    /// <summary>What is needed counts in every language and also where it is quoted or linked.</summary>
    private static readonly TextScope Wide = new(Zone.Body | Zone.Title | Zone.Variant, Zone.Comment);

    private readonly List<(TextScope Scope, ConditionalOptions Options)> _variants = [];

    public static ConditionalAnalyzer Read(CheckReader check)
    {
        var analyzer = new ConditionalAnalyzer();
        foreach (var (language, reader) in check.Variants())
        {
            analyzer._variants.Add((check.Scope(language), ConditionalOptions.Read(reader)));
            reader.End(unlessSameAs: check);
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        foreach (var (scope, options) in _variants)
        {
            var triggers = options.If.Compile(context, scope);
            // A check that looks into the fields finds there what is needed, too.
            var needs = options.Then.Compile(context, Wide with { Containers = Wide.Containers | (scope.Containers & Zone.Field) });
            context.RegisterPostAction(triggers, post => Check(post, options, triggers, needs));
        }
    }

    private static void Check(PostContext context, ConditionalOptions options, CompiledCue triggers, CompiledCue needs)
    {
        if (needs.IsStated(context)) return;
        var hits = triggers.Hits(context);
        var isStated = triggers.IsStated(context);
        // Looked for first: without it nothing is needed, and looking for persons takes longer.
        if (hits.Count == 0 && !isStated) return;
        var met = needs.Hits(context);
        if (isStated && met.Count == 0) context.Report(new Finding());
        HashSet<string>? seen = null;
        foreach (var hit in hits)
        {
            if (IsMet(context, options, hit, met)) continue;
            if (options.Once && !(seen ??= new(StringComparer.Ordinal)).Add(TextOf(context, hit))) continue;
            context.Report(hit.First, hit.Last, new Finding { IsWeak = hit.IsWeak });
        }
    }

    private static bool IsMet(PostContext context, ConditionalOptions options, CueHit hit, IReadOnlyList<CueHit> met)
    {
        var unit = options.Around > 0 ? TextUnits.Sentences(context, hit.First, options.Around) : TextUnits.Around(context, options.Scope, hit.First);
        if (options.OrExpanded && Expansions.IsExpanded(context, hit.First, unit)) return true;
        var from = TextUnits.IndexFrom(met, unit.From);
        var to = TextUnits.IndexFrom(met, unit.To);
        if (from == to) return false;
        return options.Order switch
        {
            TextOrder.Before => met[from].Last < hit.First,
            TextOrder.After => met[to - 1].First > hit.Last,
            _ => true,
        };
    }

    private static string TextOf(PostContext context, CueHit hit)
    {
        var (start, length) = context.RangeOf(hit.First, hit.Last);
        return Fold.String(context.Post.Text.AsSpan(start, length));
    }
}
