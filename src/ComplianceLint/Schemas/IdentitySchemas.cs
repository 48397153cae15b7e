using ComplianceLint.Analyzers;
using ComplianceLint.Identifiers;

namespace ComplianceLint.Schemas;

/// <summary>The check kinds about identifiers, names and characters.</summary>
internal static class IdentitySchemas
{
    public static SchemaKey Characters { get; } =
        new("test", ConditionSchemas.Words(["invisible", "mixedScript", "fancy"]), new("Karakter tak terlihat, aksara campuran, atau huruf hias.", "Invisible characters, mixed scripts, or fancy letters.")) { IsRequired = true };

    public static SchemaValue Identifier(IReadOnlyList<SchemaKey> others) => SchemaValue.ByKey(
        Type([.. IdentifierKinds.Names, ClassifiedLetterAnalyzer.Type]),
        (SchemaValue.Choice(IdentifierKinds.Names), SchemaValue.Mapping(
        [
            .. others,
            Type(IdentifierKinds.Names),
            new("near", SchemaValue.Reference("terms"), new("Kata lain yang menyebut jenis ini.", "More words that name the kind.")),
            new("notAfter", SchemaValue.Reference("terms"), new("Kata di depannya yang menyebut hal lain.", "Words before it that name something else.")),
            new("notNear", SchemaValue.Reference("terms"), new("Kata di dekatnya yang menyebut hal lain.", "Words near it that name something else.")),
        ])),
        (SchemaValue.Choice(ClassifiedLetterAnalyzer.Type), SchemaValue.Mapping([.. others, Type([ClassifiedLetterAnalyzer.Type])])));

    public static SchemaValue Names(IReadOnlyList<SchemaKey> others) => SchemaValue.ByKey(
        Test("misspelt", "office"),
        (SchemaValue.Choice("misspelt"), SchemaValue.Mapping(
        [
            .. others,
            Test("misspelt"),
            new("registry", ConditionSchemas.Words(["accounts", "hashtags", "institutions", "officials"]), new("Registri dengan nama yang benar.", "The registry with the right names.")) { IsRequired = true },
        ])),
        (SchemaValue.Choice("office"), SchemaValue.Mapping([.. others, Test("office")])));

    private static SchemaKey Type(IEnumerable<string> types) => new("type", SchemaValue.Choice(types), new("Jenis nomor atau tanda pengenal.", "The kind of identifier.")) { IsRequired = true };

    private static SchemaKey Test(params string[] tests) => new("test", SchemaValue.Choice(tests), new("Nama salah tulis, atau jabatan yang salah.", "Misspelt names, or a wrong office.")) { IsRequired = true };
}
