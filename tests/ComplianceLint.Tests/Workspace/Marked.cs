namespace ComplianceLint.Tests.Workspace;

/// <summary>A text in which <c>[|…|]</c> marks where faults are expected to begin.</summary>
internal sealed record Marked(string Text, IReadOnlyList<LinePosition> Positions)
{
    public static Marked Read(string marked)
    {
        var parts = marked.ReplaceLineEndings("\n").Split("[|");
        var text = parts[0];
        var starts = new List<int>();
        foreach (var part in parts[1..])
        {
            starts.Add(text.Length);
            text += part.Replace("|]", "", StringComparison.Ordinal);
        }

        var source = new SourceText("", text);
        return new Marked(text, [.. starts.Select(source.PositionOf)]);
    }
}
