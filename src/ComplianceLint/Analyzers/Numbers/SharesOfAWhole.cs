namespace ComplianceLint.Analyzers.Numbers;

/// <summary>Finds three or more shares in a sentence that nearly, but not quite, make up a whole.</summary>
internal static class SharesOfAWhole
{
    private const int Fewest = 3;
    private const int Most = 10;

    /// <summary>Rounding moves the sum of a few shares by no more.</summary>
    private const decimal Rounding = 1;

    /// <summary>Percentages further from a whole are not its shares.</summary>
    private const decimal Near = 15;

    public static void Check(PostContext context, (int From, int To) sentence, Predicate<(int First, int Last)> isAllowed)
    {
        var shares = Percentage.In(context, sentence);
        if (shares.Count is < Fewest or > Most) return;
        var sum = shares.Sum(share => share.Value);
        if (Math.Abs(sum - 100) is <= Rounding or > Near || !isAllowed((shares[0].First, shares[^1].Last))) return;
        context.Report(NumbersAnalyzer.Details(context, shares[0].First, shares[^1].Last, Percentage.Write(sum)));
    }
}
