namespace ComplianceLint;

/// <summary>The diagnostics and failures of the engine itself: about the draft as a file, not about what it says.</summary>
public static class EngineRules
{
    public const string InvalidField = "compliancelint/invalid-field";
    public const string UnknownField = "compliancelint/unknown-field";
    public const string UnquotedValue = "compliancelint/unquoted-value";
    public const string InvalidPost = "compliancelint/invalid-post";
    public const string InvalidYaml = "compliancelint/invalid-yaml";
    public const string InvalidJson = "compliancelint/invalid-json";
    public const string DuplicateKey = "compliancelint/duplicate-key";
    public const string UnreadableFile = "compliancelint/unreadable-file";
    public const string NotADraft = "compliancelint/not-a-draft";
    public const string UnknownChanges = "compliancelint/unknown-changes";
    public const string NothingMatched = "compliancelint/nothing-matched";
    public const string InvalidConfiguration = "compliancelint/invalid-configuration";
    public const string InvalidRegistry = "compliancelint/invalid-registry";
    public const string InvalidRule = "compliancelint/invalid-rule";
    public const string InvalidWaiver = "compliancelint/invalid-waiver";
    public const string UnscopedWaiver = "compliancelint/unscoped-waiver";
    public const string SelfApprovedWaiver = "compliancelint/self-approved-waiver";
    public const string UnapprovedWaiver = "compliancelint/unapproved-waiver";
    public const string OverlongWaiver = "compliancelint/overlong-waiver";
    public const string FutureWaiver = "compliancelint/future-waiver";
    public const string ExpiringWaiver = "compliancelint/expiring-waiver";
    public const string ExpiredWaiver = "compliancelint/expired-waiver";
    public const string UnusedWaiver = "compliancelint/unused-waiver";
    public const string UnknownRule = "compliancelint/unknown-rule";
    public const string LockedRule = "compliancelint/locked-rule";
    public const string InvalidBaseline = "compliancelint/invalid-baseline";
    public const string StaleBaseline = "compliancelint/stale-baseline";
    public const string InvalidApproval = "compliancelint/invalid-approval";
    public const string InvalidHistory = "compliancelint/invalid-history";
    public const string RuleFailed = "compliancelint/rule-failed";
    public const string InternalError = "compliancelint/internal-error";
    public const string Cancelled = "compliancelint/cancelled";

    public const string MissingReason = "compliancelint/missing-reason";
    public const string RenamedRule = "compliancelint/renamed-rule";
    public const string InvalidSuppression = "compliancelint/invalid-suppression";
    public const string UnusedSuppression = "compliancelint/unused-suppression";
    public const string ExpiredSuppression = "compliancelint/expired-suppression";
    public const string PublishedComment = "compliancelint/published-comment";

    // What says that something is not known, or that somebody's excuse does not hold, has no excuse itself.
    private static readonly RuleLock EngineLock = new(LockLevel.Absolute, "", new LinePosition(1, 1));

