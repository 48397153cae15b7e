using ComplianceLint.Morphology;
using ComplianceLint.Rules;

namespace ComplianceLint.Schemas;

/// <summary>Terms, sequences and hosts as rules and tables write them.</summary>
internal static class TermSchemas
{
    private static readonly SchemaKey Suggest = new("suggest", SchemaValue.OneOrMore(SchemaValue.Text), new("Kata yang lebih baik.", "Better words."));

    private static readonly SchemaKey Disguised =
        new("disguised", SchemaValue.Flag, new("true: juga ditemukan bila disamarkan, seperti g0bl0k.", "true: also found in disguise, such as g0bl0k.")) { Default = "false" };

    private static readonly SchemaValue TermText = new(_ => new System.Text.Json.Nodes.JsonObject
    {
        ["type"] = new System.Text.Json.Nodes.JsonArray("string", "number", "boolean"),
        ["pattern"] = @"\S",
        ["maxLength"] = TermReader.LongestTerm,
    });

    private static readonly IReadOnlyList<SchemaKey> Keys =
    [
        new("term", TermText, new("Kata atau frasanya.", "The word or phrase.")) { IsRequired = true },
        new("case", SchemaValue.Choice("any", "exact"), new("exact: hanya dengan huruf besar dan kecil seperti tertulis.", "exact: only in just these capitals.")) { Default = "\"any\"" },
        new("properName", SchemaValue.Choice("match", "skip", "only"), new("Bila bagian dari nama: match tetap ditemukan, skip dilewati, only hanya di sana.", "As part of a name: match finds it, skip passes over it, only finds it nowhere else.")) { Default = "\"match\"" },
        new("parts", SchemaValue.Flag, new("true: juga ditemukan sebagai bagian kata ulang.", "true: also found as a part of a reduplicated word.")) { Default = "false" },
        Suggest,
        new("safe", SchemaValue.Flag, new("true: penggantiannya aman dilakukan tanpa ditanya.", "true: replacing it is safe without asking.")) { Default = "false" },
        new("affixes", Affixes(), new("Bentuk berimbuhan yang juga dicari: true, nonstandard, atau daftar imbuhan.", "Forms with affixes that are found too: true, nonstandard, or a list of affixes.")) { Default = "false" },
        new("except", SchemaValue.OneOrMore(SchemaValue.Text), new("Bentuk yang tidak dimaksud.", "Forms that are not meant.")),
    ];

    public static SchemaKey Table { get; } = new("from", SchemaValue.Text, new("Tabel di dalam paket.", "A table of the pack.")) { IsRequired = true, Examples = ["\"data/NAME.yaml\""] };

    /// <summary>A row of a table of terms: a text, or a term with its options.</summary>
    public static SchemaValue Row { get; } = SchemaValue.AnyOf(TermText, TermWith(Disguised));

    /// <summary>A pair of a substitution: a term with its suggestion and its guards.</summary>
    public static SchemaValue Pair { get; } = TermWith([Disguised, .. ConditionSchemas.Guard], Suggest with { IsRequired = true, Value = SchemaValue.AnyOf(SchemaValue.Text, SchemaValue.List(SchemaValue.Text, least: 1)) });

    public static SchemaValue Host { get; } = SchemaValue.TextPattern(@"^(\*\.)?[\p{L}\p{Nd}-]([\p{L}\p{Nd}.-]*[\p{L}\p{Nd}-])?$");

    public static IEnumerable<KeyValuePair<string, SchemaValue>> Definitions =>
    [
        new("terms", OneOrSome(TermText, SchemaValue.Mapping([Table]), TermWith())),
        new("disguisableTerms", OneOrSome(TermText, SchemaValue.Mapping([Table]), TermWith(Disguised))),
        new("guardedTerms", OneOrSome(TermText, SchemaValue.Mapping([Table]), Group(), TermWith([Disguised, .. ConditionSchemas.Guard]))),
        new("sequences", SchemaValue.AnyOf(GuardedSequence(), SchemaValue.List(SchemaValue.AnyOf(Steps(), GuardedSequence()), most: SequenceReader.MostSequences))),
        new("hosts", SchemaValue.OneOrMore(SchemaValue.AnyOf(Host, SchemaValue.Mapping([Table])))),
    ];

    private static SchemaValue OneOrSome(params SchemaValue[] entries) =>
        SchemaValue.AnyOf([.. entries, SchemaValue.List(SchemaValue.AnyOf(entries), least: 1, most: TermReader.MostTerms)]);

    private static SchemaValue TermWith(params IReadOnlyList<SchemaKey> others) => TermWith(others, Suggest);

    private static SchemaValue TermWith(IReadOnlyList<SchemaKey> others, SchemaKey suggest) =>
        SchemaValue.Mapping([.. Keys.Select(key => key == Suggest ? suggest : key), .. others], SchemaConstraint.Needs("except", "affixes"));

    /// <summary>Terms with common guards.</summary>
    private static SchemaValue Group() => SchemaValue.Mapping(
    [
        new("any", SchemaValue.Reference("disguisableTerms"), new("Istilah-istilahnya.", "The terms.")) { IsRequired = true },
        .. ConditionSchemas.Guard,
    ]);

    private static SchemaValue Affixes() => SchemaValue.AnyOf(
        SchemaValue.Flag,
        SchemaValue.Choice([AffixNames.Nonstandard, .. AffixNames.All]),
        SchemaValue.List(SchemaValue.Choice(AffixNames.All), least: 1));

    private static SchemaValue GuardedSequence() => SchemaValue.Mapping(
    [
        new("steps", Steps(), new("Langkah-langkahnya, berurutan.", "Its steps in their order.")) { IsRequired = true },
        .. ConditionSchemas.Guard,
    ]);

    private static SchemaValue Steps() => SchemaValue.List(SchemaValue.AnyOf(TermText, Step()), least: 1, most: SequenceMatcher.MostSteps);

    private static SchemaValue Step() => SchemaValue.Mapping(
        [
            new("any", SchemaValue.Reference("terms"), new("Salah satu istilah ini.", "One of these terms.")),
            new("class", SchemaValue.Choice(TokenClasses.ByName.Keys), new("Token dari kelas ini.", "A token of this class.")),
            new("optional", SchemaValue.Flag, new("true: boleh tidak ada.", "true: it may be absent.")) { Default = "false" },
            new("within", SchemaValue.WholeNumber(0, SequenceReader.MostWithin), new("Banyaknya token yang boleh berdiri di depannya.", "How many tokens may stand before it.")) { Default = "0" },
            new("capture", SchemaValue.Flag, new("true: teksnya yang dibandingkan.", "true: its text is what is compared.")) { Default = "false" },
        ],
        SchemaConstraint.OneOf("any", "class"));
}
