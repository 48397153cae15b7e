namespace ComplianceLint.Reporting.Catalogue;

/// <summary>The words that the site adds to those of the rules.</summary>
internal static class SiteText
{
    public static readonly LocalizedText Title = new("Aturan ComplianceLint", "The rules of ComplianceLint");
    public static readonly LocalizedText OtherLanguage = new("English", "Bahasa Indonesia");
    public static readonly LocalizedText All = new("Semua aturan", "All rules");
    public static readonly LocalizedText Search = new("Cari aturan", "Search the rules");
    public static readonly LocalizedText NothingFound = new("Tidak ada aturan yang cocok. Coba kata lain.", "No rule matches. Try another word.");
}
