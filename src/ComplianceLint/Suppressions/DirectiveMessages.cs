namespace ComplianceLint.Suppressions;

/// <summary>What is said about a suppression that cannot be read.</summary>
internal static class DirectiveMessages
{
    public static LocalizedText Unclosed { get; } = new(
        "Komentar pengabaian ini tidak ditutup, sehingga teks di bawahnya ikut menjadi komentar; tutup dengan “-->” di baris yang sama.",
        "This suppression comment is not closed, so the text below it is a part of it; close it with “-->” on the same line.");

    public static LocalizedText NoRule { get; } = new(
        "Pengabaian ini tidak menyebut aturan; sebutkan id-nya, misalnya kredibel/kata-rumor.",
        "This suppression names no rule; give its id, for instance kredibel/kata-rumor.");

    public static LocalizedText AllRules { get; } = new(
        "“*” tidak diterima di sini: sebutkan aturan satu per satu, atau grupnya (kredibel/*).",
        "“*” is not accepted here: name the rules one by one, or their group (kredibel/*).");

    public static LocalizedText NotAlone { get; } = new(
        "Komentar pengabaian harus berdiri di baris tersendiri, di atas blok yang dimaksud; di tengah teks ia tidak berlaku.",
        "A suppression comment stands on a line of its own, above the block that it is about; inside a text it has no effect.");

    public static LocalizedText MissingReason { get; } = new(
        "Pengabaian ini tanpa alasan, jadi tidak berlaku; tulis alasannya di belakang “ -- ”.",
        "This suppression gives no reason, so it has no effect; write the reason behind “ -- ”.");

    public static LocalizedText MissingReasonOfEntry { get; } = new(
        "Pengabaian ini tanpa alasan, jadi tidak berlaku; isi “reason”.",
        "This suppression gives no reason, so it has no effect; fill in “reason”.");

    public static LocalizedText NoMapping { get; } = new(
        "“compliance” harus berisi “suppress”: daftar pasangan rule dan reason.",
        "“compliance” holds “suppress”: a list of entries with rule and reason.");

    public static LocalizedText NoEntry { get; } = new(
        "Butir “suppress” harus berupa pasangan, misalnya { rule: kredibel/kata-rumor, reason: … }.",
        "An entry of “suppress” is a mapping, for instance { rule: kredibel/kata-rumor, reason: … }.");

    public static LocalizedText TooMany(int most) => new(
        $"“suppress” memuat lebih dari {LocalizedText.Number(most).Id} butir; selebihnya diabaikan. Ubah setelan aturannya di konfigurasi.",
        $"“suppress” has more than {LocalizedText.Number(most).En} entries; the rest is ignored. Change the rule's setting in the configuration instead.");

    public static LocalizedText NoText(string name) => new(
        $"“{name}” di “suppress” harus berupa teks yang tidak kosong.", $"“{name}” in “suppress” must be a text that is not empty.");

    public static LocalizedText UnknownKey(string written, string? near) => new(
        $"“{SensitiveSpans.Mask(written)}” tidak dikenal di dalam “compliance”.{(near is null ? "" : $" Maksud Anda “{near}”?")}",
        $"“{SensitiveSpans.Mask(written)}” is not known inside “compliance”.{(near is null ? "" : $" Did you mean “{near}”?")}");

    public static LocalizedText UnknownKeyword(string written, string? near) => new(
        $"“{SensitiveSpans.Mask(written)}” bukan komentar pengabaian yang dikenal.{(near is null ? "" : $" Maksud Anda “{near}”?")}",
        $"“{SensitiveSpans.Mask(written)}” is no suppression comment that is known.{(near is null ? "" : $" Did you mean “{near}”?")}");

    public static LocalizedText NoDay(string written) => new(
        $"Tanggal “{SensitiveSpans.Mask(written)}” pada “until” tidak terbaca, jadi pengabaian ini tidak berlaku; tulis seperti 2026-12-31.",
        $"The day “{SensitiveSpans.Mask(written)}” in “until” cannot be read, so the suppression has no effect; write for instance 2026-12-31.");

    public static LocalizedText Twice(string name) => new($"“{name}” ditulis dua kali; pakai salah satu saja.", $"“{name}” is written twice; keep one of them.");
}
