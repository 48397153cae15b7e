namespace ComplianceLint.Rules;

/// <summary>Reads <c>when</c>, <c>weakWhen</c> and <c>unless</c>.</summary>
internal static class ConditionReader
{
    public static PostConditions ReadConditions(CheckReader parent, string key)
    {
        if (parent.Optional(key) is not { } node) return PostConditions.None;
        return new PostConditions([.. parent.Mappings(node).Select(ReadCondition)]);
    }

    private static PostCondition ReadCondition(CheckReader reader)
    {
        var condition = ReadFieldKeys(reader);
        reader.End();
        return condition;
    }

    private static PostCondition ReadFieldKeys(CheckReader reader) => new()
    {
        Values = [.. PostCondition.FieldOfKey.Select(key => (key.Value, Values: ReadValues(reader, key.Key, key.Value))).Where(key => key.Values.Count > 0)],
        Present = ReadFieldNames(reader),
        OutsideSeasons = reader.Texts("outsideSeason"),
    };

    /// <summary>Values of a field; where the field has a closed list, they must be its canonical ones.</summary>
    private static IReadOnlyList<string> ReadValues(CheckReader reader, string key, string field)
    {
        var values = reader.Texts(key);
        var choices = Posts.PostFields.Root.Child(field)!.Choices;
        foreach (var value in values.Where(value => choices.Count > 0 && !choices.Values.Contains(value, StringComparer.Ordinal)))
        {
            reader.FaultUnknown(reader.Node[key]!, value, choices.Values.Distinct());
        }

        return values;
    }

    /// <summary>The names of fields under <c>fields</c>.</summary>
    public static IReadOnlyList<string> ReadFieldNames(CheckReader reader)
    {
        var names = reader.Texts("fields");
        foreach (var name in names)
        {
            if (Posts.PostFields.Root.Child(name) is null)
            {
                reader.FaultUnknown(reader.Node["fields"]!, name, Posts.PostFields.Root.Children.Select(field => field.Name));
            }
        }

        return names;
    }

    public static Unless ReadUnless(CheckReader parent)
    {
        if (parent.Optional("unless") is not { } node) return Unless.Never;
        var reader = parent.At(node);
        var unless = new Unless
        {
            Negated = reader.Flag("negated"),
            AfterQuote = reader.Flag("afterQuote"),
            Before = reader.Terms("before"),
            After = reader.Terms("after"),
            SameSentence = reader.Terms("sameSentence"),
            SamePost = reader.Terms("samePost"),
            Elements = ReadElements(reader, "elements"),
            // Each key of “unless” stands for itself, so each is a condition of its own.
            Fields = new PostConditions([.. Split(ReadFieldKeys(reader))]),
        };
        reader.End();
        return unless;
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

    private static IEnumerable<PostCondition> Split(PostCondition condition)
    {
        foreach (var value in condition.Values) yield return new PostCondition { Values = [value] };
        if (condition.Present.Count > 0) yield return new PostCondition { Present = condition.Present };
        if (condition.OutsideSeasons.Count > 0) yield return new PostCondition { OutsideSeasons = condition.OutsideSeasons };
    }

    private static Dictionary<string, ElementKind> ElementNames { get; } = new(StringComparer.Ordinal)
    {
        ["word"] = ElementKind.Word,
        ["number"] = ElementKind.Number,
        ["money"] = ElementKind.Money,
        ["date"] = ElementKind.Date,
        ["time"] = ElementKind.Time,
        ["link"] = ElementKind.Link,
        ["email"] = ElementKind.Email,
        ["mention"] = ElementKind.Mention,
        ["hashtag"] = ElementKind.Hashtag,
        ["emoji"] = ElementKind.Emoji,
    };
}
