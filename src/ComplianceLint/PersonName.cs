using System.Collections.Frozen;
using ComplianceLint.Registries;
using ComplianceLint.Text;

namespace ComplianceLint;

/// <summary>Tells whether two names are those of one person: “Dr. Rina Hartati, M.Si.” is “rina hartati”.</summary>
/// <remarks>Initials and short forms are not filled in: “A. Rizki” may be Andi or Anton.</remarks>
public static class PersonName
{
    /// <summary>The most words that one degree is written in: “A. Md. Kep.”.</summary>
    private const int LongestDegree = 3;

    private static readonly char[] ListSigns = [',', '(', ';'];

    /// <summary>Titles before a name beside those that texts greet people with.</summary>
    private static readonly FrozenSet<string> Titles = Set(
        """
        apt ns ust tgk gus habib letkol letnan letda lettu letjen mayjen laksda laksma marsma marsda serma sertu serka serda pratu prada
        kopda koptu kopral peltu pelda aipda bripda briptu brigadir
        """);

    /// <summary>Degrees behind a name, without full stops and blanks.</summary>
    private static readonly FrozenSet<string> Degrees = Set(
        """
        sh se st ss sp si skm skg sked skep skeb skom ssi ssos sip sikom spd spdi spdk sag spt spi ssn sds spsi sfarm sgz sthi sei shi shum sap sak sstp
        sstpi stp sstat sars str strkep strkeb strgz strkes strt strip strak strkom strrad strtra stren smat sor ssy sfil sthum stt sthg
        mh mm mt ms ma mp mhum mkes mkm mpd mpdi msi msc mag mkom mikom mak map mip mph mba msn mkn mtech meng mpsi mfarm mkeb mkep mtrkep mpar mars mtp
        mpp mds mtr mtrip mei mhi mthi macc mmed mbiomed mpwk msos msp ba bsc beng bba llm llb phd edd dba md spog spa spb span spjp spkj spkk spm spn spot
        sppd spr sprad sptht spu sppk spp spkfr spdv spka amd amdkep amdkeb amdkom amdak amk amkl amdgz amdrad amp apt cpa ca cfa fcpa fisqua finasim
        ners ns dipl
        """);

    public static bool IsSame(string one, string other) => string.Equals(Key(one), Key(other), StringComparison.Ordinal);

    /// <summary>The name as it is compared: folded, with single blanks, without titles, degrees and what stands in brackets.</summary>
    internal static string Key(string name)
    {
        // “rina.hartati@…” and “@rina.h” are no names of several words.
        if (name.Contains('@', StringComparison.Ordinal)) return RegistryKeys.Handle(name);
        var words = new List<string>();
        foreach (var part in name.Split(ListSigns))
        {
            words.Clear();
            words.AddRange(part.Split([.. " .\t\r\n\u00a0"], StringSplitOptions.RemoveEmptyEntries));
            var first = 0;
            while (first < words.Count && IsTitle(words[first])) first++;
            // “Dr., Rina” and a bare title: the name comes later, or is all there is.
            if (first == words.Count) continue;
            words.RemoveRange(0, first);
            while (DegreeLength(words) is > 0 and var length) words.RemoveRange(words.Count - length, length);
            return RegistryKeys.Name(string.Join(' ', words));
        }

        return RegistryKeys.Name(name);
    }

    private static bool IsTitle(string word)
    {
        var folded = Fold.String(word);
        return PersonNames.IsHonorific(folded) || Titles.Contains(folded);
    }

    /// <summary>The words of a degree at the end; a name of one word keeps it.</summary>
    private static int DegreeLength(List<string> words)
    {
        for (var length = Math.Min(LongestDegree, words.Count - 1); length > 0; length--)
        {
            var last = string.Concat(words[^length..]);
            // “Ma” may be a name, “MA” and “M.A.” are not.
            if (last.Count(char.IsUpper) > 1 && Degrees.Contains(Fold.String(last))) return length;
        }

        return 0;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
