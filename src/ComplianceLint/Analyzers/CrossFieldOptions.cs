using ComplianceLint.Posts;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>A field, its other side, and what must hold between them.</summary>
internal sealed record CrossFieldOptions
{
    public required FieldPath Field { get; init; }

    public FieldRelation Relation { get; init; }

    /// <summary>The other field; null where it is the clock or the text.</summary>
    public FieldPath? Other { get; init; }

    /// <summary>What the text says; null where the other side is a field or the clock.</summary>
    public Cue? Text { get; init; }

    /// <summary>What the text must say for the check to count.</summary>
    public Cue? Given { get; init; }

    /// <summary>True when the values name persons, who are the same with and without titles and degrees.</summary>
    public bool ComparesPersons { get; init; }

    public static CrossFieldOptions Read(CheckReader check)
    {
        check.Required("relation");
        var relation = Enum.Parse<FieldRelation>(
            check.Choice("relation", "equals", "differs", "before", "notBefore", "after", "notAfter", "contains", "inText", "requires"), ignoreCase: true);
        var isClock = check.Node["other"] is { Kind: NodeKind.Scalar, Text: "now" };
        if (isClock) check.Optional("other");
        var hasText = relation is FieldRelation.Equals or FieldRelation.Differs or FieldRelation.Contains && check.Optional("text") is not null;
        var options = new CrossFieldOptions
        {
            Field = check.RequiredField("field"),
            Relation = relation,
            Other = isClock || hasText || relation == FieldRelation.InText ? null : check.RequiredField("other"),
            Text = hasText ? check.Cue("text") : null,
            ComparesPersons = check.Flag("persons"),
            Given = check.Optional("given") is null ? null : check.Cue("given"),
        };
        options.Check(check, isClock);
        return options;
    }

    public bool ComparesTimes => Relation is FieldRelation.Before or FieldRelation.NotBefore or FieldRelation.After or FieldRelation.NotAfter;

    private void Check(CheckReader check, bool isClock)
    {
        if (isClock && !ComparesTimes) check.Fault(check.Node["other"]!, "“now” hanya dapat dibandingkan dengan waktu.", "Only times can be compared with “now”.");
        if (ComparesTimes && (Field.Shape.Type != FieldType.Instant || Other is { Shape.Type: not FieldType.Instant }))
        {
            check.Fault(check.Node["relation"]!, "Perbandingan ini memerlukan isian waktu di kedua sisi.", "This relation needs a field with a time on both sides.");
        }
    }
}
