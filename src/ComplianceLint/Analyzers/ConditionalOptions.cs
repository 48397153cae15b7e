using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>On which side of the one thing the other must stand.</summary>
internal enum TextOrder
{
    Any,
    Before,
    After,
}

/// <summary>What needs what, and how near.</summary>
internal sealed record ConditionalOptions
{
    public const int MostSentences = 10;

    public required Cue If { get; init; }

    public required Cue Then { get; init; }

    public TextOrder Order { get; init; }

    public TextUnit Scope { get; init; }

    /// <summary>How many sentences on both sides are looked at; 0 for the whole scope.</summary>
    public int Around { get; init; }

    /// <summary>True when each wording is reported once.</summary>
    public bool Once { get; init; }

    /// <summary>True when it is enough that the text writes the words out beside brackets.</summary>
    public bool OrExpanded { get; init; }

    public static ConditionalOptions Read(CheckReader reader)
    {
        reader.Required("if");
        var options = new ConditionalOptions
        {
            If = reader.Cue("if"),
            Then = reader.Cue("then"),
            Order = reader.Choice("order", "any", "before", "after") switch { "before" => TextOrder.Before, "after" => TextOrder.After, _ => TextOrder.Any },
            Scope = TextUnits.Read(reader, "scope"),
            Around = reader.Integer("sentences") ?? 0,
            Once = reader.Flag("once"),
            OrExpanded = reader.Flag("orExpanded"),
        };
        if (reader.Optional("then") is null && !options.OrExpanded) reader.Fault(reader.Node, "Sebutkan “then” atau “orExpanded”.", "Name “then” or “orExpanded”.");
        if (reader.Node["sentences"] is { } sentences) reader.AtMost(sentences, options.Around, MostSentences, new("kalimat", "sentences"));
        return options;
    }
}
