using System.Collections.Frozen;

namespace ComplianceLint.Text;

/// <summary>The lengths of addresses, mentions, hashtags, numbers and amounts at a place in a text; 0 where none stands.</summary>
internal static class TokenShapes
{
    /// <summary>Top-level domains that posts of Indonesian institutions use, and those that imitate them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevel =
        "id com org net ly gle me co io info xyz gov edu tv app link site online shop asia int mil top click page dev biz live store cc gg be ee"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>RFC 5321: the part of a mail address before the sign.</summary>
    private const int LongestLocalPart = 64;

    /// <summary>RFC 1035: a longer name of a host is none. A text of full stops is read again at each of them, this far.</summary>
    private const int LongestHost = 255;

    /// <summary>A longer one is cut; without a limit a text of full stops would be read again at each of them.</summary>
    private const int LongestAddress = 2048;

    public static int UrlLength(ReadOnlySpan<char> text)
    {
        var scheme = StartsWithIgnoreCase(text, "https://") ? 8 : StartsWithIgnoreCase(text, "http://") ? 7 : StartsWithIgnoreCase(text, "www.") ? 4 : 0;
        if (scheme == 0 || scheme == text.Length || !char.IsLetterOrDigit(text[scheme])) return 0;
        return AddressEnd(text, scheme);
    }

    /// <summary>An address without a scheme: “lapor.go.id”, “s.id/bansos”.</summary>
    public static int DomainLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        var label = 0;
        text = text[..Math.Min(text.Length, LongestAddress)];
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '.'))
        {
            if (end == LongestHost) return 0;
            if (text[end] == '.')
            {
                if (end + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 1])) break;
                label = end + 1;
            }

            end++;
        }

        if (label == 0 || !TopLevel.Contains(text[label..end])) return 0;
        if (end < text.Length && char.IsLetter(text[end])) return 0;
        return end < text.Length && text[end] is '/' or '?' or ':' ? AddressEnd(text, end) : end;
    }

    public static int EmailLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && at < LongestLocalPart && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '-' or '+' or '%')) at++;
        if (at == 0 || at + 1 >= text.Length || text[at] != '@') return 0;
        var domain = DomainLength(text[(at + 1)..]);
        return domain == 0 || text.Slice(at + 1, domain).ContainsAny('/', '?') ? 0 : at + 1 + domain;
    }

    /// <summary>“@kotacontoh” and “@humas@sosial.go.id”, not the middle of a word.</summary>
    public static int MentionLength(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return 0;
        var end = NameEnd(text, at + 1);
        if (end == at + 1) return 0;
        if (end + 1 < text.Length && text[end] == '@' && DomainLength(text[(end + 1)..]) is > 0 and var host) end += 1 + host;
        return end - at;
    }

    public static int HashtagLength(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return 0;
        var end = at + 1;
        // A mark cannot come first: “#️⃣” is an emoji.
        if (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == '_')) return 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_' || IsMark(text[end]))) end++;
        return end - at;
    }

    /// <summary>Digits with full stops and commas inside: “1.250.000”, “2,5”.</summary>
    public static int NumberLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) ||
               (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        return end;
    }

    /// <summary>“Rp50.000”, “Rp. 1,5 juta”, “IDR 5k”: a currency, a number and perhaps its unit.</summary>
    /// <param name="text">Begins with the word that may be a currency.</param>
    /// <param name="word">The length of that word.</param>
    public static int MoneyLength(ReadOnlySpan<char> text, int word)
    {
        var currency = word >= 2 && StartsWithIgnoreCase(text, "rp") ? 2 : word >= 3 && StartsWithIgnoreCase(text, "idr") ? 3 : 0;
        if (currency == 0 || (word > currency && !char.IsAsciiDigit(text[currency]))) return 0;
        var at = currency;
        if (at < text.Length && text[at] == '.') at++;
        while (at < text.Length && text[at] is ' ' or '\u00A0') at++;
        if (at == text.Length || !char.IsAsciiDigit(text[at])) return 0;
        at += NumberLength(text[at..]);
        if (text[at..].StartsWith(",-")) return at + 2;
        return at + UnitLength(text[at..]);
    }

    private static int UnitLength(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && text[start] is ' ' or '\u00A0') start++;
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        var unit = text[start..end];
        return unit is "M" or "T" || IsAny(unit, "ribu", "juta", "miliar", "milyar", "triliun", "rb", "jt", "k") ? end : 0;
    }

    private const int MostTrailing = 16;

    /// <summary>Everything up to white space or a bracket, without the punctuation of the sentence around it.</summary>
    private static int AddressEnd(ReadOnlySpan<char> text, int from)
    {
        var end = from;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»')) end++;
        // Nobody ends a sentence with more: each step counts the brackets of the whole address.
        for (var i = 0; i < MostTrailing && end > from && IsTrailing(text[..end]); i++) end--;
        return end;
    }

    private static bool IsTrailing(ReadOnlySpan<char> address) => address[^1] switch
    {
        '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' or '_' or '…' => true,
        ')' => address.Count(')') > address.Count('('),
        ']' => address.Count(']') > address.Count('['),
        _ => false,
    };

    private static int NameEnd(ReadOnlySpan<char> text, int from)
    {
        var end = from;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.')) end++;
        while (end > from && text[end - 1] == '.') end--;
        return end;
    }

    private static bool IsMark(char c) =>
        c >= 128 && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsAny(ReadOnlySpan<char> word, params ReadOnlySpan<string> folded)
    {
        foreach (var candidate in folded)
        {
            if (Fold.Equal(word, candidate)) return true;
        }

        return false;
    }

    private static bool StartsWithIgnoreCase(ReadOnlySpan<char> text, string prefix) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
