using ComplianceLint.Text;

namespace ComplianceLint.Analyzers.Numbers;

/// <summary>Finds a difference of two percentages that is called a percentage: “turun 2,3 persen dari 21,5 persen menjadi 19,2 persen”.</summary>
internal static class PercentagePoints
{
    /// <summary>Half of the last digit of figures with one decimal.</summary>
    private const decimal Rounding = 0.051m;

    private static readonly string[] From = ["dari", "from"];
    private static readonly string[] To = ["menjadi", "ke", "to", "jadi"];

    public static void Check(PostContext context, (int From, int To) sentence, Predicate<(int First, int Last)> isAllowed)
    {
        var percentages = Percentage.In(context, sentence);
        if (percentages.Count < 3) return;
        for (var i = 0; i + 1 < percentages.Count; i++)
        {
            var (from, to) = (percentages[i], percentages[i + 1]);
            if (!IsBehind(context, from, From) || !IsBehind(context, to, To)) continue;
            // The change stands right before or right behind the two.
            if (i > 0) CheckChange(context, percentages[i - 1], from, to, isAllowed);
            if (i + 2 < percentages.Count) CheckChange(context, percentages[i + 2], from, to, isAllowed);
        }
    }

    private static void CheckChange(PostContext context, Percentage change, Percentage from, Percentage to, Predicate<(int First, int Last)> isAllowed)
    {
        var points = Math.Abs(from.Value - to.Value);
        if (points == 0 || Math.Abs(change.Value - points) > Rounding || from.Value == 0) return;
        var relative = points / from.Value * 100;
        if (Math.Abs(change.Value - relative) <= Rounding || !isAllowed((change.First, change.Last))) return;
        context.Report(NumbersAnalyzer.Details(context, change.First, change.Last, Percentage.Write(Math.Round(relative, 1))));
    }

    private static bool IsBehind(PostContext context, Percentage percentage, string[] words)
    {
        if (percentage.First == 0 || !context.Post.ElementSpan[percentage.First - 1].IsToken) return false;
        var before = context.TextOf(context.Post.ElementSpan[percentage.First - 1]);
        foreach (var word in words)
        {
            if (Fold.Equal(before, word)) return true;
        }

        return false;
    }
}
