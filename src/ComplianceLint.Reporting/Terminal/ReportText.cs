using System.Globalization;
using ComplianceLint.Reporting.Formats;
using Humanizer;

namespace ComplianceLint.Reporting.Terminal;

/// <summary>The words that reports add to those of the rules, both languages side by side.</summary>
internal static class ReportText
{
    public static readonly LocalizedText Why = new("mengapa", "why");
    public static readonly LocalizedText Advice = new("saran", "advice");
    public static readonly LocalizedText Fix = new("perbaikan", "fix");
    /// <summary>Stands in the place of the severity where nobody could judge.</summary>
    public static readonly LocalizedText Unchecked = new("tidak diperiksa", "not checked");

    /// <summary>Stands in the place of the severity: a person must judge.</summary>
    public static readonly LocalizedText Review = new("tinjau", "review");
    public static readonly LocalizedText Score = new("skor", "score");
    public static readonly LocalizedText Evidence = new("bukti", "evidence");
    public static readonly LocalizedText Until = new("sampai", "until");
    public static readonly LocalizedText Clause = new("klausul", "clause");
    public static readonly LocalizedText Fingerprint = new("sidik jari", "fingerprint");
    public static readonly LocalizedText Average = new("rata-rata", "average");

    public static readonly LocalizedText AcrossPosts = new("Antarunggahan:", "Across posts:");
    public static readonly LocalizedText AboutFiles = new("Berkas yang bukan unggahan:", "Files that are no posts:");
    public static readonly LocalizedText Also = new("juga di", "also at");

    public static readonly LocalizedText Failures = new("Tidak dapat diperiksa:", "Could not be checked:");
    public static readonly LocalizedText More = new("lagi tidak ditampilkan", "more not shown");
    public static readonly LocalizedText Checked = new("diperiksa", "checked");
    public static readonly LocalizedText Skipped = new("dilewati karena bukan draf", "skipped (not drafts)");
    public static readonly LocalizedText NoDraftChanged = new("Tidak ada draf di antara perubahan ini.", "There is no draft among these changes.");
    public static readonly LocalizedText NoFindings = new("Tidak ada temuan.", "No findings.");
    public static readonly LocalizedText Incomplete = new(
        "Pemeriksaan belum lengkap sehingga belum dapat dinyatakan lulus", "The check is incomplete, so this is not a pass");
    public static readonly LocalizedText DidNotRun = new("tidak berjalan", "did not run");
    public static readonly LocalizedText WithoutRegistry = new("tidak berjalan karena registrinya belum ada", "did not run: no registry");
    public static readonly LocalizedText Elapsed = new("Waktu", "Time");
    public static readonly LocalizedText Next = new("Selanjutnya", "Next");

    public static readonly LocalizedText Severity = new("tingkat", "severity");
    public static readonly LocalizedText Pack = new("paket", "pack");
    public static readonly LocalizedText Formerly = new("sebelumnya bernama", "formerly");
    public static readonly LocalizedText Clauses = new("klausul", "clauses");
    public static readonly LocalizedText Related = new("peraturan terkait", "related laws");
    public static readonly LocalizedText Bad = new("contoh yang ditandai", "what it finds");
    public static readonly LocalizedText Fixed = new("menjadi", "becomes");
    public static readonly LocalizedText Good = new("contoh yang tidak ditandai", "what it leaves alone");
    public static readonly LocalizedText Configure = new(
        "mematikan aturan di compliancelint.yaml", "switch it off in compliancelint.yaml");
    public static readonly LocalizedText NoClause = new("tanpa klausul", "no clause");

    public static readonly LocalizedText NoWaivers = new("Belum ada pengecualian.", "There are no waivers.");

    public static readonly LocalizedText NoRegistryFolder = new(
        "Belum ada registri: tulis “registry: registry/” di compliancelint.yaml.", "No registry yet: write “registry: registry/” in compliancelint.yaml.");
    public static readonly LocalizedText NeededBy = new("diperlukan oleh", "needed by");
    public static readonly LocalizedText UnknownSeason = new("Musim yang belum ada di seasons.yaml", "Season that seasons.yaml does not name");

    public static readonly LocalizedText NoForms = new("Tidak ada istilah dengan imbuhan.", "No term has affixes.");
    public static readonly LocalizedText BareWord = new("tanpa imbuhan", "no affix");
    public static readonly LocalizedText Form = new("bentuk", "form");
    public static readonly LocalizedText Except = new("kecuali", "except");
    public static readonly LocalizedText AlsoWith = new("juga dengan", "also with");
    public static readonly LocalizedText AgainstTheRules = new("~ tidak baku, tetapi sering ditulis", "~ against the rules, but often written");

