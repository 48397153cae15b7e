using ComplianceLint.Text;

namespace ComplianceLint.Analyzers.Numbers;

/// <summary>Finds an amount and the same amount in brackets that differ: “Rp500 juta (Rp500.000)”.</summary>
internal static class AmountsStatedTwice
{
    public static void Check(PostContext context, (int From, int To) sentence, Predicate<(int First, int Last)> isAllowed)
    {
        var elements = context.Post.ElementSpan;
        for (var i = sentence.From; i + 3 < sentence.To; i++)
        {
            if (elements[i].Kind != ElementKind.Money || elements[i + 2].Kind != ElementKind.Money || !Is(context, i + 1, "(") || !Is(context, i + 3, ")")) continue;
            if (MoneyReading.Read(context.TextOf(elements[i])) is not { } first || MoneyReading.Read(context.TextOf(elements[i + 2])) is not { } second) continue;
            if (first == second || !isAllowed((i, i + 2))) continue;
            var expected = context.TextOf(elements[i]).ToString();
            context.Report(NumbersAnalyzer.Details(context, i + 2, i + 2, expected) with
            {
                Related = [context.Related(i, i, new("Jumlah pertama", "The first amount"))],
            });
        }
    }

    private static bool Is(PostContext context, int token, string sign) => context.TextOf(context.Post.ElementSpan[token]).SequenceEqual(sign);
}
