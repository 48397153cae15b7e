using System.Buffers;
using ComplianceLint.Text;

namespace ComplianceLint.Identifiers;

/// <summary>Keys that say what they are, and values that a word assigns: “sandi: …”, “token=…”.</summary>
internal static class Credential
{
    /// <summary>Beginnings that the issuers of keys chose so that scanners know them, with the fewest characters behind.</summary>
    private static readonly (string Prefix, int More)[] Prefixes =
    [
        ("AKIA", 16), ("ASIA", 16), ("ghp_", 30), ("gho_", 30), ("ghu_", 30), ("ghs_", 30), ("ghr_", 30), ("github_pat_", 30), ("glpat-", 18), ("sk-", 20), ("sk_live_", 16),
        ("sk_test_", 16), ("rk_live_", 16), ("xoxb-", 20), ("xoxp-", 20), ("xoxa-", 20), ("xapp-", 20), ("AIza", 33), ("ya29.", 30), ("SG.", 30), ("npm_", 30), ("hf_", 30),
        ("dop_v1_", 40), ("pypi-", 40), ("shpat_", 30), ("Mid-server-", 16), ("EAA", 60), ("eyJ", 40),
    ];

    private static readonly string[] Assigners =
        ["password", "passwd", "pwd", "pass", "passcode", "passphrase", "sandi", "pin", "otp", "token", "secret", "apikey", "api key", "secret key", "access key", "kunci api", "kode akses", "kode otp", "private key", "bearer", "authorization", "kredensial"];

    private static readonly SearchValues<char> PrefixStarts = SearchValues.Create([.. Prefixes.Select(prefix => prefix.Prefix[0]).Distinct()]);

    private const int OfPrefix = 95;
    private const int OfAssigned = 75;
    private const int OfRandom = 60;
    private const int LongestValue = 512;

    /// <summary>From “BEGIN … PRIVATE KEY” to the end of the line “END …”, or of the text.</summary>
    public static Identifier? ReadBlock(ReadOnlySpan<char> text, int start)
    {
        var block = text[start..];
        var head = block.IndexOf('\n') is >= 0 and var first ? block[..first] : block;
        if (!head.Contains("PRIVATE KEY", StringComparison.Ordinal)) return null;
        var end = block.IndexOf("-----END");
        var line = end < 0 ? -1 : block[end..].IndexOf('\n');
        var length = line < 0 ? block.Length : end + line;
        return new Identifier(IdentifierKind.Credential, start, length, new Assessment(100, Signs.KeyPrefix));
    }

    /// <param name="text">The text.</param>
    /// <param name="start">Where a word with a digit in it begins.</param>
    /// <param name="end">Where it ends, at white space.</param>
    public static Identifier? Read(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            // Few letters begin a key, and each was held against all of its beginnings.
            var next = text[at..end].IndexOfAny(PrefixStarts);
            if (next < 0) break;
            at += next;
            if ((at == start || IsBoundary(text[at - 1])) && PrefixLength(text[at..end]) is > 0 and var length)
            {
                return new Identifier(IdentifierKind.Credential, at, length, new Assessment(OfPrefix, Signs.KeyPrefix));
            }
        }

        for (var at = start; at < end; at++)
        {
            if (text[at] is not ('=' or ':')) continue;
            var next = text[(at + 1)..end].IndexOfAny('&', ';', '|');
            if (ReadAssigned(text, at + 1, next < 0 ? end : at + 1 + next) is { } assigned) return assigned;
        }

