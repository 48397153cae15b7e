using System.Globalization;
using System.Text;
using ComplianceLint.Text;
using ComplianceLint.Text.Folding;

namespace ComplianceLint.Channels;

/// <summary>Counts a text as a channel does, and finds where it passes a limit.</summary>
internal static class TextLength
{
    private const int ShortenedAddress = 23;

    public static int Count(string text, TextMeasure measure) => Count(text, measure, int.MaxValue, out _);

    /// <param name="text">The text as it is published.</param>
    /// <param name="measure">How the channel counts.</param>
    /// <param name="limit">How much it takes.</param>
    /// <param name="cut">Where the first grapheme begins that is beyond the limit; the end where none is.</param>
    public static int Count(string text, TextMeasure measure, int limit, out int cut)
    {
        var counted = measure == TextMeasure.Weighted ? Normalization.Nfc(text) : text;
        var count = new Counter(counted, measure).Run(limit, out cut);
        if (count <= limit) cut = text.Length;
        else cut = GraphemeAt(text, ReferenceEquals(counted, text) ? cut : Uncomposed(text, cut));
        return count;
    }

    /// <summary>Leads from an offset of the composed text back to the text: composition never goes across graphemes.</summary>
    private static int Uncomposed(string text, int composedOffset)
    {
        var at = 0;
        var composed = 0;
        while (at < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            composed += Normalization.Nfc(text.Substring(at, length)).Length;
            if (composed > composedOffset) return at;
            at += length;
        }

        return at;
    }

    /// <summary>The most that a text of so many UTF-16 code units can count.</summary>
    public static long MostOf(int units, TextMeasure measure) => measure switch
    {
        TextMeasure.Bytes or TextMeasure.Threads => units * 3L,
        // An address counts 23, and the shortest has four characters.
        TextMeasure.Weighted or TextMeasure.Mastodon => units * 6L,
        _ => units,
    };

    private static int GraphemeAt(string text, int offset)
    {
        // A grapheme of a hundred thousand marks is no grapheme of a person.
        const int Longest = 64;
        var at = Math.Max(0, offset - Longest);
        if (at > 0 && char.IsLowSurrogate(text[at])) at++;
        while (at < offset)
        {
            var next = at + StringInfo.GetNextTextElementLength(text.AsSpan(at));
            if (next > offset) return at;
            at = next;
        }

        return offset;
    }

    private ref struct Counter(string text, TextMeasure measure)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private readonly TextMeasure _measure = measure;
        private readonly List<(int Start, int End)> _addresses = measure switch
        {
            TextMeasure.Weighted => AddressFinder.Find(text, needsScheme: false),
            TextMeasure.Mastodon => AddressFinder.Find(text, needsScheme: true),
            _ => [],
        };

        private int _address;

        public int Run(int limit, out int cut)
        {
            cut = _text.Length;
            var count = 0;
            for (var at = 0; at < _text.Length;)
            {
                var (length, weight) = IsPlain(at) ? (1, 1) : Unit(at);
                if (count <= limit && count + weight > limit) cut = at;
                count += weight;
                at += length;
            }

            return count;
        }

        /// <summary>Almost every character of a text is printable ASCII before another: it counts one everywhere, in a twentieth of the time.</summary>
        private readonly bool IsPlain(int at) =>
            _text[at] is >= ' ' and < '\u007F' and not '@'
            && (at + 1 == _text.Length || _text[at + 1] < 128)
            && (_address == _addresses.Count || at < _addresses[_address].Start);

        private (int Length, int Weight) Unit(int at)
        {
            while (_address < _addresses.Count && _addresses[_address].End <= at) _address++;
            if (_address < _addresses.Count && _addresses[_address].Start == at) return (_addresses[_address].End - at, ShortenedAddress);
            var rest = _text[at..];
            Rune.DecodeFromUtf16(rest, out var rune, out var length);
            return _measure switch
            {
                TextMeasure.Utf16 => (length, length),
                TextMeasure.Bytes => (length, rune.Utf8SequenceLength),
                TextMeasure.Graphemes => (StringInfo.GetNextTextElementLength(rest), 1),
                TextMeasure.Mastodon => Grapheme(at),
                TextMeasure.Threads when EmojiReader.LengthAt(rest) is > 0 and var emoji => (emoji, Encoding.UTF8.GetByteCount(rest[..emoji])),
                TextMeasure.Weighted when EmojiSequences.LengthAt(rest) is > 0 and var emoji => (emoji, 2),
                TextMeasure.Weighted => (length, IsLight(rune.Value) ? 1 : 2),
                _ => (length, 1),
            };
        }

        /// <summary>The host of a mention is not counted.</summary>
        private readonly (int Length, int Weight) Grapheme(int at)
        {
            if (_text[at] != '@' || TokenShapes.MentionLength(_text, at) is not (> 0 and var mention)) return (StringInfo.GetNextTextElementLength(_text[at..]), 1);
            var host = _text.Slice(at + 1, mention - 1).IndexOf('@');
            return host < 0 ? (1, 1) : (mention, host + 1);
        }

        /// <summary>The ranges that X weighs with 1 (twitter-text configuration, version 3).</summary>
        private static bool IsLight(int value) => value is <= 4351 or (>= 8192 and <= 8205) or (>= 8208 and <= 8223) or (>= 8242 and <= 8247);
    }
}