    /// <summary>Every code that a diagnostic or a <see cref="Failure"/> of the engine can carry.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Create(InvalidField, Severity.Error, "Isian tidak sesuai format", "Field has the wrong format",
            "Isian yang tidak terbaca tidak dapat diperiksa, sehingga kesalahan di dalamnya lolos.",
            "A field that cannot be read cannot be checked, so a mistake in it goes unnoticed.",
            "Sesuaikan nilainya dengan format yang disebutkan dalam pesan.", "Give the value the format that the message names."),
        Create(UnknownField, Severity.Warning, "Isian tidak dikenal", "Unknown field",
            "Isian yang namanya salah ketik dianggap tidak ada.", "A misspelt field counts as missing.",
            "Betulkan nama isiannya, atau hapus jika tidak diperlukan.", "Correct the field's name, or delete it if it is not needed."),
        Create(UnquotedValue, Severity.Error, "Nilai YAML tanpa tanda petik", "YAML value without quotation marks",
            "Di YAML, nilai yang diawali @ tidak terbaca, dan nilai yang diawali # hilang tanpa pemberitahuan.",
            "In YAML a value that begins with @ cannot be read, and one that begins with # disappears in silence.",
            "Apit nilainya dengan tanda petik.", "Put the value in quotation marks."),
        Create(InvalidPost, Severity.Error, "Unggahan tidak terbaca seluruhnya", "Post that cannot be read as a whole",
            "Bagian yang tidak terbaca tidak diperiksa, sehingga unggahan ini belum boleh dianggap lolos.",
            "What cannot be read is not checked, so the post must not count as passed.",
            "Betulkan bagian yang disebutkan, lalu periksa kembali.", "Repair the part that the message names and run again."),
        Create(InvalidYaml, Severity.Error, "YAML tidak terbaca", "YAML that cannot be read",
            "Isian dari YAML yang rusak tidak diperiksa; teks unggahannya tetap diperiksa.",
            "Fields of broken YAML are not checked; the text of the post still is.",
            "Betulkan baris yang disebutkan. Indentasi memakai spasi, dan nilai dengan tanda khusus diapit tanda petik.",
            "Repair the line that the message names. Indent with blanks, and quote values that hold special characters."),
        Create(InvalidJson, Severity.Error, "JSON tidak terbaca", "JSON that cannot be read",
            "Unggahan di dalam JSON yang rusak tidak diperiksa.", "Posts inside broken JSON are not checked.",
            "Betulkan tempat yang disebutkan; koma dan tanda petik paling sering menjadi penyebabnya.",
            "Repair the place that the message names; a comma or a quotation mark is the commonest cause."),
        Create(DuplicateKey, Severity.Error, "Kunci ditulis dua kali", "Key written twice",
            "Hanya nilai pertama yang berlaku, padahal penulis mungkin mengira yang kedua.",
            "Only the first value counts, while the author may believe in the second.",
            "Hapus salah satunya.", "Remove one of the two."),
        Create(UnreadableFile, Severity.Error, "Berkas tidak terbaca", "File that cannot be read",
            "Berkas yang tidak terbaca tidak diperiksa.", "A file that cannot be read is not checked.",
            "Periksa nama, izin, ukuran, dan pengodeannya (UTF-8).", "Check its name, permissions, size and encoding (UTF-8)."),
        Create(NotADraft, Severity.Error, "Berkas ini bukan draf", "File that is no draft",
            "Berkas disebut di baris perintah, tetapi isinya bukan unggahan atau namanya dikecualikan.",
            "The file was named on the command line, but holds no post or has a name that is left out.",
            "Sebut berkas draf, atau ganti namanya.", "Name a draft, or rename the file."),
        Create(NothingMatched, Severity.Error, "Tidak ada yang cocok", "Nothing matched",
            "Pemeriksaan yang tidak menemukan satu berkas pun mudah disangka lolos.",
            "A run that finds no file at all is easily taken for a pass.",
            "Periksa jalurnya dan “drafts” di konfigurasi.", "Check the path and “drafts” in the configuration."),
        Create(UnknownChanges, Severity.Error, "Perubahan tidak diketahui", "Changes that are not known",
            "Tanpa tahu apa yang berubah, draf yang berubah mudah lolos tanpa diperiksa.",
            "Without knowing what changed, a changed draft easily passes unchecked.",
            "Ikuti petunjuk dalam pesan, atau jalankan tanpa --since, --staged, dan --diff.",
            "Do what the message says, or run without --since, --staged and --diff."),
        Create(InvalidConfiguration, Severity.Error, "Konfigurasi keliru", "Faulty configuration",
            "Setelan yang keliru dapat mematikan aturan tanpa disadari.", "A faulty setting may switch rules off unnoticed.",
            "Betulkan setelan yang disebutkan.", "Repair the setting that the message names."),
        Create(InvalidRegistry, Severity.Error, "Registri keliru", "Faulty registry",
            "Aturan yang memerlukan registri ini tidak dapat memutuskan apa pun.", "Rules that need this registry cannot decide anything.",
            "Betulkan berkas registrinya, lalu jalankan compliancelint registry check.", "Repair the registry file, then run compliancelint registry check."),
        Create(InvalidRule, Severity.Error, "Aturan tidak terbaca", "Rule that cannot be read",
            "Aturan yang keliru tidak dijalankan; aturan lain tetap berjalan.", "A faulty rule does not run; the others do.",
            "Betulkan berkas aturannya, lalu jalankan compliancelint rules test.", "Repair the rule file, then run compliancelint rules test."),
        Create(InvalidWaiver, Severity.Error, "Pengecualian tidak terbaca", "Waiver that cannot be read",
            "Pengecualian yang salah tulis tidak berlaku, dan yang dicakupnya tidak dapat dipastikan.",
            "A waiver that is written wrongly does not count, and nobody can say what it was to cover.",
            "Betulkan tempat yang disebutkan di .compliancelint/waivers.yaml.", "Repair the place that the message names in .compliancelint/waivers.yaml."),
        Create(UnscopedWaiver, Severity.Error, "Pengecualian tanpa lingkup", "Waiver without a scope",
            "Pengecualian untuk segala hal sama saja dengan mematikan aturannya.", "A waiver for everything would switch the rule off.",
            "Sebut berkas, saluran, atau akun yang dicakup.", "Name the files, channels or accounts that it covers."),
        Create(SelfApprovedWaiver, Severity.Error, "Pengecualian disetujui pemohonnya sendiri", "Waiver approved by the one who asked for it",
            "Pengecualian memerlukan dua orang: yang meminta dan yang menyetujui.", "A waiver needs two persons: one who asks and one who approves.",
            "Mintakan persetujuan kepada orang lain.", "Have somebody else approve it."),
        Create(UnapprovedWaiver, Severity.Error, "Pengecualian tanpa persetujuan yang sah", "Waiver without a valid approval",
            "Hanya orang yang ditunjuk yang boleh menyetujui, sebelum pengecualian berlaku dan sekali lagi untuk setiap perpanjangan.",
            "Only those who were named may approve, before the waiver begins and once more for each extension.",
            "Mintakan persetujuan, lalu tulis “approvedBy” dan “approvedOn”.", "Have it approved, and write “approvedBy” and “approvedOn”."),
        Create(OverlongWaiver, Severity.Error, "Pengecualian terlalu lama", "Waiver that lasts too long",
            "Keadaan berubah; pengecualian yang panjang tidak pernah ditinjau lagi.", "Things change, and nobody looks at a long waiver again.",
            "Batasi sampai hari yang disebutkan, lalu perpanjang dengan persetujuan baru.", "End it on the day that the message names, and extend it with a new approval."),
        Create(FutureWaiver, Severity.Info, "Pengecualian belum berlaku", "Waiver that is yet to begin",
            "Sampai hari pertamanya, temuan yang dicakup tetap dihitung.", "Until its first day what it covers counts.",
            "Tunggu sampai hari itu, atau betulkan “from”.", "Wait for that day, or correct “from”."),
        Create(ExpiringWaiver, Severity.Warning, "Pengecualian segera berakhir", "Waiver that ends soon",
            "Sesudah hari terakhirnya, temuan yang dicakup dihitung lagi.", "After its last day what it covers counts again.",
            "Perbaiki unggahannya, atau mintakan persetujuan baru.", "Repair the posts, or have a new waiver approved."),
        Create(ExpiredWaiver, Severity.Warning, "Pengecualian sudah berakhir", "Expired waiver",
            "Pengecualian yang sudah berakhir tidak meniadakan temuan apa pun.", "A waiver that has ended lifts nothing.",
            "Perbaiki unggahannya, mintakan persetujuan baru, atau hapus pengecualian ini.", "Repair the posts, have a new waiver approved, or delete this one."),
        Create(UnusedWaiver, Severity.Info, "Pengecualian tidak terpakai", "Unused waiver",
            "Pengecualian yang tertinggal dapat meniadakan temuan baru tanpa disadari.", "A waiver that was left behind may lift a new finding unnoticed.",
            "Hapus, atau betulkan aturan dan lingkupnya.", "Delete it, or correct its rule and scope."),
        Create(InvalidBaseline, Severity.Error, "Baseline tidak terbaca", "Baseline that cannot be read",
            "Baris yang rusak dapat menyembunyikan temuan baru.", "A broken line may hide a new finding.",
            "Betulkan atau hapus baris yang disebutkan.", "Repair or delete the line that the message names."),
        Create(StaleBaseline, Severity.Error, "Baseline usang", "Stale baseline",
            "Butir yang temuannya sudah tiada dapat menutupi temuan baru yang serupa.", "An entry whose finding is gone may cover a new one of its kind.",
            "Jalankan compliancelint baseline prune.", "Run compliancelint baseline prune."),
        Create(InvalidApproval, Severity.Error, "Persetujuan tidak terbaca", "Approval that cannot be read",
            "Baris yang rusak tidak menyetujui apa pun, dan tidak seorang pun tahu apa yang semula disetujui.",
            "A broken line approves nothing, and nobody can say what it was to approve.",
            "Kembalikan baris itu dari riwayat git, atau hapus lalu jalankan compliancelint approve.", "Restore the line from git, or delete it and run compliancelint approve."),
        Create(InvalidHistory, Severity.Info, "Baris riwayat tidak terbaca", "Line of the history that cannot be read",
            "Yang tidak terbaca tidak digambarkan, sehingga perkembangan yang tampak tidak utuh.",
            "What cannot be read is not drawn, so the trend that is shown has a gap.",
            "Hapus baris yang disebutkan, atau kembalikan dari riwayat git.", "Delete the line that the message names, or restore it from git's history."),
        Create(RuleFailed, Severity.Error, "Aturan gagal dijalankan", "Rule that failed",
            "Pemeriksaan yang tidak selesai tidak sama dengan lolos.", "A check that did not finish is not a pass.",
            "Laporkan kepada penulis aturannya, atau matikan aturan itu sampai diperbaiki.", "Tell the rule's author, or switch the rule off until it is repaired."),
        Create(InternalError, Severity.Error, "Kesalahan di dalam ComplianceLint", "Error inside ComplianceLint",
            "Berkas ini belum diperiksa.", "The file has not been checked.",
            "Laporkan sebagai kutu, beserta draf yang memicunya bila boleh dibagikan.", "Please report it as a bug, with the draft if it may be shared."),
        Create(Cancelled, Severity.Error, "Pemeriksaan dibatalkan", "Cancelled run",
            "Unggahan yang belum sempat diperiksa tidak boleh dianggap lolos.", "Posts that were not reached must not count as passed.",
            "Jalankan kembali sampai selesai.", "Run again to the end."),
        .. Suppressions.SuppressionRules.All,
    ];

    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));

    internal static Rule Create(string id, Severity severity, string titleId, string titleEn, string whyId, string whyEn, string adviceId, string adviceEn) => new()
    {
        Id = id,
        Lock = id == UnknownField ? null : EngineLock,
        Title = new(titleId, titleEn),
        Severity = severity,
        WeakSeverity = severity,
        Message = new(titleId, titleEn),
        Why = new(whyId, whyEn),
        Advice = new(adviceId, adviceEn),
    };
}
