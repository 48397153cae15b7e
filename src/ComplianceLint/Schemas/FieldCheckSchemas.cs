using ComplianceLint.Analyzers;
using ComplianceLint.Facts;
using ComplianceLint.Rules;

namespace ComplianceLint.Schemas;

/// <summary>The check kinds about fields, about what a post needs, and about its variants and other posts.</summary>
internal static class FieldCheckSchemas
{
    private static readonly string[] WithText = ["equals", "differs", "contains"];

    private static readonly string[] Comparisons = ["before", "notBefore", "after", "notAfter"];

    private static readonly SchemaKey OneField = new("field", SchemaValue.Reference("field"), new("Isian yang diperiksa.", "The field that is checked.")) { IsRequired = true };

    public static IReadOnlyList<SchemaKey> Field { get; } =
    [
        OneField,
        new("oneOf", SchemaValue.OneOrMore(SchemaValue.Text), new("Nilai yang boleh.", "The values that are allowed.")),
        new("optional", SchemaValue.Flag, new("true: boleh tidak ada.", "true: it may be absent.")) { Default = "false" },
        new("inRegistry", CueSchemas.Registries, new("Nilainya harus tercatat dalam registri ini.", "The value must stand in this registry.")),
        new("notInRegistry", CueSchemas.Registries, new("Nilainya tidak boleh tercatat dalam registri ini.", "The value must not stand in this registry.")),
        new("official", SchemaValue.Flag, new("true: akunnya harus resmi.", "true: the account must be official.")) { Default = "false" },
        new("minLength", SchemaValue.WholeNumber(), new("Sedikitnya sekian huruf.", "At least so many characters.")) { Default = "0" },
    ];

    public static IReadOnlyList<SchemaKey> Required { get; } =
    [
        new("any", SchemaValue.Reference("cue"), new("Salah satu dari ini harus ada.", "One of these must be there.")),
        new("all", SchemaValue.AnyOf(Need(), SchemaValue.List(Need(), most: RequiredOptions.MostNeeds)), new("Semua hal ini harus ada.", "All of these must be there.")),
        new("atLeast", SchemaValue.WholeNumber(1), new("Sekian hal dari “all” sudah cukup.", "So many of “all” will do.")),
        new("in", SchemaValue.AnyOf(SchemaValue.Choice(TextRegions.Names), Beginning()), new("Bagian teks tempatnya harus ada.", "The part of the text where it must be.")) { Default = "\"post\"" },
        new("each", SchemaValue.Flag, new("true: dalam setiap teks unggahan.", "true: in each text of the post.")) { Default = "false" },
    ];

    public static SchemaValue CrossField(IReadOnlyList<SchemaKey> common)
    {
        SchemaKey other = new("other", SchemaValue.Reference("field"), new("Isian lain yang dibandingkan.", "The other field.")) { IsRequired = true };
        SchemaKey orNow = other with { Value = SchemaValue.AnyOf(SchemaValue.Reference("field"), SchemaValue.Choice("now")), Description = new("Isian waktu lain, atau now.", "The other field of time, or now.") };
        SchemaKey text = new("text", SchemaValue.Reference("cue"), new("Yang harus disebut teks, sebagai ganti isian lain.", "What the text must say, in place of the other field.")) { IsRequired = true };
        SchemaKey persons = new("persons", SchemaValue.Flag, new("true: nama orang dibandingkan tanpa gelar dan sapaan.", "true: names of persons are compared without titles and degrees.")) { Default = "false" };
        SchemaKey given = new("given", SchemaValue.Reference("cue"), new("Hanya bila ini ada.", "Only where this stands."));
        return SchemaValue.ByKey(
            Relation("equals", "differs", "before", "notBefore", "after", "notAfter", "contains", "inText", "requires"),
            [
                .. WithText.Select(relation => (SchemaValue.Choice(relation), SchemaValue.ByPresence(["text"], With(relation, text), With(relation, other, text with { Value = SchemaValue.Choice([]), IsRequired = false })))),
                .. Comparisons.Select(relation => (SchemaValue.Choice(relation), With(relation, orNow))),
                (SchemaValue.Choice("inText"), With("inText")),
                (SchemaValue.Choice("requires"), With("requires", other)),
            ]);

        SchemaValue With(string relation, params SchemaKey[] keys) => SchemaValue.Mapping([.. common, Relation(relation), OneField, persons, given, .. keys]);
    }

    public static SchemaValue Variants(IReadOnlyList<SchemaKey> common)
    {
        SchemaKey terms = new("terms", SchemaValue.Reference("guardedTerms"), new("Istilah yang tidak boleh hilang.", "Terms that must not be lost."));
        return SchemaValue.ByKey(
            Test("differs", "lacks"),
            (SchemaValue.Choice("differs"), SchemaValue.Mapping([.. common, Test("differs"), Facts(FactNames.Kinds) with { IsRequired = true }])),
            (SchemaValue.Choice("lacks"), SchemaValue.Mapping([.. common, Test("lacks"), Facts(TextFact.Kinds), terms], SchemaConstraint.OneOf("facts", "terms"))));
    }

    public static SchemaValue AcrossPosts(IReadOnlyList<SchemaKey> common)
    {
        SchemaKey similarity = new("similarity", SchemaValue.WholeNumber(AcrossPostsAnalyzer.LowestSimilarity, 100), new("Kemiripan dalam persen.", "How alike, in per cent."));
        return SchemaValue.ByKey(
            Test("near-duplicate", "contradiction"),
            (SchemaValue.Choice("near-duplicate"), SchemaValue.Mapping([.. common, Test("near-duplicate"), similarity with { Default = "80" }])),
            (SchemaValue.Choice("contradiction"), SchemaValue.Mapping(
            [
                .. common,
                Test("contradiction"),
                similarity,
                Facts(FactNames.Kinds) with { IsRequired = true },
                new("same", ConditionSchemas.Words(FactNames.Topics), new("Yang membuat dua unggahan sepokok.", "What makes two posts be about one matter.")) { IsRequired = true },
                new("days", SchemaValue.WholeNumber(), new("Unggahan yang terbit paling jauh berselang sekian hari.", "Posts that appear at most so many days apart.")),
            ])));
    }

    private static SchemaKey Facts(IEnumerable<string> kinds) => new("facts", ConditionSchemas.Words(kinds), new("Fakta yang dibandingkan.", "The facts that are compared."));

    private static SchemaKey Test(params string[] tests) => new("test", SchemaValue.Choice(tests), new("Yang diuji.", "What is tested.")) { IsRequired = true };

    private static SchemaKey Relation(params string[] relations) =>
        new("relation", SchemaValue.Choice(relations), new("Hubungan yang harus berlaku.", "What must hold between the two.")) { IsRequired = true };

    private static SchemaValue Need() => SchemaValue.Mapping(
        [new("name", SchemaValue.Reference("localized"), new("Namanya dalam pesan.", "Its name in the message.")) { IsRequired = true }, CueSchemas.Elements, .. CueSchemas.Keys, CueSchemas.Fields],
        CueSchemas.OfAll);

    private static SchemaValue Beginning() => SchemaValue.Mapping(
        [new("characters", SchemaValue.WholeNumber(), new("Sekian huruf pertama.", "The first so many characters.")) { IsRequired = true }]);
}
