using ComplianceLint.Registries;

namespace ComplianceLint.Schemas;

/// <summary>What a post may say or have.</summary>
internal static class CueSchemas
{
    private static readonly string[] TextKeys = ["terms", "sequences", "elements", "classes", "hosts", "quotation", "question", "inRegistry"];

    public static SchemaValue Registries { get; } = SchemaValue.Reference("registries");

    /// <summary>The key that names kinds of elements.</summary>
    public static SchemaKey Elements { get; } = new("elements", ConditionSchemas.Elements, new("Unsur seperti tautan atau tagar.", "Elements such as links or hashtags."));

    public static SchemaKey Fields { get; } = new("fields", ConditionSchemas.FieldPaths, new("Salah satu isian ini.", "One of these fields."));

    /// <summary>The keys of a cue that stands in texts, but for the one that names elements.</summary>
    public static IReadOnlyList<SchemaKey> Keys { get; } =
    [
        new("terms", SchemaValue.Reference("guardedTerms"), new("Istilah: kata, frasa, kelompok, atau tabel.", "Terms: words, phrases, groups or a table.")),
        new("disguised", SchemaValue.Flag, new("true: istilah juga ditemukan bila disamarkan.", "true: the terms are also found in disguise.")) { Default = "false" },
        new("sequences", SchemaValue.Reference("sequences"), new("Urutan kata dan kelas token.", "Sequences of words and classes of tokens.")),
        new("classes", ConditionSchemas.Classes, new("Kelas token, seperti PERSON.", "Classes of tokens, such as PERSON.")),
        new("hosts", SchemaValue.Reference("hosts"), new("Tautan ke host ini; *.go.id untuk semua di bawahnya.", "Links to these hosts; *.go.id for all that are below.")),
        new("quotation", SchemaValue.Mapping([new("minWords", SchemaValue.WholeNumber(), new("Sedikitnya sekian kata.", "At least so many words.")) { Default = "1" }]), new("Kutipan.", "A quotation.")),
        new("question", SchemaValue.Flag, new("true: kalimat tanya.", "true: a question.")) { Default = "false" },
        new("inRegistry", Registries, new("Yang tercatat dalam registri ini.", "What these registries hold.")),
        new("notInRegistry", Registries, new("Unsur yang tidak tercatat dalam registri ini.", "Elements that this registry does not hold.")),
        .. ConditionSchemas.Guard,
    ];

    public static IReadOnlyList<SchemaConstraint> OfText(string elements = "elements") =>
        [SchemaConstraint.OneOf([.. TextKeys.Select(key => key == "elements" ? elements : key)]), SchemaConstraint.Needs("notInRegistry", elements)];

    public static IReadOnlyList<SchemaConstraint> OfAll { get; } = [SchemaConstraint.OneOf([.. TextKeys, "fields"]), SchemaConstraint.Needs("notInRegistry", "elements")];

    public static IEnumerable<KeyValuePair<string, SchemaValue>> Definitions =>
        [new("registries", ConditionSchemas.Words(RegistryCatalogue.Names)), new("cue", SchemaValue.Mapping([Elements, .. Keys, Fields], OfAll)), new("textCue", SchemaValue.Mapping([Elements, .. Keys], OfText()))];
}
