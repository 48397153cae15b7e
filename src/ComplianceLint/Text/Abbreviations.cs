using System.Collections.Frozen;

namespace ComplianceLint.Text;

/// <summary>Abbreviations whose full stop does not end a sentence.</summary>
internal static class Abbreviations
{
    /// <summary>More code units than any abbreviation has, such as the degrees behind a name.</summary>
    public const int Longest = 40;

    /// <summary>Titles, offices, places and references that are written in one piece. Those with an inner full stop need no entry.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = Set(
        """
        cq. dr. drg. drh. ir. drs. dra. prof. hj. kh. tb. tgk. tn. ny. nn. sdr. sdri. bpk. yth. alm. almh. pdt. plt. plh. pj. pjs. pgs.
        kol. letkol. letjen. mayjen. brigjen. irjen. komjen. kombes. jend. kompol. akbp. ust. apt. ns. lc. st. mr. mrs. ms.
        no. jl. jln. gg. kav. kp. rt. rw. kel. kec. kab. prov. kep. ds. dsn. gd. lt. pt. cv. ud. tel. telp. tlp. hp. fax. faks. rp. tbk.
        hlm. dll. dsb. dst. dkk. tsb. ttd. tgl. ybs. red. vol. ed. cet. ps. jo. pkl. mis. sbb. spt. pk. ltd. inc. co. vs. etc. saw. swt.
        jan. feb. peb. mar. mrt. apr. jun. jul. agu. ags. agt. agust. aug. sept. okt. oct. nov. nop. des. dec. dept.
        """);

    /// <param name="chunk">The text since the last white space or bracket, with the full stop.</param>
    public static bool Contains(ReadOnlySpan<char> chunk)
    {
        var body = chunk[..^1];
        if (body.IsEmpty) return false;
        if (body.Length == 1) return char.IsUpper(body[0]) || char.IsLower(body[0]);
        if (body.Contains('.')) return HasShortParts(body);
        if (body.Length > 8) return false;
        Span<char> folded = stackalloc char[chunk.Length];
        for (var i = 0; i < chunk.Length; i++) folded[i] = Fold.Char(chunk[i]);
        return Whole.Contains(folded);
    }

    /// <summary>“S.Kom.”, “a.n.” and “M.Si.” have letters only, in parts of at most five.</summary>
    private static bool HasShortParts(ReadOnlySpan<char> body)
    {
        var length = 0;
        foreach (var c in body)
        {
            if (c == '.') length = 0;
            else if (!char.IsLetter(c) || ++length > 5) return false;
        }

        return true;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
