using System.Text;

namespace ComplianceLint.Reporting.Diffs;

/// <summary>A masked line of a diff; of one without end, such as JSON without line breaks, what is near its changes.</summary>
internal static class LineExcerpt
{
    private const int MostCharacters = 400;
    private const int Nearby = 60;
    private const int MostChanges = 20;

    public static string Of(TextSpan line, IReadOnlyList<TextSpan> changed, Func<TextSpan, string> mask)
    {
        if (line.Length <= MostCharacters) return mask(line);
        var inside = changed.Where(change => change.Start <= line.End && change.End >= line.Start).ToList();
        if (inside.Count == 0) inside.Add(new TextSpan(line.Start, 0));
        var whole = mask(line);
        var excerpt = new StringBuilder();
        var at = line.Start;
        foreach (var change in inside.Take(MostChanges))
        {
            var from = StartBefore(whole, Math.Max(at, change.Start - Nearby) - line.Start) + line.Start;
            var to = Math.Min(line.End, Math.Max(from, Math.Min(change.End, change.Start + MostCharacters) + Nearby));
            if (from > at) excerpt.Append('…');
            excerpt.Append(whole, Math.Max(from, at) - line.Start, Math.Max(0, to - Math.Max(from, at)));
            at = Math.Max(at, to);
        }

        if (inside.Count > MostChanges) excerpt.Append($"… (+{inside.Count - MostChanges})");
        return at < line.End ? excerpt.Append('…').ToString() : excerpt.ToString();
    }

    /// <summary>No character is cut in two.</summary>
    private static int StartBefore(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
