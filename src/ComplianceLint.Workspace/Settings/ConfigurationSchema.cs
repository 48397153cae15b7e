using System.Text.Json;

namespace ComplianceLint.Workspace.Settings;

/// <summary>The configuration file: its keys as they are declared for reading, with what each may hold.</summary>
internal static class ConfigurationSchema
{
    private const string OfMany = @"\*";

    private static readonly SchemaValue Selectors = SchemaValue.Pattern(@"^(\*|[a-z0-9-]+/(\*|[a-z0-9-]+))$");

    public static JsonSchema Schema { get; } = new(
        "configuration",
        new("Konfigurasi ComplianceLint", "ComplianceLint configuration"),
        SchemaValue.Mapping([.. ConfigurationDocument.Keys.Select(KeyOf)]).OrNull);

    private static SchemaKey KeyOf(string key) => key switch
    {
        "$schema" => new(key, SchemaValue.Any, new("Letak skema ini, agar penyunting mengenal kunci.", "Where this schema is, so that an editor knows the keys.")),
        "extends" => Key(key, SchemaValue.List(SchemaValue.StatedText), "Paket aturan yang dipakai: bawaan, atau folder sendiri.", "The rule packs in use: built-in ones, or folders of your own.", "[\"instansi-pemerintah\"]", "[\"instansi-pemerintah\", \"./rules-kota\"]"),
        "messages" => Key(key, SchemaValue.Choice(ConfigurationValidator.MessageLanguages), "Bahasa pesan.", "The language of messages."),
        "textLanguage" => Key(key, SchemaValue.Choice(ConfigurationValidator.TextLanguages), "Bahasa draf yang tidak menyebutkannya; auto memutuskan per paragraf.", "The language of drafts that do not say it; auto decides for each paragraph.") with { Default = "\"auto\"" },
        "timeZone" => Key(key, SchemaValue.StatedText, "Zona waktu bagi tanggal dan jam tanpa zona.", "The zone of dates and times that do not say it.", "\"Asia/Jakarta\"", "\"Asia/Makassar\"", "\"Asia/Jayapura\"") with { Default = Json(TimeZones.Default) },
        "registry" => Key(key, SchemaValue.StatedText, "Folder registri lembaga.", "The folder with the registries of the institution.", "\"registry/\""),
        "drafts" => Key(key, SchemaValue.List(SchemaValue.StatedText), "Berkas yang merupakan draf.", "The files that are drafts.", "[\"drafts/**/*.md\", \"drafts/**/*.json\"]"),
        "rules" => Key(key, SchemaValue.MapOf(Setting(hasOptions: true), Selectors, (OfMany, Setting(hasOptions: false))), "Tingkat aturan, menurut nama, kelompok (kelompok/*), atau semua (\"*\").", "Severities of rules, by name, by group (group/*), or of all (\"*\").", "{ \"kredibel/kata-rumor\": \"error\", \"profesional/*\": \"info\" }"),
        "clauses" => Key(key, SchemaValue.MapOf(Setting(hasOptions: false)), "Tingkat semua aturan yang menegakkan suatu klausul.", "Severities of all rules that cite a clause.", "{ \"etika/rahasia-negara\": \"error\" }"),
        "packs" => Key(key, SchemaValue.MapOf(Setting(hasOptions: false)), "Tingkat semua aturan suatu paket.", "Severities of all rules of a pack.", "{ \"platform\": \"warning\" }"),
        "overrides" => Key(key, SchemaValue.List(Override()), "Pengaturan lain bagi sebagian unggahan; yang terakhir cocok yang berlaku.", "Other settings for some posts; the last that matches wins."),
        "failOn" => Key(key, SchemaValue.Choice(SeverityWord.ForFailOn), "Temuan setingkat ini atau lebih menggagalkan pemeriksaan.", "Findings of this severity or above fail the run."),
        "gate" => Key(key, Gate(), "Keputusan gerbang: boleh terbit, perlu persetujuan, atau ditolak.", "What the gate decides: allowed, in need of approval, or denied."),
        "lock" => Key(key, SchemaValue.MapOf(SchemaValue.Choice(LockReader.Levels), Selectors), "Aturan yang tidak boleh dilemahkan: suppression tidak boleh ditekan, absolute juga tidak boleh dikecualikan.", "Rules that nobody may weaken: suppression allows no suppression, absolute no waiver either.", "{ \"data-pribadi/*\": \"absolute\" }"),
        "waivers" => Key(key, SchemaValue.Mapping([.. ConfigurationDocument.WaiverKeys.Select(WaiverKey)]), "Batas bagi pengecualian.", "Bounds of waivers."),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "A key of the configuration without a schema."),
    };

    private static SchemaKey WaiverKey(string key) => key switch
    {
        "maximumDays" => Key(key, SchemaValue.WholeNumber(1, WaiverLimit.Most), "Lama pengecualian paling banyak, dalam hari.", "The most days that a waiver may last.") with { Default = Number(WaiverLimit.Default) },
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "A key of the configuration without a schema."),
    };

    private static SchemaValue Setting(bool hasOptions)
    {
        var word = SchemaValue.Choice(SeverityWord.ForRules);
        SchemaKey severity = Key("severity", word, "Tingkatnya, atau off.", "The severity, or off.");
        return SchemaValue.AnyOf(word, hasOptions ? SchemaValue.MappingWithOthers([severity], SchemaValue.StatedText) : SchemaValue.Mapping([severity]));
    }

    private static SchemaValue Override() => SchemaValue.Mapping(
        [.. ConfigurationDocument.SelectorKeys.Select(Selector), .. SettingBlock.Keys.Select(KeyOf)],
        SchemaConstraint.OneOf([.. ConfigurationDocument.SelectorKeys]),
        SchemaConstraint.OneOf([.. SettingBlock.Keys]));

    private static SchemaValue Gate() => SchemaValue.Mapping([.. ConfigurationDocument.GateKeys.Select(GateKey)]);

    private static SchemaKey GateKey(string key) => key switch
    {
        "overrides" => Key(key, SchemaValue.List(GateOverride()), "Keputusan lain bagi sebagian unggahan.", "Other verdicts for some posts."),
        "approvers" => Key(key, SchemaValue.List(SchemaValue.StatedText), "Jabatan yang boleh menyetujui.", "The offices that may approve.", "[\"Kepala Bidang Humas\"]"),
        "minimumScore" => Key(key, SchemaValue.WholeNumber(0, 100), "Nilai di bawah ini memerlukan persetujuan.", "A score below this needs approval."),
        "rules" => Key(key, SchemaValue.MapOf(Verdict, Selectors), "Keputusan menurut aturan atau kelompoknya.", "Verdicts by rule or group."),
        "clauses" => Key(key, SchemaValue.MapOf(Verdict), "Keputusan menurut klausul.", "Verdicts by clause."),
        "packs" => Key(key, SchemaValue.MapOf(Verdict), "Keputusan menurut paket.", "Verdicts by pack."),
        _ => Key(key, Verdict, $"Keputusan atas temuan setingkat {key}.", $"The verdict on findings of severity {key}."),
    };

    private static SchemaValue GateOverride() => SchemaValue.Mapping(
        [.. ConfigurationDocument.GateOverrideKeys.Select(key => ConfigurationDocument.SelectorKeys.Contains(key, StringComparer.Ordinal) ? Selector(key) : GateKey(key))],
        SchemaConstraint.OneOf([.. ConfigurationDocument.SelectorKeys]));

    private static SchemaValue Verdict => SchemaValue.Choice(GateWords.All);

    private static SchemaKey Selector(string key)
    {
        var value = key == "files" ? SchemaValue.TextPattern(@"^[^{?\[]+$") : PostSelector.ChoicesOf(key) is { } choices ? SchemaValue.Choice(choices.Keys.Order(StringComparer.Ordinal)) : SchemaValue.StatedText;
        return key switch
        {
            "files" => Key(key, SchemaValue.List(value, least: 1), "Berkas dengan * dan **.", "Files, with * and **.", "[\"drafts/tiktok/**\"]"),
            "channels" => Key(key, SchemaValue.List(value, least: 1), "Saluran unggahan.", "Channels of the post."),
            "accounts" => Key(key, SchemaValue.List(value, least: 1), "Akun unggahan.", "Accounts of the post.", "[\"@kotacontoh\"]"),
            "kinds" => Key(key, SchemaValue.List(value, least: 1), "Jenis unggahan.", "Kinds of post."),
            "categories" => Key(key, SchemaValue.List(value, least: 1), "Kategori unggahan.", "Categories of the post."),
            "languages" => Key(key, SchemaValue.List(value, least: 1), "Bahasa unggahan.", "Languages of the post."),
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, "A key of the configuration without a schema."),
        };
    }

    private static SchemaKey Key(string name, SchemaValue value, string id, string en, params string[] examples) => new(name, value, new(id, en)) { Examples = examples };

    private static string Json(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
