using System.Collections.Frozen;

namespace ComplianceLint.Text;

/// <summary>Recognises persons by what stands around a name: there is no list of all names.</summary>
internal static class PersonNames
{
    private const int LongestName = 4;
    private const int LongestOffice = 5;
    private const int OldestAge = 120;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Honorifics = Set(
        """
        bapak pak bpk ibu bu kakak kak mas mbak abang bang saudara saudari sdr sdri tuan nyonya nona tn ny nn h hj kh kiai kyai nyai ustaz ustazah
        ustad haji hajah almarhum almarhumah alm almh dr drg drh ir drs dra prof raden kapten mayor kolonel jenderal brigjen irjen kombes
        akbp kompol iptu ipda aiptu bripka pdt pendeta romo pastor mr mrs ms miss sir madam
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Offices = Set(
        """
        presiden gubernur bupati camat lurah kades kapolri kapolda kapolres kapolsek menteri dirjen sekjen sekda kadis kadin kabid kabag kasi
        kapuskesmas rektor dekan direktur dirut komisaris jaksa hakim danrem dandim danramil ajudan
        president governor mayor regent minister director
        """);

    /// <summary>Words behind which the name of an office goes on: “Kepala Dinas Kesehatan”, “Wali Kota Bogor”.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfficeHeads = Set("wakil kepala ketua sekretaris wali plt plh pj pjs penjabat juru staf");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfficeBodies = Set(
        "kota desa dinas badan bidang bagian seksi kantor sekolah puskesmas daerah direktur menteri gubernur bupati presiden camat lurah dprd dpr rt rw bicara ahli kejaksaan kepolisian komisi umum");

    /// <summary>True for a folded word that is a title: “dr”, “bapak”.</summary>
    public static bool IsHonorific(string folded) => Honorifics.Contains(folded);

    /// <summary>The words at which a title or an office can begin: of nearly every word one look says that none does.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings = Set(string.Join(' ', [.. Honorifics.Set, .. Offices.Set, .. OfficeHeads.Set]));

    public static PersonReading Read(PostDocument post, int token) => IsIn(post, token, Beginnings)
        ? new(HonorificLength(post, token), OfficeLength(post, token), LengthAt(post, token))
        : new(0, 0, InitialsLength(post, token));

    public static int HonorificLength(PostDocument post, int token)
    {
        if (!IsIn(post, token, Honorifics)) return 0;
        return IsStop(post, token + 1) ? 2 : 1;
    }

    /// <summary>“Bupati”, “Wakil Gubernur”, “Kepala Dinas Kesehatan”: the office with the capitalised words that belong to it.</summary>
    public static int OfficeLength(PostDocument post, int token)
    {
        var at = token;
        while (at < token + 2 && IsIn(post, at, OfficeHeads)) at++;
        if (at == token) return IsIn(post, token, Offices) ? 1 : 0;
        if (IsStop(post, at)) at++;
        if (!IsIn(post, at, OfficeBodies)) return IsIn(post, at, Offices) ? at - token + 1 : 0;
        at++;
        while (at < token + LongestOffice && IsCapitalised(post, at) && !IsIn(post, at, Honorifics)) at++;
        return at - token;
    }

    /// <summary>A title or an office with one to four capitalised words, or initials with an age.</summary>
    private static int LengthAt(PostDocument post, int token)
    {
        if (InitialsLength(post, token) is > 0 and var initials) return initials;
        var at = token;
        var office = OfficeLength(post, at);
        at += office;
        var hasHonorific = false;
        // “Bapak Dr. H.”: titles stand in rows.
        while (at < token + LongestOffice + LongestName && HonorificLength(post, at) is > 0 and var length)
        {
            at += length;
            hasHonorific = true;
        }

        if (office == 0 && !hasHonorific) return 0;
        var name = at;
        while (at < name + LongestName && IsCapitalised(post, at) && OfficeLength(post, at) == 0) at++;
        // The last words of “Kepala Dinas Kesehatan” are the office's own: a name needs a title before it or a short office.
        return at > name ? at - token : 0;
    }

    /// <summary>“AS (32)”, “R.A. (9)”: capital letters and an age in brackets.</summary>
    private static int InitialsLength(PostDocument post, int token)
    {
        var elements = post.ElementSpan;
        if (elements[token].Kind != ElementKind.Word || elements[token].Length > LongestName) return 0;
        foreach (var c in post.Text.AsSpan(elements[token].Start, elements[token].Length))
        {
            if (!char.IsUpper(c)) return 0;
        }

        var at = token + 1;
        while (at < elements.Length && at < token + 6 && (IsStop(post, at) || (elements[at].Kind == ElementKind.Word && elements[at].Length == 1))) at++;
        if (at + 1 >= elements.Length || !Is(post, at, '(') || elements[at + 1].Kind != ElementKind.Number) return 0;
        if (!int.TryParse(post.Text.AsSpan(elements[at + 1].Start, elements[at + 1].Length), out var age) || age > OldestAge) return 0;
        at += 2;
        if (at < elements.Length && elements[at].Kind == ElementKind.Word) at++;
        return at < elements.Length && Is(post, at, ')') ? at - token + 1 : 0;
    }

    private static bool IsCapitalised(PostDocument post, int token) =>
        token < post.ElementSpan.Length && post.ElementSpan[token].Kind == ElementKind.Word && char.IsUpper(post.Text[post.ElementSpan[token].Start]);

    private static bool IsStop(PostDocument post, int token) => Is(post, token, '.');

    private static bool Is(PostDocument post, int token, char sign) =>
        token < post.ElementSpan.Length && post.ElementSpan[token] is { Kind: ElementKind.Punctuation, Length: 1 } element && post.Text[element.Start] == sign;

    private static bool IsIn(PostDocument post, int token, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        if (token >= post.ElementSpan.Length || post.ElementSpan[token] is not { Kind: ElementKind.Word, Length: <= 12 } element) return false;
        Span<char> folded = stackalloc char[12];
        for (var i = 0; i < element.Length; i++) folded[i] = Fold.Char(post.Text[element.Start + i]);
        return words.Contains(folded[..element.Length]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
