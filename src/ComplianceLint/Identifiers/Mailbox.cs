using System.Collections.Frozen;
using ComplianceLint.Text;

namespace ComplianceLint.Identifiers;

/// <summary>E-mail addresses, and whether a person or an office is behind them.</summary>
internal static class Mailbox
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PublicProviders =
        ("gmail.com googlemail.com yahoo.com yahoo.co.id yahoo.co.uk ymail.com rocketmail.com hotmail.com hotmail.co.id outlook.com outlook.co.id live.com msn.com icloud.com " +
         "me.com mac.com aol.com gmx.com gmx.net mail.com proton.me protonmail.com pm.me zoho.com yandex.com tutanota.com fastmail.com plasa.com telkom.net")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Beginnings of names that offices choose where they have no domain of their own.</summary>
    private static readonly string[] OfficeNames =
    [
        "info", "admin", "humas", "dinas", "dinkes", "disdik", "disduk", "diskominfo", "kominfo", "kantor", "kel", "kec", "kab", "kota", "pemkab", "pemkot", "pemprov", "pemda",
        "desa", "rsud", "puskesmas", "sekretariat", "setda", "sekda", "bappeda", "bpbd", "satpol", "polres", "polsek", "kodim", "sdn", "smp", "sma", "smk", "tk", "perpus",
        "layanan", "pelayanan", "pengaduan", "lapor", "kontak", "contact", "cs", "customer", "service", "support", "help", "hello", "halo", "office", "official", "media",
        "redaksi", "panitia", "ppdb", "ppid", "umum", "bagian", "bidang", "upt", "uptd", "blud", "balai", "badan", "bumd", "perumda", "pdam", "pmi", "karang", "bumdes",
    ];

    /// <summary>With the dot behind it.</summary>
    private const int LongestProvider = 20;

    private const int OfPerson = 75;
    private const int OfOffice = 45;

    /// <param name="text">The text.</param>
    /// <param name="sign">The place of an “@”.</param>
    public static Identifier? Read(ReadOnlySpan<char> text, int sign)
    {
        var start = sign;
        // RFC 5321: 64 characters before the sign.
        while (start > 0 && sign - start < 64 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '-' or '+' or '%')) start--;
        while (start < sign && text[start] is '.' or '-' or '+' or '%') start++;
        if (start == sign || sign + 1 == text.Length) return null;
        var domain = TokenShapes.DomainLength(text[(sign + 1)..]);
        var host = domain == 0 ? BeforeFileEnding(text[(sign + 1)..]) : text.Slice(sign + 1, domain);
        if (host.IsEmpty) return null;
        if (host.IndexOfAny('/', '?', ':') is >= 0 and var path) host = host[..path];
        var isPublic = PublicProviders.Contains(host);
        var isOffice = isPublic && IsOffice(text[start..sign]);
        return new Identifier(
            isPublic && !isOffice ? IdentifierKind.PersonalEmail : IdentifierKind.Email, start, sign + 1 + host.Length - start,
            new Assessment(isPublic && !isOffice ? OfPerson : OfOffice, (isPublic ? Signs.PublicProvider : Signs.None) | (isOffice ? Signs.OfficeName : Signs.None)));
    }

    /// <summary>The provider of a mailbox after which a draft is named, <c>budi@gmail.com.md</c>; empty where there is none.</summary>
    private static ReadOnlySpan<char> BeforeFileEnding(ReadOnlySpan<char> text)
    {
        var dots = text[..Math.Min(text.Length, LongestProvider)];
        for (var dot = dots.LastIndexOf('.'); dot > 0; dot = dots[..dot].LastIndexOf('.'))
        {
            if (PublicProviders.Contains(text[..dot])) return text[..dot];
        }

        return [];
    }

    private static bool IsOffice(ReadOnlySpan<char> name)
    {
        foreach (var beginning in OfficeNames)
        {
            if (name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
