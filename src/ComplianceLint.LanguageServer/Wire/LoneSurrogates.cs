namespace ComplianceLint.LanguageServer.Wire;

/// <summary>
/// Replaces halves of characters in JSON escapes: editors send them when a caret stands inside an emoji, and a reader that refused
/// them would lose an edit, and with it the text.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    public static void Replace(Span<byte> json)
    {
        for (var at = 0; at < json.Length;)
        {
            var next = json[at..].IndexOf((byte)'\\');
            if (next < 0) return;
            at += next;
            if (ValueOf(json, at) is not { } value)
            {
                at += 2;
                continue;
            }

            var isPair = char.IsHighSurrogate((char)value) && ValueOf(json, at + EscapeLength) is { } low && char.IsLowSurrogate((char)low);
            if (!isPair && char.IsSurrogate((char)value)) "\\uFFFD"u8.CopyTo(json[at..]);
            at += isPair ? 2 * EscapeLength : EscapeLength;
        }
    }

    /// <summary>The code unit of an escape; null where there is none.</summary>
    private static int? ValueOf(ReadOnlySpan<byte> json, int at)
    {
        if (at + EscapeLength > json.Length || json[at] != '\\' || json[at + 1] != 'u') return null;
        var value = 0;
        foreach (var digit in json.Slice(at + 2, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit)) return null;
            value = (value << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return value;
    }
}
