using System.Globalization;

namespace ComplianceLint.Posts;

/// <summary>Reads the times of fields: RFC 3339, or a date with or without a time of day in a stated zone.</summary>
internal static class Instants
{
    /// <summary>What such times look like, for schemas; whether a month has the day nobody sees in its shape.</summary>
    public const string Pattern =
        @"^\s*\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,7})?)?( ?[+-](0\d|1[0-4]):[0-5]\d|Z)?)?\s*$";

    private static readonly string[] WithOffset =
    [
        "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm'Z'",
        "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm zzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    private static readonly string[] Local =
        ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    private static readonly TimeZoneInfo West = Fixed("WIB", 7);
    private static readonly TimeZoneInfo Centre = Fixed("WITA", 8);
    private static readonly TimeZoneInfo East = Fixed("WIT", 9);

    public static bool IsInstant(string text) => TryRead(text, TimeZoneInfo.Utc, out _);

    public static bool TryRead(string text, TimeZoneInfo zone, out DateTimeOffset instant)
    {
        text = text.Trim();
        if (TryReadWithOffset(text, out instant)) return true;
        if (!DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return false;
        // At both ends of the calendar an offset would lead out of it.
        if (local.Year is 1 or 9999) return false;
        instant = new DateTimeOffset(local, zone.GetUtcOffset(local));
        return true;
    }

    /// <summary>True when a time names its own zone.</summary>
    public static bool HasOffset(string text) => TryReadWithOffset(text.Trim(), out _);

    private static bool TryReadWithOffset(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    /// <summary>The zone that a post states, WIB, WITA, WIT or by its IANA name; null for any other.</summary>
    public static TimeZoneInfo? ZoneOf(string? stated) => stated?.Trim().ToUpperInvariant() switch
    {
        "WIB" or "ASIA/JAKARTA" or "ASIA/PONTIANAK" => West,
        "WITA" or "ASIA/MAKASSAR" => Centre,
        "WIT" or "ASIA/JAYAPURA" => East,
        _ => null,
    };

    private static TimeZoneInfo Fixed(string name, int hours) =>
        TimeZoneInfo.CreateCustomTimeZone(name, TimeSpan.FromHours(hours), name, name);
}
