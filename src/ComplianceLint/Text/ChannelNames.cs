namespace ComplianceLint.Text;

/// <summary>Channels as people write their names.</summary>
internal static class ChannelNames
{
    public static string Of(string channel) => channel switch
    {
        "tiktok" => "TikTok",
        "youtube" => "YouTube",
        "linkedin" => "LinkedIn",
        "whatsapp" => "WhatsApp",
        "web" => "web",
        _ => char.ToUpperInvariant(channel[0]) + channel[1..],
    };
}
