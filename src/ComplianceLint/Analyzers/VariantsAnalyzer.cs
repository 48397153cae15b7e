using ComplianceLint.Facts;
using ComplianceLint.Posts;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Holds the variants of a post against its body: what they state must be the same, and nothing may be missing.</summary>
internal sealed class VariantsAnalyzer : PostAnalyzer
{
    /// <summary>More would be a list and no sentence.</summary>
    private const int MostNamed = 4;

    private IReadOnlyList<string> _facts = [];
    private bool _findsMissing;
    private Cue _terms = new();

    public static VariantsAnalyzer Read(CheckReader check)
    {
        check.Required("test");
        var lacks = check.Choice("test", "differs", "lacks") == "lacks";
        var facts = check.Texts("facts");
        var known = lacks ? TextFact.Kinds : FactNames.Kinds;
        foreach (var fact in facts.Where(fact => !known.Contains(fact, StringComparer.Ordinal))) check.FaultUnknown(check.Node["facts"]!, fact, known);
        var terms = lacks ? new Cue { Terms = check.GuardedTerms("terms") } : new Cue();
        if (facts.Count == 0 && !terms.HasText) check.Fault(check.Node, lacks ? "Sebutkan “facts” atau “terms”." : "Sebutkan “facts”.", lacks ? "Name “facts” or “terms”." : "Name “facts”.");
        return new VariantsAnalyzer { _facts = facts, _findsMissing = lacks, _terms = terms };
    }

    public override void Initialize(AnalysisContext context)
    {
        var terms = _terms.Compile(context, new TextScope(Zone.Body | Zone.Variant, Zone.Comment));
        context.RegisterPostAction(post => Check(post, terms), static post => post.Post.Published.Any(text => text.Channel is not null) && post.Post.Published.Length > 1);
    }

    private void Check(PostContext context, CompiledCue terms)
    {
        var published = context.Post.Published;
        if (!published.Any(text => text.Channel is not null)) return;
        // Without a body the first variant says what is right.
        var bodies = published.Where(text => text.Channel is null && context.Post.ElementSpan[text.Element].Length > 0).DefaultIfEmpty(published.First(text => text.Channel is not null)).ToList();
        var stated = bodies.SelectMany(text => FactsOf(context, text, terms)).ToList();
        foreach (var variant in published.Except(bodies).Where(text => text.Channel is not null))
        {
            var own = FactsOf(context, variant, terms);
            if (_findsMissing) ReportMissing(context, variant, stated, own);
            else ReportDifferent(context, stated, own);
        }
    }

    private List<TextFact> FactsOf(PostContext context, PublishedText text, CompiledCue terms)
    {
        (int, int) unit = (text.Element + 1, context.Post.ElementSpan[text.Element].Payload);
        var facts = TextFact.In(context, unit, _facts);
        foreach (var hit in TextUnits.Within(terms.Hits(context), unit))
        {
            facts.Add(new TextFact("term", TextHash.Of(Text.Fold.String(TextOf(context, hit.First, hit.Last))), hit.First, hit.Last));
        }

        return facts;
    }

    private static void ReportDifferent(PostContext context, List<TextFact> stated, List<TextFact> own)
    {
        foreach (var fact in own)
        {
            var others = stated.Where(other => string.Equals(other.Kind, fact.Kind, StringComparison.Ordinal)).ToList();
            if (others.Count == 0 || others.Exists(other => other.Value == fact.Value)) continue;
            context.Report(fact.First, fact.Last, Details("expected", context, others) with
            {
                Related = [context.Related(others[0].First, others[0].Last, new("Teks utama menyebut ini.", "The main text states this."))],
            });
        }
    }

    private static void ReportMissing(PostContext context, PublishedText variant, List<TextFact> stated, List<TextFact> own)
    {
        var missing = stated.Where(fact => !own.Exists(known => known.Value == fact.Value && string.Equals(known.Kind, fact.Kind, StringComparison.Ordinal)))
            .DistinctBy(fact => (fact.Kind, fact.Value)).ToList();
        if (missing.Count == 0) return;
        var unit = (variant.Element + 1, context.Post.ElementSpan[variant.Element].Payload);
        context.Report(Details("missing", context, missing) with
        {
            Anchor = TextUnits.AnchorOf(context.Post, unit),
            Channel = variant.Channel,
            Related = [context.Related(missing[0].First, missing[0].Last, new("Teks utama menyebut ini.", "The main text states this."))],
        });
    }

    private static Finding Details(string name, PostContext context, List<TextFact> facts)
    {
        var texts = string.Join(", ", facts.DistinctBy(fact => fact.Value).Take(MostNamed).Select(fact => TextOf(context, fact.First, fact.Last)));
        return new Finding { Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { [name] = new(texts, texts) } };
    }

    private static string TextOf(PostContext context, int first, int last)
    {
        var (start, length) = context.RangeOf(first, last);
        return context.Post.Text.Substring(start, length);
    }
}
