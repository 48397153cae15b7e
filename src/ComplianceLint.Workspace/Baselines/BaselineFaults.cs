namespace ComplianceLint.Workspace.Baselines;

/// <summary>What may be wrong with a line of a baseline, in both languages; none quotes a value.</summary>
internal static class BaselineFaults
{
    public static LocalizedText ConflictMarker { get; } = new(
        "Ini sisa konflik git: hapus baris penandanya, biarkan baris kedua pihak, lalu jalankan compliancelint baseline prune.",
        "This is left of a git conflict: delete the lines of the markers, keep those of both sides, then run compliancelint baseline prune.");

    public static LocalizedText NotJson { get; } = new(
        "Baris ini bukan JSON; hapus, atau kembalikan dari riwayat git.", "This line is no JSON; delete it, or restore it from git's history.");

    public static LocalizedText NotAnEntry { get; } = new(
        "Tiap baris harus berisi satu objek JSON dengan path, rule, fingerprint, dan count.", "Each line must hold one JSON object with path, rule, fingerprint and count.");

    public static LocalizedText NotACount { get; } = new(
        "“count” harus berupa bilangan bulat dari 1 sampai 1.000.000.", "“count” must be a whole number from 1 to 1,000,000.");

    public static LocalizedText NotAFingerprint { get; } = new(
        "“fingerprint” harus terdiri atas 32 angka heksadesimal dengan huruf kecil.", "“fingerprint” must have 32 hexadecimal digits in small letters.");

    public static LocalizedText NotAText(string key) => new($"“{key}” harus berupa teks.", $"“{key}” must be a text.");

    public static LocalizedText Missing(string key) => new($"“{key}” belum ada.", $"“{key}” is missing.");

    public static LocalizedText More(int count) => new($"… dan {count} baris lain yang rusak.", $"… and {count} more broken lines.");

    public static LocalizedText UnknownKey(string key, IReadOnlyList<string> known)
    {
        var (written, meant) = (SensitiveSpans.Mask(key), Suggestion.Sentence(key, known));
        return new($"“{written}” tidak dikenal di sini.{meant.Id}", $"“{written}” is unknown here.{meant.En}");
    }
}
