using System.Collections.Frozen;

namespace ComplianceLint.Text;

/// <summary>Names of months as posts write them, Indonesian and English, with the common abbreviations.</summary>
internal static class MonthNames
{
    /// <summary>The longest name, “September”.</summary>
    public const int Longest = 9;

    private static readonly NameTable Months = new(
        "januari january jan", "februari pebruari february febuari febr feb peb", "maret march mar mrt", "april apr", "mei may",
        "juni june jun", "juli july jul", "agustus august agust agu ags agt aug", "september sept sep", "oktober october okt oct",
        "november nopember nov nop", "desember december des dec");

    private static readonly string[] Indonesian =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly FrozenSet<string> EnglishOnly =
        "january february march may june july august october december aug oct dec"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> IndonesianOnly =
        "januari februari pebruari maret mei juni juli agustus agust agu ags agt peb mrt oktober okt nopember nop desember des"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>1 to 12; 0 when the word is no month.</summary>
    public static int Month(ReadOnlySpan<char> word) => Months.Find(word) + 1;

    /// <summary>“VIII” as 8; 0 when the word is no capital Roman numeral of a month.</summary>
    public static int Roman(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Numerals.Length; i++)
        {
            if (word.SequenceEqual(Numerals[i])) return i + 1;
        }

        return 0;
    }

    /// <summary>True for a month's name that is English and not Indonesian as well.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> word) => EnglishOnly.Contains(Fold.String(word));

    /// <summary>The language of a month's name; unknown for one that both have, such as “April”.</summary>
    public static Language LanguageOf(ReadOnlySpan<char> word)
    {
        var folded = Fold.String(word);
        return EnglishOnly.Contains(folded) ? Language.English : IndonesianOnly.Contains(folded) ? Language.Indonesian : Language.Unknown;
    }

    /// <summary>“at most 17 may attend”: in small letters these English names are other words.</summary>
    public static bool IsVerb(ReadOnlySpan<char> word) => word is "may" or "march" or "mar";

    public static string Of(int month, Language language) => (language == Language.English ? English : Indonesian)[month - 1];
}
