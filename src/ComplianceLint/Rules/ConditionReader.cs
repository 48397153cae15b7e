using ComplianceLint.Posts;

namespace ComplianceLint.Rules;

/// <summary>Reads conditions on the post: <c>when</c>, <c>weakWhen</c>, and the keys of fields in <c>unless</c>.</summary>
internal static class ConditionReader
{
    public static PostConditions ReadConditions(CheckReader parent, string key)
    {
        if (parent.Optional(key) is not { } node) return PostConditions.None;
        return new PostConditions([.. parent.Mappings(node).Select(ReadCondition)]);
    }

    private static PostCondition ReadCondition(CheckReader reader)
    {
        var condition = ReadKeys(reader);
        reader.End();
        return condition;
    }

    /// <summary>The keys of a condition among others of the same mapping.</summary>
    public static PostCondition ReadKeys(CheckReader reader) => new()
    {
        Values = [.. PostCondition.FieldOfKey.Select(key => ReadValues(reader, key.Key, FieldPath.Parse(key.Value)!)).OfType<FieldValues>(), .. ReadFieldValues(reader)],
        Present = ReadFields(reader, "fields"),
        Absent = ReadFields(reader, "without"),
        Media = ReadMedia(reader),
        OutsideSeasons = [.. reader.Texts("outsideSeason")],
    };

    /// <summary>Fields that a key names, inside others too: <c>persetujuan.status</c>, <c>media[].ai</c>.</summary>
    public static FieldPath[] ReadFields(CheckReader reader, string key)
    {
        var fields = new List<FieldPath>();
        foreach (var name in reader.Texts(key))
        {
            if (FieldPath.Parse(name) is { } field) fields.Add(field);
            else reader.FaultUnknown(reader.Node[key]!, name, FieldPath.All);
        }

        return [.. fields];
    }

    /// <summary>Values of a field; where the field has a closed list, they must be its canonical ones.</summary>
    private static FieldValues? ReadValues(CheckReader reader, string key, FieldPath field)
    {
        var values = reader.Texts(key);
        if (values.Count == 0) return null;
        CheckChoices(reader, reader.Node[key]!, field, values);
        return new FieldValues(field, [.. values]);
    }

    /// <summary>Values of any field: <c>values: { gaya: [santai], "media[].lisensi": [lain] }</c>.</summary>
    private static List<FieldValues> ReadFieldValues(CheckReader reader)
    {
        var read = new List<FieldValues>();
        if (reader.Optional("values") is not { } node) return read;
        foreach (var entry in reader.At(node).Node.Children.Where(entry => entry.Name is not null))
        {
            if (FieldPath.Parse(entry.Name!) is not { } field)
            {
                reader.FaultUnknown(entry.NameSpan, entry.Name!, FieldPath.All);
                continue;
            }

            if (entry.IsNull) continue;
            var values = reader.Texts(entry);
            CheckChoices(reader, entry, field, values);
            read.Add(new FieldValues(field, [.. values]));
        }

        return read;
    }

    private static void CheckChoices(CheckReader reader, Node node, FieldPath field, IReadOnlyList<string> values)
    {
        var choices = field.Shape.Choices;
        foreach (var value in values.Where(value => choices.Count > 0 && !choices.Values.Contains(value, StringComparer.Ordinal)))
        {
            reader.FaultUnknown(node, value, choices.Values.Distinct());
        }
    }

    private static IReadOnlyList<string> ReadMedia(CheckReader reader)
    {
        var kinds = reader.Texts("media");
        foreach (var kind in kinds.Where(kind => !MediaKinds.All.Contains(kind, StringComparer.Ordinal))) reader.FaultUnknown(reader.Node["media"]!, kind, MediaKinds.All);
        return kinds;
    }

    public static IReadOnlyList<ElementKind> ReadElements(CheckReader reader, string key)
    {
        var kinds = new List<ElementKind>();
        foreach (var name in reader.Texts(key))
        {
            if (ElementNames.TryGetValue(name, out var kind)) kinds.Add(kind);
            else reader.FaultUnknown(reader.Node[key]!, name, ElementNames.Keys);
        }

        return kinds;
    }

    public static IReadOnlyDictionary<string, ElementKind> ElementNames { get; } = new Dictionary<string, ElementKind>(StringComparer.Ordinal)
    {
        ["word"] = ElementKind.Word,
        ["mark"] = ElementKind.Punctuation,
        ["number"] = ElementKind.Number,
        ["money"] = ElementKind.Money,
        ["date"] = ElementKind.Date,
        ["time"] = ElementKind.Time,
        ["year"] = ElementKind.Year,
        ["link"] = ElementKind.Link,
        ["email"] = ElementKind.Email,
        ["mention"] = ElementKind.Mention,
        ["hashtag"] = ElementKind.Hashtag,
        ["emoji"] = ElementKind.Emoji,
    };
}
