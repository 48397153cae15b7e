namespace ComplianceLint.Syntax;

/// <summary>Turns byte offsets into UTF-8 back into offsets of the text it was made from; each call goes forward.</summary>
internal struct Utf8Offsets(string text, TextSpan part, int byteCount)
{
    private readonly bool _isAscii = byteCount == part.Length;
    private int _byte;
    private int _at = part.Start;

    public int At(long byteOffset)
    {
        if (_isAscii) return part.Start + (int)byteOffset;
        while (_byte < byteOffset && _at < part.End)
        {
            var c = text[_at];
            var isPair = char.IsHighSurrogate(c) && _at + 1 < part.End && char.IsLowSurrogate(text[_at + 1]);
            // Half of a surrogate pair becomes U+FFFD, which has three bytes like the rest of the plane.
            _byte += c < 0x80 ? 1 : c < 0x800 ? 2 : isPair ? 4 : 3;
            _at += isPair ? 2 : 1;
        }

        return _at;
    }
}
