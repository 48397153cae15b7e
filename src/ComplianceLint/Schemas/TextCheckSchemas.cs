using ComplianceLint.Analyzers;
using ComplianceLint.Rules;

namespace ComplianceLint.Schemas;

/// <summary>The check kinds that have a variant for each language.</summary>
internal static class TextCheckSchemas
{
    public static IReadOnlyList<SchemaKey> Substitution { get; } =
    [
        new("pairs", Pairs(), new("Istilah dengan penggantinya.", "Terms with what to write instead.")) { Examples = ["{ \"antri\": \"antre\" }"] },
        TermSchemas.Table with { IsRequired = false },
        CueSchemas.Keys.First(key => key.Name == "disguised"),
        .. ConditionSchemas.Guard,
    ];

    public static IReadOnlyList<SchemaKey> Conditional { get; } =
    [
        new("if", SchemaValue.Reference("cue"), new("Yang memerlukan “then”.", "What needs “then”.")) { IsRequired = true },
        new("then", SchemaValue.Reference("cue"), new("Yang harus ada bersama “if”.", "What must stand where “if” does.")),
        new("order", SchemaValue.Choice("any", "before", "after"), new("Letak “then” terhadap “if”.", "Where “then” stands, seen from “if”.")) { Default = "\"any\"" },
        new("scope", SchemaValue.Choice(TextUnits.Names), new("Sejauh mana “then” dicari.", "How far “then” is looked for.")) { Default = "\"text\"" },
        new("sentences", SchemaValue.WholeNumber(0, ConditionalOptions.MostSentences), new("Sekian kalimat di kedua sisi, sebagai ganti “scope”.", "So many sentences on both sides, in place of “scope”.")),
        new("once", SchemaValue.Flag, new("true: tiap teks dilaporkan sekali.", "true: each text is reported once.")) { Default = "false" },
        new("orExpanded", SchemaValue.Flag, new("true: singkatan dengan kepanjangannya juga cukup.", "true: an acronym with its long form will do too.")) { Default = "false" },
    ];

    public static IReadOnlyList<SchemaKey> Consistency { get; } =
    [
        new("alternatives", SchemaValue.List(SchemaValue.AnyOf(SchemaValue.Reference("terms"), SchemaValue.Reference("textCue")), 2, ConsistencyAnalyzer.MostAlternatives),
            new("Pilihan yang tidak boleh bercampur.", "Alternatives that must not be mixed.")) { IsRequired = true },
        new("per", SchemaValue.Choice(TextUnits.Names), new("Yang dilihat sekaligus.", "What is looked at together.")) { Default = "\"text\"" },
        new("preferFirst", SchemaValue.Flag, new("true: pilihan pertama yang dipertahankan.", "true: the first alternative is kept.")) { Default = "false" },
    ];

    public static IReadOnlyList<SchemaKey> Numbers { get; } =
    [
        new("test", SchemaValue.Choice("shares", "points", "amounts"), new("Bagian dari keseluruhan, poin persentase, atau jumlah yang disebut dua kali.", "Shares of a whole, points of percentages, or amounts stated twice.")) { IsRequired = true },
        .. ConditionSchemas.Guard,
    ];

    public static IReadOnlyList<SchemaKey> Pattern { get; } =
    [
        new("patterns", SchemaValue.AnyOf(OnePattern(), SchemaValue.List(OnePattern(), most: PatternReader.MostPatterns)), new("Pola penulisan; yang pertama cocok yang berlaku.", "Ways of writing; the first that fits counts.")) { IsRequired = true },
        .. ConditionSchemas.Guard,
    ];

    public static IReadOnlyList<SchemaKey> Review { get; } =
        [new("if", SchemaValue.Reference("cue"), new("Yang menjadi sebab pertanyaan.", "What gives cause to the question."))];

    private static SchemaValue Pairs() => SchemaValue.AnyOf(SchemaValue.MapOf(SchemaValue.OneOrMore(SchemaValue.Text)), SchemaValue.List(TermSchemas.Pair));

    private static SchemaValue OnePattern() => SchemaValue.Mapping(
        [
            new("find", new SchemaValue(_ => new System.Text.Json.Nodes.JsonObject { ["type"] = new System.Text.Json.Nodes.JsonArray("string", "number", "boolean"), ["minLength"] = 1, ["maxLength"] = PatternReader.LongestExpression }),
                new("Ekspresi reguler.", "A regular expression.")) { IsRequired = true, Examples = ["\"Rp\\\\.? ?\\\\d+\""] },
            new("at", ConditionSchemas.Elements, new("Unsur tempat pola dimulai.", "The elements at which the pattern begins.")),
            new("terms", SchemaValue.Reference("terms"), new("Istilah tempat pola dimulai.", "The terms at which the pattern begins.")),
            new("having", SchemaValue.Text, new("Huruf atau tanda yang salah satunya pasti ada.", "Characters of which one is there.")),
            new("replace", SchemaValue.Text, new("Penulisan yang benar; ${nama} untuk kelompok (?<nama>…).", "What to write instead; ${name} for the group (?<name>…).")),
            new("safe", SchemaValue.Flag, new("true: penggantiannya aman.", "true: replacing it is safe.")) { Default = "false" },
            new("case", SchemaValue.Choice("any", "exact"), new("exact: huruf besar dan kecil dibedakan.", "exact: capitals matter.")) { Default = "\"any\"" },
            .. ConditionSchemas.Guard,
        ],
        SchemaConstraint.OneOf("at", "terms"));
}
