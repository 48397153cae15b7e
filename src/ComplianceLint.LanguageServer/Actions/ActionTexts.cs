namespace ComplianceLint.LanguageServer.Actions;

/// <summary>What the menu of an editor says.</summary>
internal static class ActionTexts
{
    public static LocalizedText FixAll { get; } = new("Perbaiki semua yang aman (ComplianceLint)", "Fix all that is safe (ComplianceLint)");

    public static LocalizedText FixRule(Rule rule) => new($"Perbaiki semua: {rule.Title.Id}", $"Fix all: {rule.Title.En}");

    public static LocalizedText InBlock(Rule rule) => new($"Abaikan {rule.Id} di blok ini, dengan alasan", $"Suppress {rule.Id} in this block, with a reason");

    public static LocalizedText InPost(Rule rule) => new($"Abaikan {rule.Id} di unggahan ini, dengan alasan", $"Suppress {rule.Id} in this post, with a reason");

    public static LocalizedText InFile(Rule rule) => new($"Abaikan {rule.Id} di semua unggahan berkas ini, dengan alasan", $"Suppress {rule.Id} in all posts of this file, with a reason");

    public static LocalizedText OpenRule(Rule rule) => new($"Buka halaman aturan {rule.Id}", $"Open the page of rule {rule.Id}");

    public static LocalizedText Locked(Rule rule) => new($"Abaikan {rule.Id}", $"Suppress {rule.Id}");

    public static LocalizedText WhyLocked(RuleLock found) => found.Level == LockLevel.Absolute
        ? new("Aturan ini dikunci: tidak dapat diabaikan dan tidak ada pengecualian.", "This rule is locked: it cannot be suppressed, nor waived.")
        : new("Aturan ini dikunci: hanya pengecualian yang disetujui orang lain (.compliancelint/waivers.yaml) yang berlaku.",
            "This rule is locked: only a waiver that somebody else approved (.compliancelint/waivers.yaml) lifts it.");
}
