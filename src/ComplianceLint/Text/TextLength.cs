using System.Globalization;
using System.Text;

namespace ComplianceLint.Text;

/// <summary>How a channel counts the length of a text.</summary>
internal enum TextMeasure
{
    CodePoints,
    Utf16,
    Graphemes,

    /// <summary>X: most scripts of Europe count 1, all others and emoji 2, an address 23.</summary>
    Weighted,
}

/// <summary>Measures a published text.</summary>
internal static class TextLength
{
    private const int WeightedAddress = 23;

    /// <param name="post">The post.</param>
    /// <param name="container">The index of the text's element.</param>
    /// <param name="measure">How the channel counts.</param>
    /// <param name="limit">Where the text would be cut.</param>
    /// <param name="cut">The offset in the post's text of the first character beyond the limit.</param>
    public static int Measure(PostDocument post, int container, TextMeasure measure, int limit, out int cut)
    {
        var element = post.ElementSpan[container];
        var text = post.Text.AsSpan(element.Start, element.Length);
        // Blank lines before the first and behind the last block are not published.
        var start = element.Start + (text.Length - text.TrimStart().Length);
        var end = element.Start + text.TrimEnd().Length;
        cut = end;
        var count = 0;
        var at = start;
        var next = container;
        while (at < end)
        {
            var (length, weight) = Unit(post, ref next, at, end, measure);
            if (count <= limit && count + weight > limit) cut = at;
            count += weight;
            at += length;
        }

        return count;
    }

    private static (int Length, int Weight) Unit(PostDocument post, ref int next, int at, int end, TextMeasure measure)
    {
        if (measure == TextMeasure.Weighted)
        {
            while (next < post.ElementSpan.Length && (!post.ElementSpan[next].IsToken || post.ElementSpan[next].Start < at)) next++;
            if (next < post.ElementSpan.Length && post.ElementSpan[next] is var token && token.Start == at)
            {
                if (token.Kind == ElementKind.Link) return (token.Length, WeightedAddress);
                if (token.Kind == ElementKind.Emoji) return (token.Length, 2);
            }
        }

        var rest = post.Text.AsSpan(at, end - at);
        if (measure == TextMeasure.Graphemes) return (StringInfo.GetNextTextElementLength(rest), 1);
        Rune.DecodeFromUtf16(rest, out var rune, out var length);
        return (length, measure switch
        {
            // A text is never cut inside a surrogate pair.
            TextMeasure.Utf16 => length,
            TextMeasure.Weighted when !IsLight(rune.Value) => 2,
            _ => 1,
        });
    }

    /// <summary>The ranges that X weighs with 1 (twitter-text configuration, version 3).</summary>
    private static bool IsLight(int value) => value is <= 4351 or (>= 8192 and <= 8205) or (>= 8208 and <= 8223) or (>= 8242 and <= 8247);
}
