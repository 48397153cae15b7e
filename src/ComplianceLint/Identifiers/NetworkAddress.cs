namespace ComplianceLint.Identifiers;

/// <summary>Addresses of private networks: RFC 1918, RFC 4193, loopback and link-local.</summary>
internal static class NetworkAddress
{
    private const int OfSharedRange = 80;

    /// <summary>“10.1.2.3” is as well a chapter or a version.</summary>
    private const int OfTen = 55;
    private static readonly string[] Versions = ["v", "versi", "version", "rilis", "release", "build", "firmware", "android", "ios", "windows", "pasal", "bab", "bagian", "butir", "angka", "nomor", "no", "section", "chapter", "ver"];

    /// <param name="text">The text.</param>
    /// <param name="start">Where a digit stands.</param>
    public static Identifier? ReadV4(ReadOnlySpan<char> text, int start)
    {
        if (!(text[start] is '1') || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or ','))) return null;
        Span<int> parts = stackalloc int[4];
        var at = start;
        for (var i = 0; i < 4; i++)
        {
            var first = at;
            while (at < text.Length && at - first < 4 && char.IsAsciiDigit(text[at])) parts[i] = (parts[i] * 10) + (text[at++] - '0');
            // “10.00.12.00” are times.
            if (at == first || parts[i] > 255 || (at - first > 1 && text[first] == '0')) return null;
            if (i < 3 && (at == text.Length || text[at++] != '.')) return null;
        }

        if (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))) return null;
        var score = (parts[0], parts[1]) switch
        {
            (192, 168) or (172, >= 16 and <= 31) or (127, 0) => OfSharedRange,
            (10, _) => OfTen,
            _ => 0,
        };
        if (score == 0 || IsVersion(text, start)) return null;
        return new Identifier(IdentifierKind.PrivateAddress, start, at - start, new Assessment(score, Signs.PrivateRange));
    }

    /// <summary>fc00::/7 and fe80::/10.</summary>
    public static Identifier? ReadV6(ReadOnlySpan<char> token, int start)
    {
        if (token.Length is < 6 or > 48 || (token[0] | 0x20) != 'f' || !((token[1] | 0x20) is 'c' or 'd' || ((token[1] | 0x20) == 'e' && (token[2] | 0x20) is '8' or '9' or 'a' or 'b'))) return null;
        var end = 0;
        while (end < token.Length && (char.IsAsciiHexDigit(token[end]) || token[end] == ':')) end++;
        var address = token[..end].TrimEnd(':');
        if (address.IndexOf(':') != 4 || (!address.Contains("::", StringComparison.Ordinal) && address.Count(':') != 7)) return null;
        return new Identifier(IdentifierKind.PrivateAddress, start, address.Length, new Assessment(OfSharedRange, Signs.PrivateRange));
    }

    private static bool IsVersion(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '.' or ':') end--;
        var first = end;
        while (first > 0 && end - first < 12 && char.IsLetter(text[first - 1])) first--;
        foreach (var word in Versions)
        {
            if (text[first..end].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
