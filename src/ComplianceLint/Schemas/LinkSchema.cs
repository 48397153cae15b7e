using ComplianceLint.Analyzers;

namespace ComplianceLint.Schemas;

/// <summary>The check kind <c>link</c>, whose other keys follow from its test.</summary>
internal static class LinkSchema
{
    private static readonly SchemaKey Parameters =
        new("parameters", SchemaValue.AnyOf(SchemaValue.Text, SchemaValue.List(SchemaValue.Text, most: LinkOptions.MostParameters)), new("Nama parameter.", "Names of parameters.")) { IsRequired = true };

    public static SchemaValue Of(IReadOnlyList<SchemaKey> common)
    {
        IReadOnlyList<SchemaKey> others = [.. common, Hosts("only", "Hanya tautan ke host ini.", "Only links to these hosts."), Hosts("except", "Bukan tautan ke host ini.", "No links to these hosts.")];
        return SchemaValue.ByKey(
            Test("scheme", "host", "address", "lookalike", "path", "drop", "require", "value"),
            One("scheme", [new("safe", SchemaValue.Flag, new("true: mengganti http dengan https aman.", "true: replacing http by https is safe.")) { Default = "false" }]),
            One("host", [Hosts("allow", "Host yang boleh.", "The hosts that are allowed."), Hosts("deny", "Host yang tidak boleh.", "The hosts that are not."), new("registered", SchemaValue.Flag, new("true: host yang tercatat dalam registri boleh.", "true: the hosts of the registry are allowed.")) { Default = "false" }], SchemaConstraint.OneOf("allow", "deny", "registered")),
            One("address", []),
            One("lookalike", []),
            One("path", []),
            One("drop", [Parameters]),
            One("require", [Parameters]),
            One("value", Value, SchemaConstraint.OneOf("channel", "oneOf", "lowerCase")));

        (SchemaValue, SchemaValue) One(string test, IReadOnlyList<SchemaKey> keys, params SchemaConstraint[] constraints) =>
            (SchemaValue.Choice(test), SchemaValue.Mapping([.. others, Test(test), .. keys], constraints));
    }

    private static IReadOnlyList<SchemaKey> Value { get; } =
    [
        new("parameter", SchemaValue.StatedText, new("Nama parameternya.", "The name of the parameter.")) { IsRequired = true },
        new("channel", SchemaValue.Flag, new("true: nilainya harus menyebut saluran teksnya.", "true: its value must name the channel of its text.")) { Default = "false" },
        new("oneOf", SchemaValue.OneOrMore(SchemaValue.Text), new("Nilai yang boleh.", "The values that are allowed.")),
        new("lowerCase", SchemaValue.Flag, new("true: nilainya harus berhuruf kecil.", "true: its value must be in small letters.")) { Default = "false" },
    ];

    private static SchemaKey Hosts(string name, string id, string en) => new(name, SchemaValue.Reference("hosts"), new(id, en));

    private static SchemaKey Test(params string[] tests) => new("test", SchemaValue.Choice(tests), new("Yang diuji pada tautan.", "What is tested of links.")) { IsRequired = true };
}
