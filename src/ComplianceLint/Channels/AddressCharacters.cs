namespace ComplianceLint.Channels;

/// <summary>The characters that X's published rules allow in each part of an address.</summary>
internal static class AddressCharacters
{
    /// <summary>Any letter or sign of any script but white space, ASCII punctuation and what directs or breaks text.</summary>
    public static bool IsDomain(char c)
    {
        if (c < 128) return char.IsAsciiLetterOrDigit(c);
        return !char.IsWhiteSpace(c) && c is not ('\u180E' or '\uFEFF' or '\uFFFE' or '\uFFFF') && !IsDirectional(c);
    }

    /// <summary>A letter or digit of ASCII, an accented Latin letter, or a hyphen.</summary>
    public static bool IsLatinDomain(char c) => char.IsAsciiLetterOrDigit(c) || c == '-' || IsLatinAccent(c);

    public static bool IsPath(char c) => IsLetterOfPath(c)
        || c is '!' or '*' or '\'' or ';' or ':' or '=' or '+' or ',' or '.' or '$' or '/' or '%' or '#' or '[' or ']' or '-' or '_' or '~' or '&' or '|' or '@' or '–';

    public static bool EndsPath(char c) => IsLetterOfPath(c) || c is '=' or '_' or '#' or '/' or '+' or '-';

    public static bool IsQuery(char c) => char.IsAsciiLetterOrDigit(c)
        || c is '!' or '?' or '*' or '\'' or '(' or ')' or ';' or ':' or '&' or '=' or '+' or '$' or '/' or '%' or '#' or '[' or ']' or '-' or '_' or '.' or ',' or '~' or '|' or '@';

    public static bool EndsQuery(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '&' or '=' or '#' or '/' or '-';

    private static bool IsLetterOfPath(char c) => char.IsAsciiLetterOrDigit(c) || IsLatinAccent(c) || c is >= '\u0400' and <= '\u04FF';

    /// <summary>Without the signs of multiplication and division, which look like letters.</summary>
    private static bool IsLatinAccent(char c) =>
        c is (>= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7')) or '\u0253' or '\u0254' or '\u0256' or '\u0257' or '\u0259' or '\u025B'
            or '\u0263' or '\u0268' or '\u026F' or '\u0272' or '\u0289' or '\u028B' or '\u02BB' or (>= '\u0300' and <= '\u036F') or (>= '\u1E00' and <= '\u1EFF');

    private static bool IsDirectional(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
