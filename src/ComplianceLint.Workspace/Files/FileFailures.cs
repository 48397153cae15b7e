using System.Globalization;

namespace ComplianceLint.Workspace.Files;

/// <summary>The messages about files, in both languages; none quotes what a file holds.</summary>
internal static class FileFailures
{
    public static Failure Unreadable(string path, Exception exception) => new(EngineRules.UnreadableFile, path, exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new LocalizedText(
            "Berkas atau folder ini tidak ada.", "This file or folder does not exist."),
        UnauthorizedAccessException => new LocalizedText(
            "Berkas atau folder ini tidak boleh dibaca; periksa izinnya.", "This file or folder may not be read; check its permissions."),
        _ => new LocalizedText(
            $"Berkas atau folder ini tidak dapat dibaca ({exception.GetType().Name}).", $"This file or folder cannot be read ({exception.GetType().Name})."),
    });

    public static Failure TooLarge(string path) => new(EngineRules.UnreadableFile, path, new LocalizedText(
        $"Berkas ini lebih besar dari {SourceReader.MostMegabytes} MB; pecah menjadi beberapa berkas.",
        $"This file is larger than {SourceReader.MostMegabytes} MB; split it into several files."));

    public static Failure RecordTooLarge(string path, LinePosition position) => new(EngineRules.UnreadableFile, path, new LocalizedText(
        $"Baris ini lebih besar dari {SourceReader.MostMegabytes} MB; tulis satu unggahan per baris.",
        $"This line is larger than {SourceReader.MostMegabytes} MB; write one post a line."), position);

    public static Failure TooManyCharacters(string path, LinePosition position) => new(EngineRules.UnreadableFile, path, new LocalizedText(
        "Berkas ini lebih panjang dari 2 miliar karakter; mulai baris ini tidak diperiksa. Pecah menjadi beberapa berkas.",
        "This file is longer than 2 billion characters; it was not checked from this line on. Split it into several files."), position);

    public static Failure NoAnswer(string path) => new(EngineRules.UnreadableFile, path, new LocalizedText(
        "Berkas ini tidak kunjung memberi isi; agaknya ini pipa atau perangkat. Salin isinya ke berkas biasa.",
        "This file does not come to its end; it seems to be a pipe or a device. Copy what it holds into an ordinary file."));

    public static Failure Utf16(string path) => new(EngineRules.UnreadableFile, path, new LocalizedText(
        "Berkas ini UTF-16, bukan UTF-8; simpan ulang dengan pengodean UTF-8.",
        "This file is UTF-16, not UTF-8; save it again with the encoding UTF-8."), new LinePosition(1, 1));

    public static Failure NotUtf8(string path, long offset, LinePosition position)
    {
        var at = offset.ToString(CultureInfo.InvariantCulture);
        return new Failure(EngineRules.UnreadableFile, path, new LocalizedText(
            $"Berkas ini bukan UTF-8 (bita ke-{at}, dihitung dari 0); simpan ulang dengan pengodean UTF-8.",
            $"This file is not UTF-8 (at byte {at}, counted from 0); save it again with the encoding UTF-8."), position);
    }

    public static Failure Unwritable(string path, Exception exception) => new(EngineRules.UnreadableFile, path, new LocalizedText(
        $"Berkas ini tidak dapat ditulis ({exception.GetType().Name}), sehingga dibiarkan; periksa izin foldernya dan sisa ruang cakram.",
        $"This file cannot be written ({exception.GetType().Name}) and was left alone; check the permissions of its folder and the space on the disk."));

    public static Failure ReadOnly(string path) => new(EngineRules.UnreadableFile, path, new LocalizedText(
        "Berkas ini dilindungi dari penulisan, sehingga dibiarkan; beri izin tulis, lalu jalankan kembali.",
        "This file is write-protected and was left alone; allow writing, then run again."));

    public static Failure ChangedMeanwhile(string path) => new(EngineRules.UnreadableFile, path, new LocalizedText(
        "Berkas ini berubah selagi diperbaiki, sehingga dibiarkan; jalankan kembali.",
        "This file changed while it was being fixed and was left alone; run again."));

    public static Failure UnknownAttachment(string path, string attachment, LinePosition position) => new(EngineRules.UnreadableFile, path, new LocalizedText(
        $"Isi lampiran “{attachment}” tidak diketahui: berkasnya di luar ruang kerja atau tidak boleh dibaca. Salin ke dekat draf.",
        $"Nobody knows what the attachment “{attachment}” holds: its file is outside of the workspace, or may not be read. Copy it beside the draft."), position);

    public static Failure Missing(string path) => new(EngineRules.UnreadableFile, path, new LocalizedText(
        "Berkas atau folder ini tidak ada.", "This file or folder does not exist."));

    public static Failure NothingMatched(string path) => new(EngineRules.NothingMatched, path, new LocalizedText(
        "Tidak ada draf di sini; periksa jalurnya dan “drafts” di konfigurasi.",
        "There is no draft here; check the path and “drafts” in the configuration."));

    public static Failure Reserved(string path) => new(EngineRules.NotADraft, path, new LocalizedText(
        "Berkas atau folder dengan nama ini tidak pernah dilint; ganti namanya bila isinya unggahan.",
        "A file or folder of this name is never linted; rename it if it holds a post."));

    public static LocalizedText NotInDrafts { get; } = new(
        "“drafts” di konfigurasi tidak menyebut berkas ini; tambahkan polanya bila isinya unggahan.",
        "“drafts” in the configuration does not name this file; add a pattern for it if it holds a post.");

    public static Failure IsOutput(string path) => new(EngineRules.NotADraft, path, new LocalizedText(
        "Berkas ini ditulis oleh --output; laporan tidak dapat sekaligus menjadi draf.",
        "This file is written by --output; a report cannot be a draft at the same time."));

    public static Failure NoPostInside(string path) => new(EngineRules.NotADraft, path, new LocalizedText(
        "JSON ini bukan unggahan: tidak ada kunci “teks”, “utas” atau “posts” (atau “text”, “thread”).",
        "This JSON is no post: it has no key “text”, “thread” or “posts” (nor “teks”, “utas”)."));

    public static Failure OutsideOfWorkspace(string path) => new(EngineRules.NotADraft, path, new LocalizedText(
        "Tautan simbolik ini menuju ke luar ruang kerja; sebut berkas tujuannya secara langsung.",
        "This symbolic link leads out of the workspace; name the file that it leads to."));

    public static Failure NoPack(string path) => new(EngineRules.NothingMatched, path, new LocalizedText(
        "Tidak ada paket aturan di sini: aturan berdiri di PAKET/KELOMPOK/NAMA.yaml, dan folder PAKET memuat pack.yaml.",
        "There is no rule pack here: a rule stands in PACK/GROUP/NAME.yaml, and the folder PACK holds pack.yaml."));

    public static Failure NotNamedYaml(string path) => new(EngineRules.InvalidRule, path, new LocalizedText(
        "Aturan harus berakhiran .yaml, bukan .yml; ganti nama berkas ini.",
        "A rule file must end in .yaml, not .yml; rename this file."));

    public static Failure NotARegistry(string path, string name, string? meant) => new(EngineRules.InvalidRegistry, path, new LocalizedText(
        $"“{name}” bukan nama berkas registri.{(meant is null ? "" : $" Maksud Anda “{meant}”?")}",
        $"“{name}” is not the name of a registry file.{(meant is null ? "" : $" Did you mean “{meant}”?")}"));

    public static Failure RegistryIsFolder(string path) => new(EngineRules.InvalidRegistry, path, new LocalizedText(
        "Ini folder, bukan berkas registri; ganti namanya, dan tulis entrinya dalam berkas dengan nama ini.",
        "This is a folder, no registry file; rename it, and write the entries into a file of this name."));

    public static Failure NotNamedWaivers(string path) => new(EngineRules.InvalidWaiver, path, new LocalizedText(
        "Pengecualian hanya dibaca dari waivers.yaml; ganti nama berkas ini.", "Waivers are read from waivers.yaml alone; rename this file."));

    public static Failure LeadsOutside(string code, string path) => new(code, path, new LocalizedText(
        "Tautan simbolik ini menuju ke luar ruang kerja; salin berkasnya ke sini.",
        "This symbolic link leads out of the workspace; copy the file here."));

    public static Failure Of(string path, Exception exception) =>
        exception is IOException or UnauthorizedAccessException ? Unreadable(path, exception) : Crash(path, exception);

    public static Failure Crash(string path, Exception exception) => new(EngineRules.InternalError, path, new LocalizedText(
        $"ComplianceLint gagal memeriksa berkas ini ({exception.GetType().Name}); laporkan sebagai kutu.",
        $"ComplianceLint failed on this file ({exception.GetType().Name}); please report it as a bug."));
}
