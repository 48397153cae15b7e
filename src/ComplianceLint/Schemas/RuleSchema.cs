using ComplianceLint.Posts;
using ComplianceLint.Registries;
using ComplianceLint.Rules;

namespace ComplianceLint.Schemas;

/// <summary>A rule file.</summary>
internal static class RuleSchema
{
    private const string Kind = "kind";

    public static SchemaValue Localized { get; } = SchemaValue.Mapping(
    [
        new("id", SchemaValue.StatedText, new("Dalam bahasa Indonesia.", "In Indonesian.")) { IsRequired = true },
        new("en", SchemaValue.StatedText, new("Dalam bahasa Inggris.", "In English.")) { IsRequired = true },
    ]);

    public static JsonSchema Rule { get; } = new("rule", new("Aturan ComplianceLint", "A ComplianceLint rule"), Root(),
    [
        .. Definitions(),
        .. CheckKinds.Names.Select(kind => KeyValuePair.Create(CheckName(kind), CheckSchemas.Of(kind))),
        .. RegistrySchemas.Kinds.Select(kind => KeyValuePair.Create(RegistryName(kind), RegistrySchemas.FileOf(kind))),
    ]);

    /// <summary>What rules, tables and packs share.</summary>
    public static IEnumerable<KeyValuePair<string, SchemaValue>> Definitions() =>
    [
        new("localized", Localized),
        .. TermSchemas.Definitions,
        .. ConditionSchemas.Definitions,
        .. CueSchemas.Definitions,
    ];

    private static SchemaValue Root() => SchemaValue.Mapping(
    [
        Named("title", "Nama aturan, pendek.", "The name of the rule, short."),
        new("severity", SchemaValue.AnyOf(SchemaValue.Choice(Severities.Names), Grades()), new("Tingkat temuannya, atau satu untuk temuan kuat dan satu untuk yang lemah.", "How severe its findings are, or one severity for strong findings and one for weak ones.")) { IsRequired = true },
        new("clauses", SchemaValue.AnyOf(SchemaValue.Text, SchemaValue.List(SchemaValue.Text, least: 1)), new("Klausul yang ditegakkan, dari clauses.yaml.", "The clauses that it enforces, from clauses.yaml.")) { IsRequired = true, Examples = ["[\"prinsip/kredibel\"]"] },
        new("related", SchemaValue.OneOrMore(SchemaValue.Text), new("Peraturan lain, dengan nomor dan tahun.", "Other laws, by number and year.")) { Examples = ["[\"UU 14/2008\"]"] },
        new("valid", Validity(), new("Kapan aturan ini berlaku.", "When the rule holds.")),
        new("formerly", SchemaValue.OneOrMore(SchemaValue.Pattern(RuleIds.Pattern)), new("Nama lama aturan ini, agar penekanan lama tetap berlaku.", "Old names of the rule, so that old suppressions go on working.")),
        new("yieldsTo", SchemaValue.OneOrMore(SchemaValue.Pattern(RuleIds.Pattern)), new("Aturan yang temuannya pada kata yang sama didahulukan.", "Rules whose findings at the same words stand instead of this one's.")) { Examples = ["[\"bahasa/ejaan-baku\"]"] },
        Named("message", "Pesan temuan; {match} adalah kata yang ditemukan.", "The message of a finding; {match} is what was found."),
        Named("why", "Mengapa hal ini penting.", "Why it matters."),
        Named("advice", "Apa yang sebaiknya dilakukan.", "What to do about it."),
        new("sensitive", SchemaValue.Flag, new("true bila temuannya harus disamarkan dalam semua keluaran.", "true where what is found must be masked in every output.")) { Default = "false" },
        new("weakWhen", SchemaValue.Reference("conditions"), new("Unggahan yang temuannya hanya lemah.", "Posts in which a finding is a weak one.")),
        new("check", Check(), new("Yang dicari, dan bagaimana.", "What is looked for, and how.")) { IsRequired = true },
        new("examples", Examples(), new("Contoh, yang sekaligus menguji aturan.", "Examples, which test the rule.")) { IsRequired = true },
    ]);

    private static string CheckName(string kind) => $"check-{kind}";

    private static string RegistryName(RegistryKind kind) => $"registry-{RegistryCatalogue.NameOf(kind)}";

