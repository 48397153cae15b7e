namespace ComplianceLint.Rules;

/// <summary>Where in a text a finding may stand.</summary>
internal enum TextPlace
{
    SentenceStart,

    /// <summary>The first sentence of its text begins with it.</summary>
    TextStart,

    /// <summary>Nothing but punctuation stands beside it on its line.</summary>
    OwnLine,
    LineStart,
    Heading,
    ListItem,
    FirstSentence,
    Hyperlink,
}

/// <summary>Tells places of a text by what stands around a finding.</summary>
internal static class TextPlaces
{
    public static IReadOnlyDictionary<string, TextPlace> ByName { get; } = Enum.GetValues<TextPlace>()
        .ToDictionary(place => char.ToLowerInvariant(place.ToString()[0]) + place.ToString()[1..], StringComparer.Ordinal);

    public static bool IsAt(PostContext context, TextPlace place, int first, int last) => place switch
    {
        TextPlace.SentenceStart => IsSentenceStart(context, first),
        TextPlace.TextStart => IsSentenceStart(context, first) && IsInFirstSentence(context, first),
        TextPlace.FirstSentence => IsInFirstSentence(context, first),
        TextPlace.LineStart => IsEdge(context.Post.Text, context.Post.ElementSpan[first].Start, -1),
        TextPlace.OwnLine => IsEdge(context.Post.Text, context.Post.ElementSpan[first].Start, -1) && IsEdge(context.Post.Text, context.Post.ElementSpan[last].End, 1),
        TextPlace.Heading => context.Post.ElementSpan[context.BlockOf(first)].Kind == ElementKind.Heading,
        TextPlace.ListItem => context.Post.ElementSpan[context.BlockOf(first)].Kind == ElementKind.ListItem,
        TextPlace.Hyperlink => IsHyperlink(context, first, last),
        _ => false,
    };

    private static bool IsSentenceStart(PostContext context, int token)
    {
        for (var i = token - 1; i >= 0 && context.Post.ElementSpan[i].IsToken; i--)
        {
            if (context.Post.ElementSpan[i].Kind is not (ElementKind.Punctuation or ElementKind.Emoji)) return false;
        }

        return true;
    }

    private static bool IsInFirstSentence(PostContext context, int token)
    {
        var elements = context.Post.ElementSpan;
        for (var i = context.SentenceOf(token) - 1; i >= 0 && elements[i].Kind != ElementKind.Post; i--)
        {
            if (elements[i].Kind == ElementKind.Sentence) return false;
        }

        return true;
    }

    /// <summary>True when no letter or digit stands between a place and the edge of its line.</summary>
    private static bool IsEdge(string text, int at, int step)
    {
        for (var i = step < 0 ? at - 1 : at; i >= 0 && i < text.Length && text[i] is not ('\n' or '\r'); i += step)
        {
            if (char.IsLetterOrDigit(text[i])) return false;
        }

        return true;
    }

    /// <summary>True for the whole text of a link: in the file a bracket stands on both sides, and an address behind the second.</summary>
    private static bool IsHyperlink(PostContext context, int first, int last)
    {
        var (start, length) = context.RangeOf(first, last);
        var span = context.Post.ToSource(start, length);
        var text = context.Post.Source.Text;
        int before = span.Start, behind = span.End;
        while (before > 0 && text[before - 1] is '*' or '_' or ' ') before--;
        while (behind < text.Length && text[behind] is '*' or '_' or ' ' or '!' or '.') behind++;
        if (before == 0 || behind + 1 >= text.Length) return false;
        return (text[before - 1] == '[' && text[behind] == ']' && text[behind + 1] is '(' or '[')
            || (text[before - 1] == '>' && text[behind] == '<' && text.AsSpan(behind).StartsWith("</a", StringComparison.OrdinalIgnoreCase));
    }
}
