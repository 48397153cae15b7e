namespace ComplianceLint.Reporting.Sarif;

/// <summary>The words that SARIF adds to those of the rules, both languages side by side.</summary>
internal static class SarifWords
{
    public static readonly LocalizedText Clauses = new("Klausul pedoman", "Clauses of the guideline");
    public static readonly LocalizedText Root = new("Folder tempat compliancelint dijalankan.", "The folder in which compliancelint ran.");
    public static readonly LocalizedText Passed = new("Lulus", "Passed");
    public static readonly LocalizedText NotApplicable = new("Tidak berlaku untuk unggahan ini", "Does not concern this post");
    public static readonly LocalizedText Baselined = new("Tercatat di baseline.", "Recorded in the baseline.");

    public static LocalizedText LeftOut(int count, int most) => new(
        $"{LocalizedText.Number(count).Id} temuan lain tidak dimuat: GitHub menampilkan paling banyak {LocalizedText.Number(most).Id}, yang terberat didahulukan. Semuanya ada di --output sarif.",
        $"{LocalizedText.Number(count).En} further findings are left out: GitHub shows {LocalizedText.Number(most).En} at most, and has the most severe. --output sarif has all of them.");
}
