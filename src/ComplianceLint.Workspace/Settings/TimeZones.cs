namespace ComplianceLint.Workspace.Settings;

/// <summary>Finds time zones by their IANA names, the Indonesian ones on machines without zone data too.</summary>
internal static class TimeZones
{
    public const string Default = "Asia/Jakarta";

    // Indonesia has no daylight saving time, so a fixed offset is the whole truth about the present.
    private static readonly (string Id, string Abbreviation, int Hours)[] Indonesian =
    [
        ("Asia/Jakarta", "WIB", 7),
        ("Asia/Pontianak", "WIB", 7),
        ("Asia/Makassar", "WITA", 8),
        ("Asia/Jayapura", "WIT", 9),
    ];

    /// <summary>The zone; null when the name is unknown.</summary>
    public static TimeZoneInfo? Find(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : Fixed(id);

    /// <summary>A name that the word resembles, or whose abbreviation it is.</summary>
    public static LocalizedText Meant(string word)
    {
        var named = Array.Find(Indonesian, zone => string.Equals(zone.Abbreviation, word, StringComparison.OrdinalIgnoreCase));
        return named.Id is { } id
            ? new LocalizedText($" Maksud Anda “{id}”?", $" Did you mean “{id}”?")
            : Suggestion.Sentence(word, TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Concat(Indonesian.Select(zone => zone.Id)));
    }

    internal static TimeZoneInfo? Fixed(string id)
    {
        var zone = Array.Find(Indonesian, zone => string.Equals(zone.Id, id, StringComparison.Ordinal));
        return zone.Id is null ? null : TimeZoneInfo.CreateCustomTimeZone(id, TimeSpan.FromHours(zone.Hours), id, zone.Abbreviation);
    }
}
