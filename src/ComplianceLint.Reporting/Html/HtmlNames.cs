namespace ComplianceLint.Reporting.Html;

/// <summary>The words for what findings, checks and channels are.</summary>
internal static class HtmlNames
{
    public static readonly LocalizedText Question = new("pertanyaan", "question");
    public static readonly LocalizedText NotStated = new("tidak disebut", "not stated");

    public static LocalizedText Of(DiagnosticStatus status) => status switch
    {
        DiagnosticStatus.Suppressed => new("diabaikan penulis", "suppressed by the author"),
        DiagnosticStatus.Waived => new("dikecualikan", "waived"),
        DiagnosticStatus.Baselined => new("temuan lama (baseline)", "old finding (baseline)"),
        _ => new("terbuka", "open"),
    };

    public static LocalizedText Of(CheckResult result) => result switch
    {
        CheckResult.Fail => new("gagal", "failed"),
        CheckResult.Pass => new("lulus", "passed"),
        CheckResult.Review => new("perlu dinilai", "to be judged"),
        CheckResult.Incomplete => new("belum lengkap", "incomplete"),
        _ => new("tidak berlaku", "not applicable"),
    };

    public static LocalizedText PartOf(string part) => part switch
    {
        "text" => new("teks", "text"),
        "firstLine" => new("baris pertama", "first line"),
        "title" => new("judul", "title"),
        "description" => new("deskripsi", "description"),
        "altText" => new("teks alternatif", "alternative text"),
        "hashtags" => new("tagar", "hashtags"),
        "mentions" => new("sebutan", "mentions"),
        "links" => new("tautan", "links"),
        "media" => new("media", "media"),
        _ => new(part, part),
    };

    public static LocalizedText OfMedium(string kind) => kind switch
    {
        "gambar" => new("gambar", "picture"),
        "infografik" => new("infografik", "infographic"),
        "video" => new("video", "video"),
        "audio" => new("audio", "recording"),
        _ => new("dokumen", "document"),
    };

    /// <summary>A channel as people write it; whatever else a post calls so stays as it is.</summary>
    public static string OfChannel(string name) => Channel.Find(name)?.Title ?? name;

    /// <summary>The class of a mark.</summary>
    public static string StyleOf(Diagnostic diagnostic) =>
        diagnostic.Status != DiagnosticStatus.Open ? "l" : diagnostic.IsReview ? "q" : StyleOf(diagnostic.Severity);

    public static string StyleOf(Severity severity) => severity switch
    {
        Severity.Error => "e",
        Severity.Warning => "w",
        Severity.Info => "i",
        _ => "h",
    };
}
