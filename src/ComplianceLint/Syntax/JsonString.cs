using System.Globalization;
using System.Text;

namespace ComplianceLint.Syntax;

/// <summary>A decoded JSON string; HalfPair is the first escape of half a surrogate pair, read as U+FFFD, or -1.</summary>
internal readonly record struct JsonString(string Text, OffsetMap Map, int HalfPair)
{
    private const int UnicodeEscapeLength = 6;

    /// <summary>Decodes what stands between two quotes; Utf8JsonReader has seen to it that every escape is whole.</summary>
    public static JsonString Decode(string source, TextSpan content)
    {
        var text = new StringBuilder(content.Length);
        var map = new OffsetMap.Builder();
        var halfPair = -1;
        var at = content.Start;
        while (at < content.End)
        {
            var length = source.AsSpan(at, content.End - at).IndexOf('\\');
            if (length < 0) length = content.End - at;
            text.Append(source, at, length);
            map.Add(length, at, length);
            at += length;
            if (at == content.End) break;

            var isUnicode = source[at + 1] == 'u';
            var first = isUnicode ? HexAt(source, at) : Named(source[at + 1]);
            var second = char.IsHighSurrogate(first) && IsUnicodeEscape(source, at + UnicodeEscapeLength, content.End)
                ? HexAt(source, at + UnicodeEscapeLength)
                : '\0';
            if (char.IsSurrogatePair(first, second))
            {
                text.Append(first).Append(second);
                map.Add(2, at, 2 * UnicodeEscapeLength);
                at += 2 * UnicodeEscapeLength;
                continue;
            }

            if (char.IsSurrogate(first))
            {
                if (halfPair < 0) halfPair = at;
                first = (char)Rune.ReplacementChar.Value;
            }

            var escape = isUnicode ? UnicodeEscapeLength : 2;
            text.Append(first);
            map.Add(1, at, escape);
            at += escape;
        }

        return new JsonString(text.ToString(), map.Build(), halfPair);
    }

    private static bool IsUnicodeEscape(string source, int at, int limit) =>
        at + UnicodeEscapeLength <= limit && source[at] == '\\' && source[at + 1] == 'u';

    private static char HexAt(string source, int at) =>
        (char)int.Parse(source.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Named(char name) => name switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => name,
    };
}
