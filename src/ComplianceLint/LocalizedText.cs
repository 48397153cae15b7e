namespace ComplianceLint;

/// <summary>One text in the two languages that every message, title and explanation has.</summary>
public sealed record LocalizedText(string Id, string En)
{
    /// <summary>A number as people of each language write it, with at most one decimal: <c>1.234,5</c> and <c>1,234.5</c>. The binary itself knows no culture but the invariant one.</summary>
    public static LocalizedText Number(double value)
    {
        var english = value.ToString("#,##0.#", System.Globalization.CultureInfo.InvariantCulture);
        var indonesian = string.Create(english.Length, english, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] switch { ',' => '.', '.' => ',', var other => other };
            }
        });
        return new LocalizedText(indonesian, english);
    }

    /// <summary>A day as people write it: “17 Agustus 2026”, “17 August 2026”.</summary>
    public static LocalizedText Day(DateOnly day) => Calendar.DateText.Of(day);

    /// <summary>A month with its year: “Agustus 2026”, “August 2026”.</summary>
    public static LocalizedText Month(DateOnly day) => Calendar.DateText.Month(day);

    /// <summary>The English text for <see cref="Language.English"/>, the Indonesian one otherwise.</summary>
    public string In(Language language) => language == Language.English ? En : Id;
}
