namespace ComplianceLint.Suppressions;

/// <summary>What the engine says about suppressions, explained like rules.</summary>
internal static class SuppressionRules
{
    public static IReadOnlyList<Rule> All =>
    [
        EngineRules.Create(EngineRules.MissingReason, Severity.Error, "Pengabaian tanpa alasan", "Suppression without a reason",
            "Tanpa alasan, peninjau tidak dapat menilai apakah temuan itu memang boleh diabaikan; karena itu pengabaiannya tidak berlaku.",
            "Without a reason no reviewer can tell whether the finding may be let pass, so the suppression has no effect.",
            "Tulis alasannya: di komentar di belakang “ -- ”, di front matter atau JSON pada “reason”.",
            "Write the reason: in a comment behind “ -- ”, in front matter or JSON under “reason”."),
        EngineRules.Create(EngineRules.UnknownRule, Severity.Warning, "Aturan tidak dikenal", "Unknown rule",
            "Pengabaian atau waiver atas aturan yang tidak ada tidak berlaku untuk apa pun.", "A suppression or waiver of a rule that does not exist has no effect.",
            "Betulkan id-nya; compliancelint rules list menampilkan semuanya.", "Correct the id; compliancelint rules list shows them all."),
        EngineRules.Create(EngineRules.RenamedRule, Severity.Hint, "Aturan berganti nama", "Renamed rule",
            "Nama lama masih berlaku, tetapi tidak ada lagi di daftar aturan.", "The former name still works, but no list of rules shows it any more.",
            "Pakai nama barunya.", "Use the new name."),
        EngineRules.Create(EngineRules.InvalidSuppression, Severity.Error, "Pengabaian tidak terbaca", "Suppression that cannot be read",
            "Pengabaian yang tidak terbaca tidak berlaku, sedangkan penulisnya mengira sebaliknya.",
            "A suppression that cannot be read has no effect, while its author believes that it has.",
            "Betulkan penulisannya seperti contoh di README, bagian Suppressions.", "Write it as the README shows under Suppressions."),
        EngineRules.Create(EngineRules.UnusedSuppression, Severity.Warning, "Pengabaian tidak terpakai", "Unused suppression",
            "Pengabaian yang tertinggal akan menyembunyikan temuan baru yang tidak pernah dinilai siapa pun.",
            "A suppression that is left behind will hide a new finding that nobody has judged.",
            "Hapus pengabaiannya.", "Remove it."),
        EngineRules.Create(EngineRules.ExpiredSuppression, Severity.Warning, "Pengabaian kedaluwarsa", "Expired suppression",
            "Pengabaian yang lewat batas waktunya tidak berlaku lagi.", "A suppression has no effect behind its last day.",
            "Perbaiki temuannya, atau perpanjang “until” setelah menilainya kembali.", "Repair the finding, or extend “until” after judging it again."),
        EngineRules.Create(EngineRules.LockedRule, Severity.Error, "Aturan terkunci", "Locked rule",
            "Aturan ini dikunci oleh paketnya: temuannya tidak dapat diabaikan oleh penulis unggahan.",
            "The rule's pack locks it: the author of a post cannot suppress its findings.",
            "Perbaiki temuannya; pesannya menyebut apakah masih ada jalan lain.", "Repair the finding; the message says whether there is another way."),
        EngineRules.Create(EngineRules.PublishedComment, Severity.Warning, "Komentar ikut terbit", "Comment that would be published",
            "Saluran yang menerima teks polos menerbitkan komentar apa adanya, beserta alasannya.",
            "A channel that takes plain text publishes a comment as it stands, reason included.",
            "Pindahkan pengabaian ke front matter atau JSON (compliance: suppress), yang tidak pernah terbit.",
            "Move the suppression to front matter or JSON (compliance: suppress), which is never published."),
    ];
}
