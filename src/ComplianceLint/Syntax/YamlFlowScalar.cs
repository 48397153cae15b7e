using System.Buffers;
using System.Globalization;
using System.Text;
using YamlDotNet.Core;

namespace ComplianceLint.Syntax;

/// <summary>Decodes plain, single-quoted and double-quoted scalars: folded lines, doubled quotes, escapes.</summary>
internal static class YamlFlowScalar
{
    private const string Space = YamlCharacters.Blanks + YamlCharacters.Breaks;

    private static readonly SearchValues<char> InPlain = SearchValues.Create(Space);
    private static readonly SearchValues<char> InSingle = SearchValues.Create("'" + Space);
    private static readonly SearchValues<char> InDouble = SearchValues.Create("\\" + Space);

    /// <summary>The map of a scalar whose content, without quotes, goes from an offset to the end of the source.</summary>
    public static OffsetMap? Map(ReadOnlySpan<char> source, int start, ScalarStyle style, string value)
    {
        var special = style switch
        {
            ScalarStyle.SingleQuoted => InSingle,
            ScalarStyle.DoubleQuoted => InDouble,
            _ => InPlain,
        };
        var map = new AlignedMap(source, value);
        var at = start;
        while (at < source.Length)
        {
            var word = source[at..].IndexOfAny(special);
            if (word != 0)
            {
                var end = word < 0 ? source.Length : at + word;
                map.Copy(at, end);
                at = end;
                continue;
            }

            at = source[at] switch
            {
                '\'' => DoubledQuote(ref map, at),
                '\\' => Escape(ref map, source, at),
                _ => FoldBlanks(ref map, source, at),
            };
            if (at < 0) return null;
        }

        return map.Build();
    }

    private static int DoubledQuote(ref AlignedMap map, int at)
    {
        map.Unit('\'', at, at + 2);
        return at + 2;
    }

    /// <summary>Blanks inside a line stay; blanks around a line ending go, and a single line ending becomes a space.</summary>
    private static int FoldBlanks(ref AlignedMap map, ReadOnlySpan<char> source, int at)
    {
        var end = EndOfBlanks(source, at);
        var first = source[at..end].IndexOfAny(YamlCharacters.Breaks);
        if (first < 0)
        {
            map.Copy(at, end);
            return end;
        }

        first += at;
        var rest = first + YamlCharacters.BreakLength(source, first);
        var isAlone = source[rest..end].IndexOfAny(YamlCharacters.Breaks) < 0;
        if (YamlCharacters.BreakText(source[first]) != '\n') map.Break(first);
        else if (isAlone) map.Unit(' ', at, end);
        map.Breaks(rest, end);
        return end;
    }

    private static int EndOfBlanks(ReadOnlySpan<char> source, int at)
    {
        var length = source[at..].IndexOfAnyExcept(InPlain);
        return length < 0 ? source.Length : at + length;
    }

    private static int Escape(ref AlignedMap map, ReadOnlySpan<char> source, int at)
    {
        if (at + 1 == source.Length) return -1;
        var name = source[at + 1];
        if (YamlCharacters.IsBreak(name))
        {
            // A backslash at the end of a line takes the line ending and the next indentation away; empty lines stay.
            var rest = at + 1 + YamlCharacters.BreakLength(source, at + 1);
            var end = EndOfBlanks(source, rest);
            map.Breaks(rest, end);
            return end;
        }

        if (name is 'x' or 'u' or 'U') return CodePoint(ref map, source, at);
        if (Named(name) is not { } decoded) return -1;
        map.Unit(decoded, at, at + 2);
        return at + 2;
    }

    private static int CodePoint(ref AlignedMap map, ReadOnlySpan<char> source, int at)
    {
        var (code, end) = ReadHex(source, at);
        if (code is >= 0xD800 and <= 0xDBFF)
        {
            // A character outside the basic plane may be written as the escapes of its two halves.
            (var low, end) = ReadHex(source, end);
            if (low is < 0xDC00 or > 0xDFFF) return -1;
            code = char.ConvertToUtf32((char)code, (char)low);
        }

        if (end < 0 || !Rune.TryCreate(code, out var rune)) return -1;
        Span<char> decoded = stackalloc char[2];
        map.Add(decoded[..rune.EncodeToUtf16(decoded)], at, end);
        return end;
    }

    private static (int Code, int End) ReadHex(ReadOnlySpan<char> source, int at)
    {
        if (at + 1 >= source.Length || source[at] != '\\') return (-1, -1);
        var digits = source[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var end = at + 2 + digits;
        return digits > 0 && end <= source.Length && int.TryParse(
            source[(at + 2)..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (code, end)
            : (-1, -1);
    }

    private static char? Named(char name) => name switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\e',
        ' ' or '"' or '/' or '\\' => name,
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };
}
