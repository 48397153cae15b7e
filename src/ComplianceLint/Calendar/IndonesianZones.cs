namespace ComplianceLint.Calendar;

/// <summary>The three zones of Indonesia as posts abbreviate them.</summary>
internal static class IndonesianZones
{
    /// <summary>“WIB” for Asia/Jakarta; null for a zone of another country.</summary>
    public static string? NameOf(TimeZoneInfo zone) => zone.Id switch
    {
        "WIB" or "Asia/Jakarta" or "Asia/Pontianak" => "WIB",
        "WITA" or "Asia/Makassar" => "WITA",
        "WIT" or "Asia/Jayapura" => "WIT",
        _ => null,
    };
}
