using ComplianceLint.Channels;
using ComplianceLint.Rules;

namespace ComplianceLint.Schemas;

/// <summary>The check kinds that count.</summary>
internal static class CountSchemas
{
    public static SchemaKey MinWords { get; } = new("minWords", SchemaValue.WholeNumber(), new("Hanya teks dengan sedikitnya sekian kata.", "Only texts of at least so many words."));

    public static IReadOnlyList<SchemaKey> Occurrence { get; } =
    [
        new("max", SchemaValue.WholeNumber(), new("Paling banyak sekian.", "At most so many.")),
        new("min", SchemaValue.WholeNumber(), new("Sedikitnya sekian.", "At least so many.")),
        new("maxShare", SchemaValue.WholeNumber(1, 100), new("Paling banyak sekian persen kata.", "At most so many per cent of the words.")),
        new("element", SchemaValue.AnyOf(SchemaValue.Choice("character"), ConditionSchemas.Elements), new("Yang dihitung.", "What is counted.")),
        .. CueSchemas.Keys,
        new("per", SchemaValue.Choice(TextUnits.Names), new("Yang dihitung sekaligus.", "What is counted together.")) { Default = "\"text\"" },
        new("perWords", SchemaValue.WholeNumber(), new("Batas berlaku untuk sekian kata.", "The limit is for so many words.")),
        MinWords,
        new("moreThan", SchemaValue.Reference("cue"), new("Dilaporkan hanya bila lebih banyak daripada ini.", "Reported only where there are more than of this.")),
    ];

    public static IReadOnlyList<SchemaConstraint> OccurrenceNeeds { get; } = [SchemaConstraint.OneOf("max", "min", "maxShare"), .. CueSchemas.OfText("element")];

    public static IReadOnlyList<SchemaKey> Limit { get; } =
    [
        TermSchemas.Table with { Description = new("Tabel batas di dalam paket.", "A table of limits of the pack.") },
        new("parts", ConditionSchemas.Words(LimitRow.Parts), new("Bagian yang diukur.", "The parts that are measured.")) { Default = "\"text\"" },
    ];

    public static SchemaValue Repetition(IReadOnlyList<SchemaKey> others)
    {
        SchemaKey max = new("max", SchemaValue.WholeNumber(1), new("Boleh berturut-turut sekian kali.", "May stand so many times in a row.")) { Default = "1" };
        SchemaKey except = new("except", SchemaValue.Reference("terms"), new("Yang boleh diulang.", "What may be repeated."));
        SchemaKey safe = new("safe", SchemaValue.Reference("terms"), new("Yang aman dihapus ulangannya.", "What may safely be written once."));
        SchemaKey signs = new("signs", SchemaValue.MapOf(SchemaValue.WholeNumber(1), SchemaValue.Pattern(@"^[^\p{L}\p{Nd}\s]$")), new("Tanda baca dan banyaknya yang boleh.", "Marks, and how often each may stand in a row.")) { Examples = ["{ \"!\": 1 }"] };
        return SchemaValue.ByKey(
            Element("word", "mark", "sentence", "emoji", "hashtag", "mention", "link"),
            [.. new (string Element, SchemaKey[] Keys)[]
            {
                ("word", [except, safe]), ("mark", [signs]), ("sentence", [except, MinWords]), ("emoji", [except]), ("hashtag", [except]), ("mention", [except]), ("link", [except]),
            }.Select(one => (SchemaValue.Choice(one.Element), SchemaValue.Mapping([.. others, Element(one.Element), max, .. one.Keys])))]);
    }

    private static SchemaKey Element(params string[] names) =>
        new("element", SchemaValue.Choice(names), new("Yang tidak boleh diulang.", "What must not be repeated.")) { IsRequired = true };
}
