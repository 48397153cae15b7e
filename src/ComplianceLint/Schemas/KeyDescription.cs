namespace ComplianceLint.Schemas;

/// <summary>What an editor says about a key, with values, as JSON, that show how it is written.</summary>
internal sealed record KeyDescription(LocalizedText Text, params IReadOnlyList<string> Examples)
{
    public KeyDescription(string id, string en, params IReadOnlyList<string> examples)
        : this(new LocalizedText(id, en), examples)
    {
    }
}
