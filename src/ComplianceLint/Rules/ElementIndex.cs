using ComplianceLint.Analyzers;

namespace ComplianceLint.Rules;

/// <summary>Where the elements of each kind stand, so that rules need not look through a post again and again.</summary>
internal sealed class ElementIndex
{
    private readonly int[][] _byKind = new int[(int)ElementKind.Year + 1][];

    public ElementIndex(PostDocument post)
    {
        var elements = post.ElementSpan;
        Span<int> counts = stackalloc int[_byKind.Length];
        var blocks = 0;
        foreach (ref readonly var element in elements)
        {
            counts[(int)element.Kind]++;
            if (IsBlock(element.Kind)) blocks++;
        }

        // Words and punctuation are most of a post, and nobody asks for all of them.
        counts[(int)ElementKind.Word] = counts[(int)ElementKind.Punctuation] = 0;
        for (var kind = 0; kind < _byKind.Length; kind++) _byKind[kind] = counts[kind] == 0 ? [] : new int[counts[kind]];
        Blocks = new int[blocks];
        List<int>? capitals = null;
        counts.Clear();
        blocks = 0;
        for (var i = 0; i < elements.Length; i++)
        {
            var kind = (int)elements[i].Kind;
            if (_byKind[kind].Length > 0) _byKind[kind][counts[kind]++] = i;
            if (IsBlock(elements[i].Kind)) Blocks[blocks++] = i;
            if (elements[i].Kind == ElementKind.Word && IsInCapitals(post.Text, elements[i])) (capitals ??= []).Add(i);
        }

        Capitals = capitals ?? [];
    }

    /// <summary>The words of two capitals or more and no small letter, in order.</summary>
    public List<int> Capitals { get; }

    /// <summary>Paragraphs, headings, list items, fields and alternative texts.</summary>
    public int[] Blocks { get; }

    /// <summary>All of a kind, in order; none for words and punctuation.</summary>
    public ReadOnlySpan<int> Of(ElementKind kind) => _byKind[(int)kind];

    /// <summary>The last of some ascending places at or before another; 0 when there is none.</summary>
    public static int LastAt(ReadOnlySpan<int> places, int at)
    {
        var index = places.BinarySearch(at);
        if (index < 0) index = ~index - 1;
        return index < 0 ? 0 : places[index];
    }

    /// <summary>The second letter tells nearly every word.</summary>
    private static bool IsInCapitals(string text, in Element word) =>
        word.Length > 1 && !char.IsAsciiLetterLower(text[word.Start + 1]) && LetterCase.IsAllCapitals(text.AsSpan(word.Start, word.Length));

    private static bool IsBlock(ElementKind kind) =>
        kind is ElementKind.Paragraph or ElementKind.Heading or ElementKind.ListItem or ElementKind.Field or ElementKind.Attachment;
}
