using System.Text;

namespace ComplianceLint.UnicodeTables;

/// <summary>Canonical combining classes, which .NET does not show, from the order into which it brings two marks.</summary>
internal static class CombiningRanks
{
    /// <summary>U+0345, the one mark of the highest class.</summary>
    private const int Highest = 0x345;

    /// <summary>True when the code point is no starter: it then changes places with a mark of another class.</summary>
    public static bool IsMark(int value) => value == Highest || IsOrdered(value, Highest);

    /// <summary>The marks with the number of their class, from 1.</summary>
    public static Dictionary<int, int> Of(IEnumerable<int> marks)
    {
        var classes = new List<List<int>>();
        foreach (var mark in marks)
        {
            int low = 0, high = classes.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (IsOrdered(classes[middle][0], mark)) low = middle + 1;
                else high = middle;
            }

            if (low < classes.Count && !IsOrdered(mark, classes[low][0])) classes[low].Add(mark);
            else classes.Insert(low, [mark]);
        }

        return classes.SelectMany((members, i) => members.Select(mark => (mark, i + 1))).ToDictionary();
    }

    /// <summary>True when the first has a lower class, so that the second moves behind it.</summary>
    private static bool IsOrdered(int first, int second)
    {
        var text = char.ConvertFromUtf32(second) + char.ConvertFromUtf32(first);
        // What decomposes is ordered by its parts, each of which has the class of the whole.
        var expected = Decompose(first) + Decompose(second);
        return !string.Equals(Decompose(second) + Decompose(first), expected, StringComparison.Ordinal)
            && string.Equals(text.Normalize(NormalizationForm.FormD), expected, StringComparison.Ordinal);
    }

    private static string Decompose(int value) => char.ConvertFromUtf32(value).Normalize(NormalizationForm.FormD);
}
