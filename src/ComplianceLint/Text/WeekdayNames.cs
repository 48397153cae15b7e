using System.Collections.Frozen;
using System.Globalization;

namespace ComplianceLint.Text;

/// <summary>Names of weekdays, read and written.</summary>
internal static class WeekdayNames
{
    /// <remarks>With the common misspellings: whoever writes “Senen” means a day all the same.</remarks>
    private static readonly NameTable Full = new(
        "minggu ahad sunday", "senin senen monday", "selasa tuesday", "rabu rebo wednesday", "kamis kemis thursday",
        "jumat jum'at jumaat friday", "sabtu saptu saturday");

    /// <summary>What stands before Minggu, Senen, Rebo and Kemis where they are places.</summary>
    private static readonly FrozenSet<string> PlaceCues = "pasar stasiun terminal kecamatan kec kawasan simpang".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Most of them are words of their own (“we sat”, “lima sen”), so they count with a capital letter and right before a date.</summary>
    private static readonly NameTable Short = new(
        "min sun", "sen mon", "sel tue tues", "rab wed", "kam thu thur thurs", "jum fri", "sab sat");

    private static readonly FrozenSet<string> EnglishNames =
        "sunday sun monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Indonesian = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    /// <summary>The day of the week; null when the word is none.</summary>
    public static DayOfWeek? Read(ReadOnlySpan<char> word) => Full.Find(word) is >= 0 and var day ? (DayOfWeek)day : null;

    /// <summary>The same for “Sen” and “Mon”.</summary>
    public static DayOfWeek? ReadShort(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsUpper(word[0]) && Short.Find(word) is >= 0 and var day ? (DayOfWeek)day : null;

    /// <summary>“Senin-Rabu”, which is one word to the scanner.</summary>
    public static (DayOfWeek First, DayOfWeek Last)? ReadRange(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen > 0 && Read(word[..hyphen]) is { } first && Read(word[(hyphen + 1)..]) is { } last ? (first, last) : null;
    }

    /// <summary>True for “Pasar” before “Minggu”, which is a place then.</summary>
    public static bool IsPlaceCue(ReadOnlySpan<char> word) => PlaceCues.Contains(Fold.String(word));

    /// <summary>The language of a weekday's name.</summary>
    public static Language LanguageOf(ReadOnlySpan<char> weekday) =>
        EnglishNames.Contains(Fold.String(weekday)) ? Language.English : Language.Indonesian;

    public static string Of(DayOfWeek day, Language language) => language == Language.English ? day.ToString() : Indonesian[(int)day];

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
