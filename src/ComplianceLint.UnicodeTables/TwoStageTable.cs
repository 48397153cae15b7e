namespace ComplianceLint.UnicodeTables;

/// <summary>A value for each code point: blocks of 64 values, of which equal ones are kept once.</summary>
/// <param name="Blocks">For each 64 code points the number of their block; above the last all values are 0.</param>
/// <param name="Values">The blocks, one behind the other.</param>
internal sealed record TwoStageTable(IReadOnlyList<int> Blocks, IReadOnlyList<int> Values)
{
    private const int BlockSize = 64;

    public static TwoStageTable Of(IReadOnlyDictionary<int, int> values)
    {
        var blocks = new List<int>();
        var laid = new List<int>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var start = 0; start <= values.Keys.Max(); start += BlockSize)
        {
            var block = Enumerable.Range(start, BlockSize).Select(value => values.GetValueOrDefault(value)).ToArray();
            if (known.TryAdd(string.Join(',', block), known.Count)) laid.AddRange(block);
            blocks.Add(known[string.Join(',', block)]);
        }

        return new TwoStageTable(blocks, laid);
    }
}
