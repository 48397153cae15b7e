namespace ComplianceLint.Rules;

/// <summary>Reads what a post may say or have.</summary>
internal static class CueReader
{
    private const int FewestQuotedWords = 1;

    /// <summary>The cue of a key that has a mapping of its own.</summary>
    public static Cue Cue(this CheckReader reader, string key)
    {
        if (reader.Optional(key) is not { } node) return new Cue();
        var mapping = reader.At(node);
        var cue = mapping.CueKeys();
        if (!cue.HasText && cue.Fields.Length == 0) mapping.FaultEmptyCue();
        mapping.End();
        return cue;
    }

    /// <summary>The keys of a cue among others of the same mapping.</summary>
    public static Cue CueKeys(this CheckReader reader)
    {
        var cue = reader.TextCueKeys();
        return cue with { Fields = ConditionReader.ReadFields(reader, "fields") };
    }

    /// <summary>The keys of a cue that stands in texts.</summary>
    /// <param name="elements">The key that names kinds of elements; null where none does.</param>
    public static Cue TextCueKeys(this CheckReader reader, string? elements = "elements")
    {
        var cue = new Cue
        {
            Terms = reader.WithDisguises(reader.GuardedTerms("terms")),
            Sequences = reader.Sequences("sequences"),
            Elements = elements is null ? [] : ConditionReader.ReadElements(reader, elements),
            Classes = ReadClasses(reader),
            Hosts = HostList.Read(reader, "hosts"),
            QuotedWords = ReadQuotation(reader),
            Questions = reader.Flag("question"),
            Registries = [.. reader.Registries("inRegistry")],
            NotIn = reader.Registries("notInRegistry") is [var registry, ..] ? registry : null,
            Guard = reader.Guard(),
        };
        if (cue.NotIn is not null && cue.Elements.Count == 0)
        {
            reader.Fault(reader.Node["notInRegistry"]!, "“notInRegistry” memerlukan “elements”.", "“notInRegistry” needs “elements”.");
        }

        return cue;
    }

    public static void FaultEmptyCue(this CheckReader reader) => reader.Fault(reader.Node,
        "Sebutkan yang dicari: terms, sequences, elements, classes, hosts, quotation, question, inRegistry, atau fields.",
        "Name what is looked for: terms, sequences, elements, classes, hosts, quotation, question, inRegistry or fields.");

    private static IReadOnlyList<TokenClass> ReadClasses(CheckReader reader)
    {
        var classes = new List<TokenClass>();
        foreach (var name in reader.Texts("classes"))
        {
            if (TokenClasses.ByName.TryGetValue(name, out var tokens)) classes.Add(tokens);
            else reader.FaultUnknown(reader.Node["classes"]!, name, TokenClasses.ByName.Keys);
        }

        return classes;
    }

    private static int ReadQuotation(CheckReader reader)
    {
        if (reader.Optional("quotation") is not { } node) return 0;
        var quotation = reader.At(node);
        var words = quotation.Integer("minWords") ?? FewestQuotedWords;
        quotation.End();
        return Math.Max(words, FewestQuotedWords);
    }
}
