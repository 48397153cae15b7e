using System.Text;

namespace ComplianceLint.Channels;

/// <summary>Measures labels of domains as the domain name system writes them (RFC 3492).</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int Lowest = 1;
    private const int Highest = 26;

    /// <summary>The length of a label with its prefix <c>xn--</c>; that of the label where it is in ASCII.</summary>
    public static int LengthOf(ReadOnlySpan<char> label)
    {
        if (Ascii.IsValid(label)) return label.Length;
        List<int> points = [];
        foreach (var rune in label.EnumerateRunes()) points.Add(rune.Value);
        var handled = points.Count(point => point < 128);
        var length = "xn--".Length + handled + (handled > 0 ? 1 : 0);
        var (value, delta, bias, basic) = (128, 0, 72, handled);
        while (handled < points.Count)
        {
            var next = points.Where(point => point >= value).Min();
            delta += (next - value) * (handled + 1);
            value = next;
            foreach (var point in points)
            {
                if (point < value) delta++;
                if (point != value) continue;
                length += Digits(delta, bias);
                bias = Adapt(delta, handled + 1, isFirst: handled == basic);
                delta = 0;
                handled++;
            }

            delta++;
            value++;
        }

        return length;
    }

    private static int Digits(int delta, int bias)
    {
        var digits = 1;
        for (var position = Base; ; position += Base)
        {
            var threshold = Math.Clamp(position - bias, Lowest, Highest);
            if (delta < threshold) return digits;
            delta = (delta - threshold) / (Base - threshold);
            digits++;
        }
    }

    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / 700 : delta / 2;
        delta += delta / count;
        var steps = 0;
        for (; delta > (Base - Lowest) * Highest / 2; steps += Base) delta /= Base - Lowest;
        return steps + ((Base - Lowest + 1) * delta / (delta + 38));
    }
}