    public static readonly LocalizedText Masked = new("disamarkan, bukan untuk patch", "masked, not for patch");
    public static readonly LocalizedText Rejected = new("Perbaikan yang ditolak:", "Rejected fixes:");

    public static readonly LocalizedText Post = new("unggahan", "post");
    public static readonly LocalizedText Finding = new("temuan", "finding");
    public static readonly LocalizedText Question = new("pertanyaan", "question");
    public static readonly LocalizedText File = new("berkas", "file");
    public static readonly LocalizedText Place = new("tempat", "place");
    public static readonly LocalizedText Rule = new("aturan", "rule");
    public static readonly LocalizedText Reason = new("alasan", "reason");
    public static readonly LocalizedText Failure = new("masalah", "problem");

    public static LocalizedText Of(RegistryState state) => state switch
    {
        RegistryState.Broken => new("rusak", "broken"),
        RegistryState.Absent => new("belum ada", "missing"),
        _ => new("ada", "present"),
    };

    public static string LeftOut(int count, Language language) => new LocalizedText(
        $"{LocalizedText.Number(count).Id} temuan di luar baris yang berubah tidak ditampilkan; “compliancelint lint” menampilkan semuanya.",
        $"{Count(count, Finding, Language.English)} outside of the changed lines {(count == 1 ? "is" : "are")} not shown; “compliancelint lint” shows all.").In(language);

    /// <summary>Says that a service shows some of the findings alone.</summary>
    public static string NotAnnotated(int count, IReadOnlyList<string> levels, int most, Language language)
    {
        var shown = string.Join(", ", levels.Select(level => $"{LocalizedText.Number(most).In(language)} {level}"));
        return new LocalizedText(
            $"{Count(count, Finding, Language.Indonesian)} di atas tidak menjadi anotasi, sebab satu langkah menampilkan paling banyak {shown}.",
            $"{Count(count, Finding, Language.English)} above {(count == 1 ? "is" : "are")} no annotation: a step shows {shown} at most.").In(language);
    }

    public static string ScoreOf(int score, Language language) =>
        new LocalizedText($"skor {score} dari 100", $"a score of {score} out of 100").In(language);

    /// <summary>What stands in the place of a severity.</summary>
    public static string WordOf(ReportItem item, Language language) => item.Kind == ItemKind.Review ? Review.In(language) : Severities.NameOf(item.Severity);

    /// <summary>A word at the beginning of a heading.</summary>
    public static string Capital(string word) => string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1));

    /// <summary>Why a finding does not count, on one line: <c>waived: Judul resmi. (Humas, sampai 2026-12-31)</c>.</summary>
    public static string ReasonOf(Suppression suppression, Language language)
    {
        var until = suppression.Until is { } day ? string.Create(CultureInfo.InvariantCulture, $"{new LocalizedText("sampai", "until").In(language)} {day:yyyy-MM-dd}") : null;
        var who = string.Join(", ", new[] { suppression.By is { } by ? SensitiveSpans.Mask(by) : null, until }.OfType<string>());
        var reason = suppression.Reason is { } text ? $": {SensitiveSpans.Mask(text)}" : "";
        return $"{OutputNames.Of(suppression.Kind)}{reason}{(who.Length > 0 ? $" ({who})" : "")}";
    }

    /// <summary>A number with its noun; Indonesian nouns have no plural.</summary>
    public static string Count(int number, LocalizedText noun, Language language) => language == Language.English
        ? noun.En.ToQuantity(number, "#,##0", CultureInfo.InvariantCulture)
        : $"{LocalizedText.Number(number).In(language)} {noun.Id}";

    /// <summary>A number of findings; severities have one spelling in all languages, and an English plural.</summary>
    public static string Count(int number, Severity severity, Language language) =>
        Count(number, new LocalizedText(Severities.NameOf(severity), Severities.NameOf(severity)), language);

    /// <summary>The two largest units of a duration, <c>1 detik, 340 milidetik</c>.</summary>
    public static string Duration(TimeSpan duration, Language language) =>
        duration.Humanize(2, CultureInfo.GetCultureInfo(language == Language.English ? "en" : "id"), maxUnit: TimeUnit.Hour);

    /// <summary>How long something still holds; 0 is its last day.</summary>
    public static LocalizedText Left(int days) => days == 0 ? new("hari terakhir", "last day") : new($"{days} hari lagi", days == 1 ? "1 day left" : $"{days} days left");
}
