using System.Globalization;

namespace ComplianceLint.Reporting.Terminal;

/// <summary>Numbers as people of a language write them; the binary itself knows no culture but the invariant one.</summary>
internal static class NumberText
{
    /// <summary>Groups of thousands and at most one decimal: <c>1.234,5</c> in Indonesian, <c>1,234.5</c> in English.</summary>
    public static string Of(double number, Language language)
    {
        var english = number.ToString("#,##0.#", CultureInfo.InvariantCulture);
        if (language == Language.English) return english;
        return string.Create(english.Length, english, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] switch { ',' => '.', '.' => ',', var other => other };
            }
        });
    }
}
