using ComplianceLint.Workspace;

namespace ComplianceLint.Cli;

/// <summary>What the help pages say about every run.</summary>
internal static class RunFacts
{
    public static IReadOnlyList<(string Name, LocalizedText Meaning)> ExitCodes { get; } =
    [
        ("0", new LocalizedText("Tidak ada temuan pada atau di atas failOn.", "No finding at or above failOn.")),
        ("1", new LocalizedText(
            "Ada temuan pada atau di atas failOn, atau peringatan melebihi --max-warnings.",
            "Findings at or above failOn, or more warnings than --max-warnings.")),
        ("2", new LocalizedText(
            "Salah pakai, konfigurasi, berkas tak terbaca, pemeriksaan tak lengkap atau dibatalkan, tidak ada draf; mengalahkan 1.",
            "Usage, configuration, unreadable file, incomplete or cancelled run, no draft; wins over 1.")),
    ];

    public static IReadOnlyList<(string Name, LocalizedText Meaning)> Variables { get; } =
    [
        (RunSettings.RulesVariable, new LocalizedText(
            "Pengaturan aturan di atas konfigurasi dan di bawah --set, misalnya “kredibel/*=info;profesional/slang=off”.",
            "Rule settings above the configuration and below --set, such as “kredibel/*=info;profesional/slang=off”.")),
        ("NO_COLOR", new LocalizedText("Tanpa warna bila berisi.", "No colours when it is set.")),
        ("LC_ALL, LC_MESSAGES, LANG", new LocalizedText(
            "Bahasa pesan bila tidak ditentukan: en… berarti Inggris.",
            "Language of messages where nothing says it: en… is English.")),
    ];
}
