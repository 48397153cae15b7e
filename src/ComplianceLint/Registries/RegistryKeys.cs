using System.Text;
using ComplianceLint.Text;

namespace ComplianceLint.Registries;

/// <summary>Brings what posts and registries write to the form in which they are compared.</summary>
internal static class RegistryKeys
{
    /// <summary>The longest number that needs no area or country: “112”, “1500567”.</summary>
    private const int LongestShortNumber = 7;

    private static readonly string[] ChatAddresses = ["wa.me/", "whatsapp.com/send?phone=", "whatsapp.com/send/?phone="];

    /// <summary>Folded, with single blanks.</summary>
    public static string Name(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in Fold.String(text))
        {
            if (!char.IsWhiteSpace(c)) key.Append(c);
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd(' ');
    }

    /// <summary>A name without the degrees before and behind it, which few texts write.</summary>
    public static string BareName(string name)
    {
        var words = name.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile(word => word.EndsWith('.')));
    }

    public static string Handle(string text) => Name(text.Trim().TrimStart('@'));

    public static string Tag(string text) => Name(text.Trim().TrimStart('#'));

    /// <summary>The host of an address or a bare host, in lower case, without <c>www.</c> and port.</summary>
    public static string Host(string text)
    {
        var host = text.AsSpan().Trim();
        if (host.IndexOf("://") is >= 0 and var scheme) host = host[(scheme + 3)..];
        if (host.IndexOfAny('/', '?', '#') is >= 0 and var path) host = host[..path];
        if (host.LastIndexOf('@') is >= 0 and var user) host = host[(user + 1)..];
        if (host.IndexOf(':') is >= 0 and var port) host = host[..port];
        host = host.TrimEnd('.');
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) host = host[4..];
        return Fold.String(host);
    }

    /// <summary>The digits of a number with its country, “6281234567890”; short numbers as they are. Empty when the text is no number.</summary>
    public static string Phone(string text)
    {
        foreach (var address in ChatAddresses)
        {
            if (text.IndexOf(address, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at)) continue;
            var rest = text.AsSpan(at + address.Length).TrimStart('+');
            return Phone($"+{rest[..(rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : rest.Length)]}");
        }

        var digits = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits.Append(c);
            else if (!char.IsWhiteSpace(c) && c is not ('+' or '-' or '.' or '(' or ')' or '/' or '–' or '\u2011')) return "";
        }

        if (digits.Length <= LongestShortNumber) return digits.ToString();
        var number = digits[0] == '0' && digits[1] == '0' ? digits.ToString(2, digits.Length - 2)
            : digits[0] == '0' ? $"62{digits.ToString(1, digits.Length - 1)}"
            : digits.ToString();
        // “+62 (0)21 …” keeps no zero behind the country.
        return number.StartsWith("620", StringComparison.Ordinal) ? $"62{number[3..]}" : number;
    }

    /// <summary>A mail address, a telephone number or the number of an account.</summary>
    public static string Contact(string text) => text.Contains('@', StringComparison.Ordinal) ? Name(text) : Phone(text) is { Length: > 0 } number ? number : Name(text);
}
