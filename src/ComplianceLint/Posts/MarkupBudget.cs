namespace ComplianceLint.Posts;

/// <summary>Tells Markdown that Markdig would take minutes to read: no draft of a person has so much markup in one place.</summary>
/// <remarks>Markdig 1.6 takes time with the square of three things; each step of it is about 2 ns.</remarks>
internal static class MarkupBudget
{
    /// <summary>A third of a second.</summary>
    private const long MostSteps = 200_000_000;

    public static bool IsExceededBy(ReadOnlySpan<char> text)
    {
        long steps = 0, length = 0, links = 0, definitions = 0, underlines = 0;
        foreach (var range in text.EnumerateLines())
        {
            var line = range.TrimStart("> \t");
            if (line.IsEmpty)
            {
                steps += StepsOf(length, links, definitions);
                (length, links, definitions) = (0, 0, 0);
                continue;
            }

            length += range.Length + 1;
            // “[a](” looks for its end in the rest of the paragraph.
            links += line.Count("](");
            // “[a]: b” moves all lines behind it; an underline looks for its heading among all blocks.
            if (line[0] == '[' && line.Contains("]:", StringComparison.Ordinal)) definitions++;
            if (line[0] is '=' or '-' && line.Trim("=- \t").IsEmpty) underlines++;
        }

        return steps + StepsOf(length, links, definitions) + (underlines * underlines / 4) > MostSteps;
    }

    private static long StepsOf(long length, long links, long definitions) => (length * links) + (definitions * definitions * 2);
}
