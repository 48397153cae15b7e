using ComplianceLint.Facts;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Compares the posts of a run with each other: the same text twice, or two statements on one matter that cannot both be right.</summary>
internal sealed class AcrossPostsAnalyzer : PostAnalyzer
{
    public const int LowestSimilarity = 60;

    private Action<BatchContext>? _action;

    public static AcrossPostsAnalyzer Read(CheckReader check)
    {
        var analyzer = new AcrossPostsAnalyzer();
        check.Required("test");
        check.DeclareOption("similarity");
        var test = check.Choice("test", "near-duplicate", "contradiction");
        var similarity = check.Integer("similarity");
        if (similarity is < LowestSimilarity or > 100) check.Fault(check.Node["similarity"] ?? check.Node, $"“similarity” harus antara {LowestSimilarity} dan 100.", $"“similarity” must be between {LowestSimilarity} and 100.");
        if (test == "near-duplicate") analyzer.ReadDuplicates(similarity ?? 80);
        else analyzer.ReadContradictions(check, similarity ?? 0);
        return analyzer;
    }

    public override void Initialize(AnalysisContext context) => context.RegisterBatchAction(_action!);

    private void ReadDuplicates(int similarity)
    {
        _action = context =>
        {
            foreach (var group in NearDuplicates.Groups(context.Posts, IsAlike))
            {
                context.Report([.. group.Select(post => (post, (StatedFact?)null))], Arguments(group.Count, FactNames.None));
            }
        };

        bool IsAlike(PostFacts a, PostFacts b) => SharesChannel(a, b) && StatesTheSame(a, b) && a.SimilarityTo(b) * 100 >= similarity;
    }

    private void ReadContradictions(CheckReader check, int similarity)
    {
        var kinds = Words(check, "facts", FactNames.Kinds);
        var topics = Words(check, "same", FactNames.Topics);
        var days = check.Integer("days") ?? Contradictions.DefaultDays;
        var search = new Contradictions([.. topics.Select(FactNames.TopicOf)], days, similarity);
        _action = context =>
        {
            foreach (var kind in kinds.Select(FactNames.KindOf).Order())
            {
                foreach (var places in search.Find(context.Posts, kind))
                {
                    context.Report(places, Arguments(places.Count, FactNames.Values(kind, [.. places.Select(place => place.Fact!.Value)])));
                }
            }
        };
    }

    private static IReadOnlyList<string> Words(CheckReader check, string key, IReadOnlyList<string> known)
    {
        if (check.Required(key) is not { } node) return [];
        var words = check.Texts(node);
        foreach (var word in words.Where(word => !known.Contains(word, StringComparer.Ordinal))) check.FaultUnknown(node, word, known);
        return [.. words.Where(known.Contains)];
    }

    /// <summary>The same text on two channels is one post; posts that name no channel share every one.</summary>
    private static bool SharesChannel(PostFacts a, PostFacts b) => a.Channels == 0 || b.Channels == 0 || (a.Channels & b.Channels) != 0;

    /// <summary>Posts that differ in a date, a time, an amount, a number or a link are a series: each has its news.</summary>
    private static bool StatesTheSame(PostFacts a, PostFacts b)
    {
        if (a.Facts.Count != b.Facts.Count) return false;
        for (var i = 0; i < a.Facts.Count; i++)
        {
            if (!a.Facts[i].AgreesWith(b.Facts[i])) return false;
        }

        return true;
    }

    private static Dictionary<string, LocalizedText> Arguments(int posts, LocalizedText values) => new(StringComparer.Ordinal)
    {
        ["count"] = LocalizedText.Number(posts),
        ["values"] = values,
    };
}
