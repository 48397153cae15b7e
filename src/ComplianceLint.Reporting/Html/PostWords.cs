namespace ComplianceLint.Reporting.Html;

/// <summary>Short words about a post, which tables and posts share.</summary>
internal static class PostWords
{
    public static readonly LocalizedText Clean = new("tanpa temuan terbuka", "no open finding");
    public static readonly LocalizedText Lifted = new("tidak dihitung", "not counted");
    public static readonly LocalizedText Over = new("melebihi batas", "over the limit");
    public static readonly LocalizedText OverAdvice = new("melebihi anjuran", "longer than advised");
    public static readonly LocalizedText Near = new("hampir penuh", "nearly full");
    public static readonly LocalizedText Posts = new("unggahan", "posts");
}
