using ComplianceLint.Posts;
using ComplianceLint.Rules;

namespace ComplianceLint.Schemas;

/// <summary>Conditions on posts, and guards around what is found.</summary>
internal static class ConditionSchemas
{
    /// <summary>What a check, a term or a sequence may have beside its own keys.</summary>
    public static IReadOnlyList<SchemaKey> Guard { get; } =
    [
        new("unless", SchemaValue.Reference("guard"), new("Diam bila salah satu baris ini terpenuhi.", "Keeps silent where one of these lines holds.")),
        new("onlyIf", SchemaValue.OneOrMore(SchemaValue.Reference("guard")), new("Melapor hanya bila salah satu baris ini terpenuhi; daftar: masing-masing harus.", "Reports only where one of these lines holds; in a list each must.")),
        new("weak", SchemaValue.Flag, new("true: temuannya lemah.", "true: the finding is a weak one.")) { Default = "false" },
    ];

    public static SchemaKey When { get; } = new("when", SchemaValue.Reference("conditions"), new("Unggahan yang diperiksa.", "The posts that are checked."));

    public static IEnumerable<KeyValuePair<string, SchemaValue>> Definitions =>
    [
        new("field", SchemaValue.Choice(FieldPath.Spellings)),
        new("fields", SchemaValue.OneOrMore(SchemaValue.Reference("field"))),
        new("elements", Words(ConditionReader.ElementNames.Keys)),
        new("classes", Words(TokenClasses.ByName.Keys)),
        new("conditions", SchemaValue.OneOrMore(SchemaValue.Mapping(Keys))),
        new("values", Values()),
        new("guard", SchemaValue.Mapping([.. GuardLines, .. Keys])),
    ];

    public static SchemaValue FieldPaths { get; } = SchemaValue.Reference("fields");

    public static SchemaValue Elements { get; } = SchemaValue.Reference("elements");

    public static SchemaValue Classes { get; } = SchemaValue.Reference("classes");

    public static SchemaValue Words(IEnumerable<string> words) => SchemaValue.OneOrMore(SchemaValue.Choice(words));

    private static IReadOnlyList<SchemaKey> Keys =>
    [
        .. PostCondition.FieldOfKey.Select(key => new SchemaKey(key.Key, ValuesOf(FieldPath.Parse(key.Value)!), new(
            $"Salah satu nilai ini ada di “{key.Value}”.", $"One of these values stands in “{key.Value}”."))),
        new("fields", FieldPaths, new("Salah satu isian ini ada.", "One of these fields is stated.")),
        new("without", FieldPaths, new("Salah satu isian ini tidak ada.", "One of these fields is not stated.")),
        new("media", Words(MediaKinds.All), new("Unggahan memiliki media sejenis ini.", "The post has media of one of these kinds.")),
        new("outsideSeason", SchemaValue.OneOrMore(SchemaValue.Text), new("Di luar semua musim ini.", "Outside all of these seasons.")) { Examples = ["\"pemilu\""] },
        new("values", SchemaValue.Reference("values"), new("Isian lain dengan salah satu nilainya.", "Other fields, each with one of its values.")) { Examples = ["{ \"media[].lisensi\": [\"lain\"] }"] },
    ];

    private static IReadOnlyList<SchemaKey> GuardLines =>
    [
        new("negated", SchemaValue.Flag, new("true: diingkari, seperti “tidak” di depannya.", "true: negated, as by “not” before it.")),
        new("afterQuote", SchemaValue.Flag, new("true: tepat setelah kutipan.", "true: right behind a quotation.")),
        Terms("before", "Tepat di depannya salah satu istilah ini.", "One of these terms stands right before it."),
        Terms("after", "Tepat di belakangnya salah satu istilah ini.", "One of these terms stands right behind it."),
        Terms("partOf", "Ia bagian dari salah satu istilah ini.", "It is part of one of these terms."),
        new("near", SchemaValue.AnyOf(Near(), SchemaValue.Reference("terms")), new("Salah satu istilah ini dekat dengannya.", "One of these terms is near.")),
        Terms("sameSentence", "Salah satu istilah ini ada dalam kalimatnya.", "One of these terms is in its sentence."),
        Terms("sameParagraph", "Salah satu istilah ini ada dalam paragrafnya.", "One of these terms is in its paragraph."),
        Terms("samePost", "Salah satu istilah ini ada dalam unggahannya.", "One of these terms is in its post."),
        new("classBefore", Classes, new("Tepat di depannya token dari kelas ini.", "A token of such a class stands right before it.")),
        new("classAfter", Classes, new("Tepat di belakangnya token dari kelas ini.", "A token of such a class stands right behind it.")),
        new("at", Words(TextPlaces.ByName.Keys), new("Tempatnya dalam teks.", "Its place in the text.")),
        new("elements", Elements, new("Unggahan memuat unsur seperti ini.", "The text of the post has such an element.")),
    ];

    private static SchemaKey Terms(string name, string id, string en) => new(name, SchemaValue.Reference("terms"), new(id, en));

    private static SchemaValue Near() => SchemaValue.Mapping(
    [
        new("terms", SchemaValue.Reference("terms"), new("Istilah-istilahnya.", "The terms.")) { IsRequired = true },
        new("within", SchemaValue.WholeNumber(0, GuardReader.MostWithin), new("Paling jauh sekian kata.", "At most so many words away.")) { Default = "4" },
    ]);

    /// <summary>Where a field has a closed list, its canonical values.</summary>
    private static SchemaValue ValuesOf(FieldPath field) =>
        SchemaValue.OneOrMore(field.Shape.Choices.Count > 0 ? SchemaValue.Choice(field.Shape.Choices.Values.Order(StringComparer.Ordinal)) : SchemaValue.Text);

    private static SchemaValue Values() => SchemaValue.Mapping(
        [.. FieldPath.Spellings.Select(path => new SchemaKey(path, ValuesOf(FieldPath.Parse(path)!), FieldDescriptions.Of(FieldPath.Parse(path)!).Text))]);
}
