using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>One step of a sequence: terms or a class of tokens, and how far behind the step before it may stand.</summary>
internal sealed record SequenceStep
{
    public IReadOnlyList<Term> Terms { get; init; } = [];

    public IReadOnlyList<ElementKind> Kinds { get; init; } = [];

    /// <summary>True for words that begin with a capital letter.</summary>
    public bool IsCapitalised { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>How many tokens, punctuation not counted, may stand between it and the step before.</summary>
    public int Within { get; init; }

    public static SequenceStep Read(CheckReader sequence, Node node)
    {
        if (node.Kind == NodeKind.Scalar) return new SequenceStep { Terms = [sequence.ReadTerm(node)] };
        var reader = sequence.At(node);
        var name = reader.Text("class");
        var step = new SequenceStep
        {
            Terms = reader.Terms("any"),
            Kinds = name is null ? [] : KindsOf(reader, name),
            IsCapitalised = name == "CAPITALISED",
            IsOptional = reader.Flag("optional"),
            Within = reader.Integer("within") ?? 0,
        };
        if (step.Terms.Count == 0 && name is null) reader.Fault(node, "Langkah memerlukan “any” atau “class”.", "A step needs “any” or “class”.");
        reader.End();
        return step;
    }

    private static IReadOnlyList<ElementKind> KindsOf(CheckReader reader, string name)
    {
        IReadOnlyList<ElementKind> kinds = name switch
        {
            "NUMBER" => [ElementKind.Number],
            "MONEY" => [ElementKind.Money],
            "DATE" => [ElementKind.Date],
            "TIME" => [ElementKind.Time],
            "LINK" => [ElementKind.Link],
            "MENTION" => [ElementKind.Mention],
            "HASHTAG" => [ElementKind.Hashtag],
            "EMOJI" => [ElementKind.Emoji],
            "WORD" or "CAPITALISED" => [ElementKind.Word],
            _ => [],
        };
        if (kinds.Count == 0)
        {
            reader.FaultUnknown(reader.Node["class"]!, name, ["NUMBER", "MONEY", "DATE", "TIME", "LINK", "MENTION", "HASHTAG", "EMOJI", "WORD", "CAPITALISED"]);
        }

        return kinds;
    }
}
