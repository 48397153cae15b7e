namespace ComplianceLint.Text;

/// <summary>Flags what stands in quotation marks: words that the institution repeats, not its own.</summary>
internal static class Quotations
{
    /// <summary>Looks at the tokens from <paramref name="first"/> on, which are those of one block. A mark without its partner quotes nothing.</summary>
    public static void Flag(ReadOnlySpan<char> text, ElementList elements, int first)
    {
        Span<int> open = stackalloc int[8];
        Span<char> closers = stackalloc char[8];
        var depth = 0;
        for (var i = first; i < elements.Count; i++)
        {
            var element = elements[i];
            if (element.Kind != ElementKind.Punctuation || element.Length != 1) continue;
            var c = text[element.Start];
            if (!(c == '\'' && StartsWord(text, element.Start)) && FindCloser(closers[..depth], c) is >= 0 and var match)
            {
                depth = match;
                elements.Flag(open[match] + 1, i, Zone.Quoted);
            }
            else if (CloserOf(text, element.Start) is not '\0' and var closer && depth < open.Length)
            {
                open[depth] = i;
                closers[depth++] = closer;
            }
        }
    }

    public static bool IsMark(char c) => c is '“' or '”' or '„' or '"' or '‘' or '’' or '\'' or '«' or '»';

    /// <summary>The innermost open quotation that the character closes; -1 when there is none.</summary>
    private static int FindCloser(ReadOnlySpan<char> closers, char c) => c == '\0' ? -1 : closers.LastIndexOf(c);

    private static char CloserOf(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '“' or '„' => '”',
        '«' => '»',
        '"' => '"',
        // A single mark opens only where a word begins, and the apostrophe of “Jum'at” is a part of its word.
        '‘' when StartsWord(text, at) => '’',
        '\'' when StartsWord(text, at) => '\'',
        _ => '\0',
    };

    private static bool StartsWord(ReadOnlySpan<char> text, int at) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
