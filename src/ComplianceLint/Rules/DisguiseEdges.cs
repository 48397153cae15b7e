using ComplianceLint.Text.Folding;

namespace ComplianceLint.Rules;

/// <summary>A row of tokens that is one word in disguise: an edge of the token lattice beside the plain ones.</summary>
internal readonly record struct DisguiseEdge(int First, int Last, int Word);

/// <summary>Finds the tokens of a post that look disguised, and the words that they may be.</summary>
/// <remarks>Hot where a rule asks for disguises: an ordinary token costs a few comparisons of its place with its neighbours'.</remarks>
internal sealed class DisguiseEdges(DisguiseTrie words)
{
    private const int MostWordsAtAPlace = 16;

    public bool IsEmpty => words.IsEmpty;

    /// <summary>The edges in the order of their first tokens; null when there is none.</summary>
    public List<DisguiseEdge>? Find(PostDocument post, TimeGuard guard)
    {
        List<DisguiseEdge>? edges = null;
        var text = post.Text.AsSpan();
        var elements = post.ElementSpan;
        var leftOut = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(post.LeftOutAsterisks());
        Span<DisguisedWord> found = stackalloc DisguisedWord[MostWordsAtAPlace];
        for (var i = 0; i < elements.Length; i++)
        {
            if (i % 1024 == 0 && guard.IsOver) break;
            if (!elements[i].IsToken) continue;
            while (leftOut.Length > 0 && leftOut[0] <= elements[i].Start) leftOut = leftOut[1..];
            var isMasked = leftOut.Length > 0 && leftOut[0] < elements[i].End;
            if (!isMasked && !MayBegin(text, elements, i)) continue;
            foreach (var word in found[..DisguiseReader.Read(words, text, leftOut, elements[i].Start, found)])
            {
                if (LastToken(elements, i, word.End) is >= 0 and var last) (edges ??= []).Add(new DisguiseEdge(i, last, word.Word));
            }
        }

        return edges;
    }

    /// <summary>“4njing”, “an*jing”, “a n j …”, “$ialan”: the token is odd, or a sign is glued between it and the next, or both are one letter.</summary>
    private static bool MayBegin(ReadOnlySpan<char> text, ReadOnlySpan<Element> elements, int index)
    {
        ref readonly var element = ref elements[index];
        if (element.Kind == ElementKind.Word)
        {
            if (element.IsOdd) return true;
        }
        else if (element.Kind is not (ElementKind.Number or ElementKind.Punctuation)) return false;

        if (index + 1 >= elements.Length || !elements[index + 1].IsToken) return false;
        ref readonly var next = ref elements[index + 1];
        if (IsGlued(text, element.End, next.Start))
        {
            if (element.Kind == ElementKind.Punctuation) return element.Length == 1 && text[element.Start] is '$' or '!' or '+' or '@' && next.Kind is ElementKind.Word or ElementKind.Number;
            return next.Kind == ElementKind.Punctuation && index + 2 < elements.Length && elements[index + 2].IsToken && IsGlued(text, next.End, elements[index + 2].Start);
        }

        return element.Length == 1 && (next.Length == 1 || next.IsOdd) && text[Visible(text, element.End, next.Start)] is ' ' or '\u00A0';
    }

    private static bool IsGlued(ReadOnlySpan<char> text, int end, int start) => Visible(text, end, start) == start;

    /// <summary>The first character of a gap that a reader sees; its end when there is none.</summary>
    private static int Visible(ReadOnlySpan<char> text, int from, int to)
    {
        while (from < to && Invisibles.LengthAt(text[from..]) is > 0 and var invisible) from += invisible;
        return from;
    }

    /// <summary>The token that ends at an offset; -1 when none does, or when something stands between that is no part of a word.</summary>
    private static int LastToken(ReadOnlySpan<Element> elements, int first, int end)
    {
        var last = first;
        while (last < elements.Length && elements[last].Kind is ElementKind.Word or ElementKind.Number or ElementKind.Punctuation && elements[last].End < end) last++;
        return last < elements.Length && elements[last].IsToken && elements[last].End == end ? last : -1;
    }
}