        return ReadAssigned(text, start, end);
    }

    private static int PrefixLength(ReadOnlySpan<char> text)
    {
        foreach (var (prefix, more) in Prefixes)
        {
            if (text[0] != prefix[0] || !text.StartsWith(prefix)) continue;
            var end = prefix.Length;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.')) end++;
            var value = text[prefix.Length..end].TrimEnd('.');
            if (value.Length >= more && value.ContainsAnyInRange('0', '9')) return prefix.Length + value.Length;
        }

        return 0;
    }

    private static Identifier? ReadAssigned(ReadOnlySpan<char> text, int start, int end)
    {
        var value = start;
        while (value < end && text[value] is '"' or '\'' or '“' or '`' or '(' or '*') value++;
        var last = end;
        while (last > value && text[last - 1] is '"' or '\'' or '”' or '`' or ')' or '}' or ']' or '.' or ',' or ';' or '!' or '*') last--;
        if (last - value is < 4 or > LongestValue) return null;
        var key = ConnectorBefore(text, value, out var isAssigned);
        if (AssignerBefore(text, key) is not { } assigner) return null;
        var secret = text[value..last];
        if (isAssigned && IsSecret(secret, assigner is "pin" or "otp" or "kode otp")) return Found(OfAssigned, Signs.Assigned);
        return secret.Length >= 20 && Entropy(secret) > 3.5 ? Found(OfRandom, Signs.Random) : null;

        Identifier Found(int score, Signs sign) => new(IdentifierKind.Credential, value, last - value, new Assessment(score, sign, Label: assigner));
    }

    /// <summary>Steps over “:”, “=”, “adalah”, “is” and quotation marks to the end of the word before.</summary>
    private static int ConnectorBefore(ReadOnlySpan<char> text, int value, out bool isAssigned)
    {
        isAssigned = false;
        var at = value;
        for (var steps = 0; at > 0 && steps < 12; steps++)
        {
            if (text[at - 1] is ':' or '=') isAssigned = true;
            else if (text[at - 1] is not (' ' or '"' or '\'' or '“' or '`' or '*' or '(' or '\n' or '>')) break;
            at--;
        }

        foreach (var word in (ReadOnlySpan<string>)["adalah", "ialah", "yaitu", "is"])
        {
            if (!text[..at].EndsWith(word, StringComparison.OrdinalIgnoreCase) || at == word.Length || text[at - word.Length - 1] != ' ') continue;
            isAssigned = true;
            return at - word.Length - 1;
        }

        return at;
    }

    private static string? AssignerBefore(ReadOnlySpan<char> text, int end)
    {
        if (end == 0) return null;
        var last = Fold.Char(text[end - 1]);
        foreach (var assigner in Assigners)
        {
            if (assigner[^1] != last) continue;
            var start = end - assigner.Length;
            if (start < 0 || (start > 0 && char.IsLetter(text[start - 1]) && char.IsLower(text[start]))) continue;
            var isSame = true;
            for (var i = 0; i < assigner.Length && isSame; i++) isSame = assigner[i] == ' ' ? text[start + i] is ' ' or '_' or '-' : Fold.Char(text[start + i]) == assigner[i];
            if (isSame) return assigner;
        }

        return null;
    }

    /// <summary>A PIN is a number; a password mixes letters with digits or signs, and is neither a count, an address nor already hidden.</summary>
    private static bool IsSecret(ReadOnlySpan<char> value, bool isNumber)
    {
        var digits = 0;
        var letters = 0;
        var others = 0;
        foreach (var c in value)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsLetter(c)) letters++;
            else others++;
        }

        if (value.Contains("xx", StringComparison.OrdinalIgnoreCase) || value.Contains("**", StringComparison.Ordinal) || value.Contains("//", StringComparison.Ordinal)) return false;
        if (isNumber && letters + others == 0) return digits is >= 4 and <= 8;
        if (letters == 0) return digits >= 6 && others == 0;
        return value.Length >= 6 && digits > 0;
    }

    /// <summary>Bits a character: words of a language have less than 3.5 over 20 characters or more, keys have four and above.</summary>
    private static double Entropy(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[128];
        foreach (var c in text) counts[c & 127]++;
        var bits = 0.0;
        foreach (var count in counts)
        {
            if (count > 0) bits -= count / (double)text.Length * Math.Log2(count / (double)text.Length);
        }

        return bits;
    }

    private static bool IsBoundary(char c) => !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-');
}
