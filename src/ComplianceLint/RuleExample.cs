namespace ComplianceLint;

/// <summary>A text in a rule's file that shows what the rule finds or leaves alone, and tests it.</summary>
/// <param name="Text">The draft; <c>[|…|]</c> marks what the rule must find, <c>[||]</c> something absent.</param>
/// <param name="IsBad">True when the rule must find all marks and nothing else; false when it must stay silent.</param>
public sealed record RuleExample(string Text, bool IsBad)
{
    /// <summary>The text after the rule's fixes; null where none is promised.</summary>
    public string? Fixed { get; init; }

    /// <summary>The clock; null for the harness's own.</summary>
    public DateTimeOffset? Now { get; init; }

    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>The file type: <c>md</c>, <c>json</c> or <c>ndjson</c>.</summary>
    public string Format { get; init; } = "md";

    /// <summary>Values for the rule's options.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the institution keeps about itself; empty where the example states nothing.</summary>
    public Registry Registry { get; init; } = Registry.Empty;

    /// <summary>The line of the rule's file on which the example starts.</summary>
    public int Line { get; init; }
}
