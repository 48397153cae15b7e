using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers.Numbers;

/// <summary>Does the sums of a text: shares of a whole, points of percentages, amounts that are stated twice.</summary>
internal sealed class NumbersAnalyzer : PostAnalyzer
{
    private readonly List<(TextScope Scope, Action<PostContext, (int From, int To), Predicate<(int First, int Last)>> Check, Guard Guard)> _variants = [];

    public static NumbersAnalyzer Read(CheckReader check)
    {
        var analyzer = new NumbersAnalyzer();
        foreach (var (language, reader) in check.Variants())
        {
            reader.Required("test");
            Action<PostContext, (int, int), Predicate<(int, int)>> test = reader.Choice("test", "shares", "points", "amounts") switch
            {
                "points" => PercentagePoints.Check,
                "amounts" => AmountsStatedTwice.Check,
                _ => SharesOfAWhole.Check,
            };
            analyzer._variants.Add((check.Scope(language), test, reader.Guard()));
            reader.End(unlessSameAs: check);
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        foreach (var (scope, test, guard) in _variants)
        {
            var predicate = guard.Compile(context);
            context.AppliesTo(scope);
            context.RegisterPostAction(
                post =>
                {
                    Predicate<(int First, int Last)> isAllowed = range => predicate.Allows(post, range.First, range.Last);
                    foreach (var sentence in TextUnits.All(post, TextUnit.Sentence, scope)) test(post, sentence, isAllowed);
                },
                static _ => false);
        }
    }

    internal static Finding Details(PostContext context, int first, int last, string expected) => new()
    {
        Text = context.RangeOf(first, last),
        Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["expected"] = new(expected, expected.Replace(',', '.')) },
    };
}
