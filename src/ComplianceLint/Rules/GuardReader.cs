namespace ComplianceLint.Rules;

/// <summary>Reads <c>unless</c>, <c>onlyIf</c> and <c>weak</c>, which a check, a term or a sequence may have.</summary>
internal static class GuardReader
{
    public const int MostWithin = 20;
    private const int DefaultWithin = 4;

    /// <summary>The key <c>unless</c> alone.</summary>
    public static Unless Unless(this CheckReader reader) => reader.Optional("unless") is { } node ? ReadUnless(reader.At(node)) : Rules.Unless.Never;

    public static Guard Guard(this CheckReader reader)
    {
        var unless = reader.Optional("unless");
        var onlyIf = reader.Optional("onlyIf");
        var isWeak = reader.Flag("weak");
        if (unless is null && onlyIf is null && !isWeak) return Rules.Guard.None;
        return new Guard
        {
            Unless = unless is null ? Rules.Unless.Never : ReadUnless(reader.At(unless)),
            OnlyIf = onlyIf is null ? [] : [.. reader.Mappings(onlyIf).Select(ReadUnless)],
            IsWeak = isWeak,
        };
    }

    private static Unless ReadUnless(CheckReader reader)
    {
        var (near, within) = ReadNear(reader);
        var unless = new Unless
        {
            Negated = reader.Flag("negated"),
            AfterQuote = reader.Flag("afterQuote"),
            Before = reader.Terms("before"),
            After = reader.Terms("after"),
            PartOf = reader.Terms("partOf"),
            Near = near,
            NearWithin = within,
            SameSentence = reader.Terms("sameSentence"),
            SameParagraph = reader.Terms("sameParagraph"),
            SamePost = reader.Terms("samePost"),
            ClassBefore = ReadNames(reader, "classBefore", TokenClasses.ByName),
            ClassAfter = ReadNames(reader, "classAfter", TokenClasses.ByName),
            Places = ReadNames(reader, "at", TextPlaces.ByName),
            Elements = ConditionReader.ReadElements(reader, "elements"),
            Fields = new PostConditions([.. ConditionReader.ReadKeys(reader).Split()]),
        };
        reader.End();
        return unless;
    }

    /// <summary>Terms a few words before or behind, or <c>{ terms, within }</c>.</summary>
    private static (IReadOnlyList<Term> Terms, int Within) ReadNear(CheckReader reader)
    {
        if (reader.Optional("near") is not { } node) return ([], 0);
        if (node.Kind != NodeKind.Mapping) return (reader.Terms(node), DefaultWithin);
        var near = reader.At(node);
        near.Required("terms");
        var read = (near.Terms("terms"), near.Integer("within") ?? DefaultWithin);
        if (near.Node["within"] is { } within) near.AtMost(within, read.Item2, MostWithin, new("kata", "words"));
        near.End();
        return read;
    }

    private static IReadOnlyList<T> ReadNames<T>(CheckReader reader, string key, IReadOnlyDictionary<string, T> known)
    {
        var read = new List<T>();
        foreach (var name in reader.Texts(key))
        {
            if (known.TryGetValue(name, out var value)) read.Add(value);
            else reader.FaultUnknown(reader.Node[key]!, name, known.Keys);
        }

        return read;
    }
}