    private static SchemaKey Named(string name, string id, string en) => new(name, SchemaValue.Reference("localized"), new(id, en)) { IsRequired = true };

    private static SchemaValue Grades() => SchemaValue.Mapping(
    [
        new("strong", SchemaValue.Choice(Severities.Names), new("Tingkat temuan yang pasti.", "The severity of findings that are certain.")) { IsRequired = true },
        new("weak", SchemaValue.Choice(Severities.Names), new("Tingkat temuan yang kurang pasti.", "The severity of those that are less so.")) { IsRequired = true },
    ]);

    private static SchemaValue Validity() => SchemaValue.Mapping(
    [
        new("from", SchemaValue.Date, new("Sejak hari ini, termasuk.", "From this day on, the day included.")),
        new("until", SchemaValue.Date, new("Sampai hari ini, termasuk.", "Until this day, the day included.")),
        new("season", SchemaValue.Text, new("Selama musim ini menurut registri.", "During this season of the registry.")) { Examples = ["\"pemilu\""] },
    ]);

    private static SchemaValue Check() => SchemaValue.ByKey(
        new SchemaKey(Kind, SchemaValue.Choice(CheckKinds.Names), new("Jenis pemeriksaan.", "The kind of check.")) { IsRequired = true },
        [.. CheckKinds.Names.Select(kind => (SchemaValue.Choice(kind), SchemaValue.Reference(CheckName(kind))))]);

    private static SchemaValue Examples() => SchemaValue.Mapping(
    [
        new("bad", SchemaValue.List(Example(@"\[\|"), RuleReader.FewestExamples), new("Teks yang melanggar; [|…|] menandai temuannya.", "Texts that break the rule; [|…|] marks what it finds.")) { IsRequired = true },
        new("good", SchemaValue.List(Example(@"^(?![\s\S]*\[\|)"), RuleReader.FewestExamples), new("Teks yang benar, satu di antaranya nyaris melanggar.", "Texts that are right, one of them nearly wrong.")) { IsRequired = true },
    ]);

    private static SchemaValue Example(string marks)
    {
        var text = Written(marks);
        return SchemaValue.AnyOf(text, SchemaValue.Mapping(
        [
            new("text", Written(marks, least: 1), new("Teksnya.", "The text.")) { IsRequired = true },
            new("fixed", Written(null), new("Teks setelah perbaikan aturan ini.", "The text after the rule's fixes.")) { NeedsValue = true },
            new("given", Given(), new("Keadaan yang diandaikan.", "What is assumed.")),
        ]));
    }

    /// <summary>A block or a text in quotation marks: YAML would cut others at “ #”.</summary>
    private static SchemaValue Written(string? pattern, int least = 0) => new(_ =>
    {
        var text = new System.Text.Json.Nodes.JsonObject { ["type"] = "string" };
        if (pattern is not null) text["pattern"] = pattern;
        if (least > 0) text["minLength"] = least;
        return text;
    });

    private static SchemaValue Given() => SchemaValue.Mapping(
    [
        new("now", SchemaValue.Pattern(Instants.Pattern), new("Waktu pemeriksaan.", "The clock.")) { Examples = ["\"2026-08-19T08:00:00+07:00\""] },
        new("channels", SchemaValue.OneOrMore(SchemaValue.Text), new("Saluran unggahan.", "The channels of the post.")),
        new("format", SchemaValue.Choice("md", "json", "ndjson"), new("Bentuk berkasnya.", "The kind of file.")) { Default = "\"md\"" },
        new("options", SchemaValue.MapOf(SchemaValue.Any), new("Pilihan aturan seperti dalam konfigurasi.", "Options of the rule as a configuration sets them.")),
        new("registry", SchemaValue.Mapping([.. RegistryCatalogue.All.Select(Registry)]), new("Registri, masing-masing dengan nama berkasnya.", "Registries, each under the name of its file.")),
    ]);

    private static SchemaKey Registry(RegistryKind kind)
    {
        var name = RegistryCatalogue.NameOf(kind);
        var value = kind == RegistryKind.Sealed ? SchemaValue.OneOrMore(SchemaValue.Text) : SchemaValue.Reference(RegistryName(kind));
        return new SchemaKey(name, value, new($"Isi {name}.yaml.", $"What stands in {name}.yaml."));
    }
}
