namespace ComplianceLint.Reporting.Html;

/// <summary>How points are counted, what the words mean, and what no report of this kind knows.</summary>
internal sealed class MethodSection(HtmlText html)
{
    public static readonly LocalizedText Title = new("Cara membaca laporan ini", "How to read this report");
    private static readonly LocalizedText Score = new("Nilai", "Points");
    private static readonly LocalizedText Limits = new("Batas metode", "Limits of the method");
    private static readonly LocalizedText Grades = new("Tingkat dan keadaan", "Severities and states");

    public static readonly LocalizedText[] Scoring =
    [
        new("Setiap klausul di setiap unggahan mulai dari 100 dan berkurang 40 untuk setiap error, 10 untuk setiap warning, dan 2 untuk setiap info yang terbuka; paling rendah 0. Contoh: 1 error dan 2 warning pada satu klausul menyisakan 100 − 40 − 2 × 10 = 40.",
            "Each clause of each post begins with 100 and loses 40 for each open error, 10 for each warning and 2 for each info; it never falls below 0. Example: 1 error and 2 warnings on one clause leave 100 − 40 − 2 × 10 = 40."),
        new("Nilai laporan adalah rata-rata unggahan yang disangkut klausul itu. Yang ditonjolkan adalah prinsip terendah, sebab rata-rata menyembunyikannya. Angka desimal dibulatkan ke bawah.",
            "The points of the report are the mean of the posts that the clause concerns. The headline is the lowest principle, because an average hides it. Fractions are rounded down."),
        new("Klausul yang tidak satu pun pemeriksaannya berlaku tidak diberi nilai. Pertanyaan dan temuan antarunggahan tidak mengurangi nilai. “Tanpa pengecualian” menghitung juga temuan yang diabaikan, dikecualikan, atau tercatat di baseline.",
            "A clause none of whose checks applies has no points. Questions and findings across posts cost none. “Without waivers” also counts findings that are suppressed, waived or in the baseline."),
    ];

    private static readonly (string Style, string Name, LocalizedText Meaning)[] Meanings =
    [
        ("e", "error", new("melanggar pedoman; perbaiki sebelum terbit", "breaks the guideline; repair it before publication")),
        ("w", "warning", new("kemungkinan besar melanggar; perbaiki atau minta pengecualian", "most likely breaks it; repair it or ask for a waiver")),
        ("i", "info", new("sebaiknya diperbaiki", "better repaired")),
        ("h", "hint", new("saran gaya; tidak mengurangi nilai", "a matter of style; costs no points")),
    ];

    public static readonly LocalizedText[] Knowledge =
    [
        new("Aturan mengenali cara menulis yang sudah pernah terpikirkan. Sindiran, maksud tersembunyi, dan istilah baru dapat lolos; daftar kata melewatkan sebagian besar ujaran kebencian (sekitar enam dari sepuluh pada data publik).",
            "Rules know the ways of writing that somebody has thought of. Irony, hidden meanings and new words may pass; word lists miss most hate speech (about six in ten on public data)."),
        new("Gambar, video, dan suara tidak dilihat atau didengar; yang diperiksa hanya keterangan tentangnya.",
            "Pictures, videos and sound are not looked at or listened to; only what is stated about them is checked."),
        new("Kebenaran suatu pernyataan tidak diperiksa; yang diperiksa hanya apakah sumbernya disebut dan apakah isinya saling cocok.",
            "Whether a statement is true is not checked; only whether its source is named and whether the text agrees with itself."),
        new("Data pribadi disamarkan di seluruh laporan ini. Laporan tidak mengirim apa pun ke mana pun.",
            "Personal data is masked throughout this report. The report sends nothing anywhere."),
        new("Laporan ini membantu peninjau dan tidak menggantikannya: keputusan terbit tetap pada orang yang berwenang.",
            "This report helps a reviewer and takes no reviewer's place: the decision to publish stays with the person in charge."),
    ];

    public void Write()
    {
        html.Markup("<section id=\"method\"><h2>").Say(Title).Markup("</h2>\n<h3>").Say(Score).Markup("</h3>\n");
        foreach (var text in Scoring) html.Say("p", text);
        html.Markup("<h3>").Say(Grades).Markup("</h3>\n<dl class=\"facts\">");
        foreach (var (style, name, meaning) in Meanings) html.Markup($"<dt><span class=\"grade {style}\">{name}</span></dt>").Say("dd", meaning);
        html.Markup("<dt>").Say("span", HtmlNames.Question, "class=\"grade q\"").Markup("</dt>").Say("dd", new LocalizedText("hanya orang yang dapat menilainya", "only a person can judge it"));
        foreach (var (status, meaning) in Statuses) html.Markup("<dt>").Say("span", HtmlNames.Of(status), "class=\"grade l\"").Markup("</dt>").Say("dd", meaning);
        html.Markup("</dl>\n<h3>").Say(Limits).Markup("</h3>\n<ul>");
        foreach (var text in Knowledge) html.Say("li", text);
        html.Markup("</ul></section>\n");
    }

    private static (DiagnosticStatus Status, LocalizedText Meaning)[] Statuses =>
    [
        (DiagnosticStatus.Suppressed, new("penulis menuliskan alasannya di draf", "the author wrote the reason into the draft")),
        (DiagnosticStatus.Waived, new("dua orang menyetujuinya untuk waktu tertentu", "two persons agreed on it for a time")),
        (DiagnosticStatus.Baselined, new("sudah ada sebelum aturan mulai dipakai", "was there before the rules were taken into use")),
    ];
}
