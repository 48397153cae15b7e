using ComplianceLint.Registries;

namespace ComplianceLint.Schemas;

/// <summary>The schema of an entry, of a registry or of the waivers, from the shape that its reader checks it by.</summary>
internal static class EntrySchema
{
    private const string Label = @"[\p{L}\p{Nd}]([\p{L}\p{Nd}-]*[\p{L}\p{Nd}])?";
    private const string Host = $@"{Label}(\.{Label})+";
    private const string NumberSigns = @"[\s+.()/\u2013\u2011-]";

    /// <param name="shape">The keys of the entry.</param>
    /// <param name="describe">What an editor says about a key.</param>
    public static SchemaValue Of(EntryShape shape, Func<string, KeyDescription> describe) => SchemaValue.Mapping(
        [.. shape.Keys.Select(key => KeyOf(key, describe))],
        [
            .. shape.OneOf.Select(group => SchemaConstraint.OneOf(group)),
            .. shape.Apart.Select(pair => SchemaConstraint.Apart(pair.Key, pair.Other)),
            .. shape.Together.SelectMany(pair => new[] { SchemaConstraint.Needs(pair.Key, pair.Other), SchemaConstraint.Needs(pair.Other, pair.Key) }),
        ]);

    private static SchemaKey KeyOf(EntryKey key, Func<string, KeyDescription> describe)
    {
        var value = ValueOf(key, describe);
        var description = describe(key.Name);
        return new SchemaKey(key.Name, key.IsList ? SchemaValue.OneOrMore(value) : value, description.Text)
        {
            Alias = key.Alias,
            IsRequired = key.IsRequired,
            Examples = description.Examples,
        };
    }

    private static SchemaValue ValueOf(EntryKey key, Func<string, KeyDescription> describe) => key.Type switch
    {
        EntryValueType.Date => SchemaValue.Date,
        EntryValueType.Flag => SchemaValue.Flag,
        EntryValueType.Choice => SchemaValue.Choice(key.Choices.Keys.Order(StringComparer.Ordinal).OrderBy(name => key.Choices[name], StringComparer.Ordinal)),
        EntryValueType.Handle => SchemaValue.TextPattern(@"^\s*@*[\p{L}\p{Nd}_.-][\p{L}\p{Nd}@_.-]*\s*$"),
        EntryValueType.Host => SchemaValue.Pattern($@"^\s*{Host}\s*$"),
        EntryValueType.Phone => SchemaValue.NumberOrPattern(100, 999_999_999_999_999, $@"^{NumberSigns}*(\d{NumberSigns}*){{3,17}}$|wa\.me/|whatsapp\.com/send"),
        EntryValueType.AccountNumber => SchemaValue.NumberOrPattern(100_000, long.MaxValue, $@"^{NumberSigns}*(\d{NumberSigns}*){{6,20}}$"),
        EntryValueType.Email => SchemaValue.Pattern($@"^\s*[^@\s]+@{Host}\s*$"),
        EntryValueType.Tag => SchemaValue.NumberOrPattern(0, long.MaxValue, @"^\s*#*[\p{L}\p{Nd}_]+\s*$"),
        EntryValueType.Entry => Of(key.Inner!, describe),
        _ => key.Pattern is { } pattern ? SchemaValue.Pattern(pattern) : SchemaValue.Words,
    };
}
