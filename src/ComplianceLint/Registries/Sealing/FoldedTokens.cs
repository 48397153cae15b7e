using ComplianceLint.Text;

namespace ComplianceLint.Registries.Sealing;

/// <summary>A term cut into folded tokens, as the table of plain terms cuts it.</summary>
internal static class FoldedTokens
{
    public static IReadOnlyList<string> Of(string text)
    {
        var elements = new ElementList();
        Scanner.Scan(text, 0, Zone.Body, [], elements);
        var tokens = new List<string>();
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].IsToken) tokens.Add(Fold.String(text.AsSpan(elements[i].Start, elements[i].Length)));
        }

        return tokens;
    }
}
