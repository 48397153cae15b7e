using System.Globalization;

namespace ComplianceLint.Text;

/// <summary>Writes the names of weekdays, and years.</summary>
internal static class WeekdayNames
{
    private static readonly string[] Indonesian = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    public static string Of(DayOfWeek day, Language language) => language == Language.English ? day.ToString() : Indonesian[(int)day];

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
