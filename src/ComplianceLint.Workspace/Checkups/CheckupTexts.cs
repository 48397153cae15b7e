using System.Globalization;

namespace ComplianceLint.Workspace.Checkups;

/// <summary>What a checkup says in words, in both languages.</summary>
internal static class CheckupTexts
{
    public static LocalizedText Defaults { get; } = new("bawaan program dan paket", "defaults of the program and the packs");

    public static LocalizedText ReasonOf(WorkspaceRoot root) => root switch
    {
        { ConfigurationFiles.Count: > 0 } => new("memuat konfigurasi", "holds the configuration"),
        _ when WorkspaceRoot.IsRepository(root.Folder) => new("akar repositori, tanpa konfigurasi", "root of the repository, without a configuration"),
        _ => new("folder kerja, tanpa konfigurasi", "working directory, without a configuration"),
    };

    public static LocalizedText NoRegistry(IReadOnlyList<RegistryKind> kinds, Registry registry)
    {
        var isBroken = kinds.Any(kind => registry.StateOf(kind) == RegistryState.Broken);
        var names = string.Join(", ", kinds.Select(Registry.NameOf));
        return isBroken ? new($"registri rusak: {names}", $"broken registry: {names}") : new($"registri belum ada: {names}", $"no registry: {names}");
    }

    public static LocalizedText NotInForce(Rule rule)
    {
        var (from, until) = (Day(rule.ValidFrom), Day(rule.ValidUntil));
        return new($"hanya berlaku {from}–{until}", $"in force {from}–{until} only");
    }

    public static LocalizedText OutOfSeason(string season) => new($"di luar musim “{season}”", $"outside of the season “{season}”");

    public static CheckupWarning NoConfiguration { get; } = new(
        new("Tidak ada konfigurasi; yang berlaku setelan bawaan.", "There is no configuration; defaults apply."),
        new("Jalankan compliancelint init.", "Run compliancelint init."));

    public static CheckupWarning NothingToLint { get; } = new(
        new("Tidak ada unggahan yang akan diperiksa di sini.", "There is no post here that would be linted."),
        new("Periksa jalurnya dan “drafts” di konfigurasi.", "Check the path and “drafts” in the configuration."));

    public static CheckupWarning Shallow { get; } = new(
        new("Riwayat git di sini terpotong (shallow); --since mungkin tidak menemukan pangkalnya.", "The git history here is cut short (shallow); --since may not find where a branch began."),
        new("Jalankan git fetch --unshallow, atau pakai fetch-depth: 0 di alur CI.", "Run git fetch --unshallow, or use fetch-depth: 0 in the workflow."));

    public static CheckupWarning Git(LocalizedText fault) => new(
        new("--since dan --staged tidak dapat dipakai di sini.", "--since and --staged cannot be used here."), fault);

    public static CheckupWarning MissingRegistries(int rules) => new(
        new($"{rules} aturan tidak berjalan karena registrinya belum ada atau rusak.", $"{rules} rules do not run: their registries are missing or broken."),
        new("compliancelint registry list menunjukkan registri mana yang diperlukan.", "compliancelint registry list shows which registries they need."));

    public static CheckupWarning Unreadable(int count) => new(
        new($"{count} masalah pada draf membuat pemeriksaan tidak lengkap.", $"{count} problems of drafts leave a run incomplete."),
        new("compliancelint lint menyebut tempatnya masing-masing.", "compliancelint lint names the place of each."));

    public static CheckupWarning NoOwners(string folder, string place, bool exists) => new(
        new($"Siapa pun yang boleh mengubah repositori boleh mengubah {folder}/, tempat pengecualian dan persetujuan disimpan: tidak ada baris CODEOWNERS yang mencakupnya.",
            $"Whoever may change the repository may change {folder}/, where waivers and approvals stand: no line of CODEOWNERS covers it."),
        new($"Tulis baris “/{folder}/ @tim-humas” {(exists ? "di akhir" : "ke")} {place}, dan wajibkan persetujuan pemilik kode di pengaturan repositori.",
            $"Write a line “/{folder}/ @your-team” {(exists ? "at the end of" : "into")} {place}, and require approval by code owners in the repository's settings."));

    public static CheckupWarning NoOwnersOfConfigurations(string place, bool exists) => new(
        new("Siapa pun yang boleh mengubah repositori boleh melonggarkan aturan dan gate: tidak ada baris CODEOWNERS yang mencakup konfigurasi, di sini dan di folder di bawahnya.",
            "Whoever may change the repository may loosen rules and gate: no line of CODEOWNERS covers the configuration, here and in the folders below."),
        new($"Tulis baris “compliancelint.* @tim-humas” {(exists ? "di akhir" : "ke")} {place}.", $"Write a line “compliancelint.* @your-team” {(exists ? "at the end of" : "into")} {place}."));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "…";
}
