using System.Text.Json.Nodes;
using ComplianceLint.Analyzers;
using ComplianceLint.Posts;

namespace ComplianceLint.Schemas;

/// <summary>The check kind <c>calendar</c>: tests of the text, together, or one test of a field.</summary>
internal static class CalendarSchema
{
    private const string Relative = "relative";

    private static readonly IReadOnlyList<string> Instants = [.. FieldPath.Spellings.Where(path => FieldPath.Parse(path)!.Shape.Type == FieldType.Instant)];

    private static readonly SchemaKey Field = new("field", SchemaValue.Choice(Instants), new("Isian waktu yang diperiksa.", "The field of time that is checked.")) { IsRequired = true };

    private static readonly IReadOnlyList<SchemaKey> TextKeys =
    [
        new("near", SchemaValue.Reference("terms"), new("Hanya tanggal dan waktu dengan salah satu istilah ini dalam kalimatnya.", "Only dates and times with one of these terms in their sentence.")),
        ConditionSchemas.Guard[0],
    ];

    private static readonly SchemaKey Alone = new("alone", SchemaValue.Flag, new("true: juga tanpa tanggal di dekatnya.", "true: also without a date near it.")) { Default = "false" };

    /// <param name="common">The keys that every check has.</param>
    public static SchemaValue Of(IReadOnlyList<SchemaKey> common) => SchemaValue.ByKey(
        new SchemaKey("test", ConditionSchemas.Words([.. CalendarAnalyzer.TextTestNames, .. CalendarAnalyzer.FieldTestNames]), new("Yang diuji: satu, atau beberapa uji teks.", "What is tested: one, or several tests of the text.")) { IsRequired = true },
        (Containing(Relative), OfText(common, [Alone])),
        (TextsWithout(Relative), OfText(common, [])),
        OfField("order", common, [SchemaConstraint.JustOneOf("notBefore", "notAfter")], Other("notBefore", "Tidak boleh sebelum ini.", "Must not be before this."), Other("notAfter", "Tidak boleh setelah ini.", "Must not be after this.")),
        OfField("offset", common, []),
        OfField("hours", common, [],
            Hour("from", "Sejak jam ini.", "From this hour on.", "\"07:00\""),
            Hour("until", "Sampai jam ini.", "Until this hour.", "\"21:00\""),
            new("days", SchemaValue.Choice("all", "working"), new("working: harus hari kerja.", "working: must be a working day.")) { Default = "\"all\"" }),
        (OneField("deadline"), SchemaValue.Mapping(
        [
            .. common,
            Test("deadline"),
            Field with { Name = "since", Description = new("Isian waktu sejak janji layanan berjalan.", "The field from which the promise counts.") },
            new("warnAt", SchemaValue.WholeNumber(1, 100), new("Sejak sekian persen temuannya lemah.", "From so many per cent on there is a weak finding.")) { Default = "100" },
            new("limits", SchemaValue.OneOrMore(Limit()), new("Batas waktu; yang pertama cocok yang berlaku.", "The limits; the first that holds counts.")) { IsRequired = true },
        ])));

    private static SchemaValue OfText(IReadOnlyList<SchemaKey> common, IReadOnlyList<SchemaKey> own) => CheckSchemas.ByLanguage(
        [.. common, CheckSchemas.Zones, new("test", ConditionSchemas.Words(CalendarAnalyzer.TextTestNames), new("Yang diuji dalam teks.", "What is tested in the text.")) { IsRequired = true }, .. own],
        others => SchemaValue.Mapping([.. others, .. TextKeys]));

    private static (SchemaValue, SchemaValue) OfField(string test, IReadOnlyList<SchemaKey> common, IReadOnlyList<SchemaConstraint> constraints, params SchemaKey[] keys) =>
        (OneField(test), SchemaValue.Mapping([.. common, Test(test), Field, .. keys], constraints));

    private static SchemaKey Test(string test) =>
        new("test", ConditionSchemas.Words([test]), new("Yang diuji pada isian.", "What is tested of the field.")) { IsRequired = true };

    private static SchemaKey Other(string name, string id, string en) => new(name, SchemaValue.Choice([.. Instants, "now"]), new(id, en));

    private static SchemaKey Hour(string name, string id, string en, string example) =>
        new(name, SchemaValue.Pattern(@"^([01]\d|2[0-3]):[0-5]\d$"), new(id, en)) { IsRequired = true, Examples = [example] };

    private static SchemaValue Limit() => SchemaValue.Mapping(
    [
        ConditionSchemas.When,
        new("max", SchemaValue.WholeNumber(), new("Paling lama sekian hari.", "At most so many days.")) { IsRequired = true },
        new("unit", SchemaValue.Choice("workingDays", "days"), new("Hari kerja atau hari kalender.", "Working days or days.")) { Default = "\"workingDays\"" },
    ]);

    /// <summary>A test of a field stands alone, in a list or not.</summary>
    private static SchemaValue OneField(string test) => new(_ => new JsonObject { ["enum"] = new JsonArray(test, new JsonArray(test)) });

    private static SchemaValue Containing(string test) => new(_ => ContainingNode(test));

    private static SchemaValue TextsWithout(string test) => new(language => new JsonObject
    {
        ["not"] = new JsonObject
        {
            ["anyOf"] = new JsonArray([ContainingNode(test), .. CalendarAnalyzer.FieldTestNames.Select(name => (JsonNode)OneField(name).Write(language))]),
        },
    });

    private static JsonObject ContainingNode(string test) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["const"] = test }, new JsonObject { ["type"] = "array", ["contains"] = new JsonObject { ["const"] = test } }),
    };
}
