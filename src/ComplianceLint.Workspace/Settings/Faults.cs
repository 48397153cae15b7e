namespace ComplianceLint.Workspace.Settings;

/// <summary>The messages about configuration, in both languages.</summary>
internal static class Faults
{
    public static LocalizedText UnknownKey(string key, IEnumerable<string> keys) => Join(
        new LocalizedText($"“{key}” bukan kunci konfigurasi.", $"“{key}” is not a configuration key."),
        Suggestion.Sentence(key, keys));

    public static LocalizedText Unknown(SettingSelector selector, KnownRules rules) => Join(
        selector.Kind switch
        {
            SelectorKind.Group => new($"Tidak ada kelompok aturan “{selector.Text[..^2]}” di paket yang dipakai.", $"The packs in use have no rule group “{selector.Text[..^2]}”."),
            SelectorKind.Clause => new($"Tidak ada klausul “{selector.Text}” di paket yang dipakai.", $"The packs in use have no clause “{selector.Text}”."),
            SelectorKind.Pack => new($"Paket “{selector.Text}” tidak dipakai.", $"The pack “{selector.Text}” is not in use."),
            SelectorKind.Collection => new($"Paket “{selector.Text}” tidak berisi aturan.", $"The pack “{selector.Text}” holds no rules."),
            _ => new($"Tidak ada aturan “{selector.Text}” di paket yang dipakai.", $"The packs in use have no rule “{selector.Text}”."),
        },
        Suggestion.Sentence(selector.Text, rules.Like(selector)));

    public static LocalizedText UnknownPack(string name, IEnumerable<string> names) => Join(
        new LocalizedText($"Tidak ada paket bawaan “{name}”; folder sendiri ditulis “./{name}”.", $"There is no built-in pack “{name}”; write “./{name}” for a folder of your own."),
        Suggestion.Sentence(name, names));

    public static LocalizedText NoPackFolder(string name) => new(
        $"Folder paket “{name}” tidak ada.", $"The pack folder “{name}” does not exist.");

    public static LocalizedText TwoPacks(string id) => new(
        $"Dua paket bernama “{id}” dipakai bersama; ganti nama folder salah satunya.",
        $"Two packs named “{id}” are used together; rename the folder of one of them.");

    public static LocalizedText NotOneOf(string value, IReadOnlyList<string> words)
    {
        var list = string.Join(", ", words);
        return Join(
            new LocalizedText($"“{value}” tidak dikenal; yang mungkin: {list}.", $"“{value}” is not known; possible are {list}."),
            Suggestion.Sentence(value, words));
    }

    public static LocalizedText UnknownTimeZone(string id) => Join(
        new LocalizedText($"Zona waktu “{id}” tidak dikenal; tulis seperti Asia/Jakarta.", $"The time zone “{id}” is not known; write it like Asia/Jakarta."),
        TimeZones.Meant(id));

    public static LocalizedText NotAChoice(string value, IReadOnlyDictionary<string, string> choices) => Join(
        new LocalizedText($"“{value}” tidak dikenal; yang mungkin: {List(choices)}.", $"“{value}” is not known; possible are {List(choices)}."),
        Suggestion.Sentence(value, choices.Keys));

    public static LocalizedText NotAGlob(string glob) => new(
        $"“{glob}”: pola berkas hanya mengenal * dan **; tulis beberapa pola dalam daftar.",
        $"“{glob}”: globs know only * and **; write several globs in the list.");

    public static LocalizedText NotANumber(string key, int least, int most) => new(
        $"“{key}” harus berupa bilangan bulat dari {least} sampai {most}.", $"“{key}” must be a whole number from {least} to {most}.");

    public static LocalizedText OverrideOfEverything { get; } = new(
        $"Penggantian ini tidak memilih unggahan; sebutkan {Selectors("atau")}. Yang berlaku bagi semua ditulis di luar “overrides”.",
        $"This override selects no posts; name {Selectors("or")}. What counts for all stands outside of “overrides”.");

    public static LocalizedText OverrideOfNothing { get; } = new(
        "Penggantian ini tidak mengatur apa-apa; sebutkan rules, clauses, atau packs.",
        "This override sets nothing; name rules, clauses or packs.");

    public static LocalizedText NotAMapping(string key) => new(
        $"“{key}” harus berisi pasangan kunci dan nilai.", $"“{key}” must hold keys and values.");

    public static LocalizedText NotAList(string key) => new(
        $"“{key}” harus berupa daftar, misalnya [a, b].", $"“{key}” must be a list, such as [a, b].");

    public static LocalizedText NotAText(string key) => new(
        $"Isi “{key}” harus berupa teks.", $"What “{key}” holds must be text.");

    public static LocalizedText NotASetting(string selector) => new(
        $"“{selector}” harus berisi tingkat ({string.Join(", ", SeverityWord.ForRules)}) atau {{ severity: …, opsi: … }}.",
        $"“{selector}” must hold a severity ({string.Join(", ", SeverityWord.ForRules)}) or {{ severity: …, option: … }}.");

    public static LocalizedText OptionOfMany(string option) => new(
        $"Opsi “{option}” hanya dapat diatur pada satu aturan, bukan pada kelompok.",
        $"The option “{option}” can be set on a single rule only, not on a group.");

    public static LocalizedText NoAssignment(string text) => new(
        $"“{text}” bukan pengaturan; tulis seperti kelompok/nama=error, dipisahkan titik koma.",
        $"“{text}” is no setting; write it like group/name=error, separated by semicolons.");

    public static LocalizedText NotAConfiguration { get; } = new(
        "Berkas konfigurasi harus berisi pasangan kunci dan nilai, misalnya “extends: [instansi-pemerintah]”.",
        "A configuration file must hold keys and values, such as “extends: [instansi-pemerintah]”.");

    public static LocalizedText TwoConfigurations(string other) => new(
        $"Folder ini juga memuat {other}; pertahankan salah satu saja.",
        $"This folder holds {other} too; keep only one of them.");

    public static LocalizedText NoRegistryFolder(string name) => new(
        $"Folder registri “{name}” tidak ada.", $"The registry folder “{name}” does not exist.");

    public static LocalizedText RegistryOutside(string name) => new(
        $"Folder registri “{name}” berada di luar ruang kerja; letakkan di folder yang memuat konfigurasi ini.",
        $"The registry folder “{name}” is outside of the workspace; put it into the folder of this configuration.");

    private static string Selectors(string or) => $"{string.Join(", ", ConfigurationDocument.SelectorKeys.SkipLast(1))} {or} {ConfigurationDocument.SelectorKeys[^1]}";

    private static string List(IReadOnlyDictionary<string, string> choices) => string.Join(", ", choices.Values.Distinct().Order(StringComparer.Ordinal));

    private static LocalizedText Join(LocalizedText first, LocalizedText second) => new(first.Id + second.Id, first.En + second.En);
}
