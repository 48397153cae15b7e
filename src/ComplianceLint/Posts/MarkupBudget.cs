namespace ComplianceLint.Posts;

/// <summary>Tells Markdown that Markdig would take minutes to read: no draft of a person has so much markup in one place.</summary>
/// <remarks>Markdig 1.6 takes time with the square of four things; each step of it is about 2 ns.</remarks>
internal static class MarkupBudget
{
    /// <summary>A third of a second.</summary>
    private const long MostSteps = 200_000_000;

    public static bool IsExceededBy(ReadOnlySpan<char> text)
    {
        long steps = 0, length = 0, links = 0, definitions = 0, underlines = 0, ticks = 0, longest = 0;
        foreach (var range in text.EnumerateLines())
        {
            var line = range.TrimStart("> \t");
            if (line.IsEmpty)
            {
                steps += StepsOf(length, links, definitions, Math.Min(ticks, longest));
                (length, links, definitions, ticks, longest) = (0, 0, 0, 0, 0);
                continue;
            }

            length += range.Length + 1;
            // “[a](” looks for its end in the rest of the paragraph.
            links += line.Count("](");
            CountTicks(line, ref ticks, ref longest);
            // “[a]: b” moves all lines behind it; an underline looks for its heading among all blocks.
            if (line[0] == '[' && line.Contains("]:", StringComparison.Ordinal)) definitions++;
            if (line[0] is '=' or '-' && line.Trim("=- \t").IsEmpty) underlines++;
        }

        return steps + StepsOf(length, links, definitions, Math.Min(ticks, longest)) + (underlines * underlines / 4) > MostSteps;
    }

    /// <summary>A row of backticks looks for one of its length in the rest of the paragraph; there are no more lengths than the longest row.</summary>
    private static void CountTicks(ReadOnlySpan<char> line, ref long rows, ref long longest)
    {
        for (var at = line.IndexOf('`'); at >= 0; at = line.IndexOf('`'))
        {
            line = line[at..];
            var length = line.IndexOfAnyExcept('`');
            if (length < 0) length = line.Length;
            rows++;
            longest = Math.Max(longest, length);
            line = line[length..];
        }
    }

    private static long StepsOf(long length, long links, long definitions, long rowsOfTicks) =>
        (length * (links + (rowsOfTicks / 4))) + (definitions * definitions * 2);
}
