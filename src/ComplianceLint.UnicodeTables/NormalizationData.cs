using System.Text;

namespace ComplianceLint.UnicodeTables;

/// <summary>What .NET's own normalisation does with each code point, read off its results.</summary>
/// <param name="Canonical">Full canonical decompositions; Hangul is arithmetic and left out.</param>
/// <param name="Compatible">Full compatibility decompositions that differ from the canonical ones.</param>
/// <param name="Compositions">Pairs of a first and a second code point that compose.</param>
/// <param name="Ranks">Canonical combining classes, numbered in their order; 0 and absent is a starter.</param>
internal sealed record NormalizationData(
    IReadOnlyDictionary<int, string> Canonical,
    IReadOnlyDictionary<int, string> Compatible,
    IReadOnlyDictionary<(int First, int Second), int> Compositions,
    IReadOnlyDictionary<int, int> Ranks)
{
    public static NormalizationData Read()
    {
        var canonical = new Dictionary<int, string>();
        var compatible = new Dictionary<int, string>();
        var compositions = new Dictionary<(int, int), int>();
        var marks = new List<int>();
        foreach (var value in CodePoints())
        {
            var text = char.ConvertFromUtf32(value);
            var decomposed = text.Normalize(NormalizationForm.FormD);
            var compatibly = text.Normalize(NormalizationForm.FormKD);
            if (CombiningRanks.IsMark(value)) marks.Add(value);
            if (!Same(compatibly, decomposed)) compatible.Add(value, compatibly);
            if (Same(decomposed, text)) continue;
            canonical.Add(value, decomposed);
            if (Same(text.Normalize(NormalizationForm.FormC), text)) compositions.Add(PairOf(value, decomposed), value);
        }

        return new NormalizationData(canonical, compatible, compositions, CombiningRanks.Of(marks));
    }

    private static IEnumerable<int> CodePoints()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            // Hangul syllables are arithmetic; .NET refuses surrogates and the noncharacter U+FFFE.
            var isLeftOut = value is (>= 0xAC00 and <= 0xD7A3) or (>= 0xD800 and <= 0xDFFF) or 0xFFFE;
            if (!isLeftOut) yield return value;
        }
    }

    /// <summary>The last step of a composition: what comes before the last code point has composed already.</summary>
    private static (int First, int Second) PairOf(int composite, string decomposed)
    {
        var second = decomposed.EnumerateRunes().Last();
        var first = decomposed[..^second.Utf16SequenceLength].Normalize(NormalizationForm.FormC);
        var isPair = first.EnumerateRunes().Count() == 1
            && Same((first + second).Normalize(NormalizationForm.FormC), char.ConvertFromUtf32(composite));
        return isPair
            ? (char.ConvertToUtf32(first, 0), second.Value)
            : throw new InvalidOperationException($"U+{composite:X4} is composed in a way that the tables cannot hold.");
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
