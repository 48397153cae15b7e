using ComplianceLint.Channels;
using ComplianceLint.Rules;

namespace ComplianceLint.Schemas;

/// <summary>The other files of a pack: <c>pack.yaml</c>, <c>clauses.yaml</c>, and the tables in <c>data/</c>.</summary>
internal static class PackSchemas
{
    private static readonly SchemaValue Localized = RuleSchema.Localized;

    public static IReadOnlyList<JsonSchema> All { get; } =
    [
        new("pack", new("Paket aturan ComplianceLint", "A ComplianceLint rule pack"), Pack()),
        new("clauses", new("Klausul paket ComplianceLint", "The clauses of a ComplianceLint pack"), SchemaValue.AnyOf(Clause(), SchemaValue.List(Clause()))),
        new("table/terms", new("Tabel istilah ComplianceLint", "A ComplianceLint table of terms"), SchemaValue.List(TermSchemas.Row)),
        new("table/pairs", new("Tabel penggantian ComplianceLint", "A ComplianceLint table of substitutions"), SchemaValue.List(TermSchemas.Pair), [.. RuleSchema.Definitions()]),
        new("table/hosts", new("Tabel host ComplianceLint", "A ComplianceLint table of hosts"), SchemaValue.List(TermSchemas.Host)),
        new("table/limits", new("Tabel batas ComplianceLint", "A ComplianceLint table of limits"), SchemaValue.List(LimitRowOf())),
    ];

    private static SchemaValue Pack() => SchemaValue.Mapping(
    [
        new("title", Localized, new("Nama paket.", "The name of the pack.")) { IsRequired = true },
        new("authority", SchemaValue.StatedText, new("Siapa yang menetapkan aturannya.", "Who lays down its rules.")) { IsRequired = true },
        new("version", SchemaValue.StatedText, new("Versi paket, dalam tanda petik.", "The version of the pack, in quotation marks.")) { IsRequired = true, Examples = ["\"1.0\""] },
        new("extends", SchemaValue.OneOrMore(SchemaValue.Text), new("Paket lain yang disertakan.", "Other packs that come with it.")) { Examples = ["[\"klausul\"]"] },
        new("defaults", SchemaValue.MapOf(SchemaValue.Choice(Severities.Names)), new("Tingkat aturan yang berbeda dari aturannya sendiri.", "Severities of rules other than their own.")) { Examples = ["{ \"kredibel/kata-rumor\": \"info\" }"] },
        new("lock", SchemaValue.MapOf(SchemaValue.Choice(PackReader.LockNames)), new("Aturan yang tidak boleh dilemahkan: suppression tidak boleh ditekan, absolute juga tidak boleh dikecualikan.", "Rules that nobody may weaken: suppression allows no suppression, absolute no waiver either.")) { Examples = ["{ \"data-pribadi/*\": \"suppression\" }"] },
    ]);

    private static SchemaValue Clause() => SchemaValue.Mapping(
    [
        new("id", SchemaValue.Pattern("/"), new("Nama klausul: grup/nama.", "The name of the clause: group/name.")) { IsRequired = true, Examples = ["\"prinsip/kredibel\""] },
        new("title", Localized, new("Judulnya.", "Its title.")) { IsRequired = true },
        new("summary", Localized, new("Isinya dalam satu kalimat.", "What it says in one sentence.")) { IsRequired = true },
    ]);

    private static SchemaValue LimitRowOf() => SchemaValue.Mapping(
    [
        new("channel", SchemaValue.Choice(Channel.All.SelectMany(channel => channel.Spellings)), new("Salurannya.", "The channel.")) { IsRequired = true },
        new("part", SchemaValue.Choice(LimitRow.Parts), new("Bagian yang dibatasi.", "The part that is limited.")) { Default = "\"text\"" },
        new("max", SchemaValue.WholeNumber(), new("Paling banyak sekian.", "At most so many.")) { IsRequired = true },
        new("kind", SchemaValue.Choice("hard", "advisory"), new("hard ditolak saluran, advisory hanya saran.", "hard is refused by the channel, advisory is advice.")) { IsRequired = true },
        new("unit", SchemaValue.Choice(TextMeasures.Names), new("Cara menghitung, bila lain dari cara salurannya.", "How it is counted, where not as the channel counts.")),
        new("asOf", SchemaValue.Date, new("Hari sumbernya dibaca.", "The day on which the source was read.")) { IsRequired = true },
        new("source", SchemaValue.StatedText, new("Sumbernya.", "Where it says so.")) { IsRequired = true },
        new("from", SchemaValue.Date, new("Berlaku sejak hari ini.", "Holds from this day on.")),
        new("until", SchemaValue.Date, new("Berlaku sampai hari ini.", "Holds until this day.")),
        new("withMedia", SchemaValue.Flag, new("true: hanya unggahan dengan media.", "true: only of posts with media.")) { Default = "false" },
    ]);
}
