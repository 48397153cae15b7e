namespace ComplianceLint.Rules;

/// <summary>How much text is looked at together.</summary>
internal enum TextUnit
{
    /// <summary>One published text: the body, one post of a thread, or a variant.</summary>
    Text,
    Paragraph,
    Sentence,

    /// <summary>Everything that the post has.</summary>
    Post,
}

/// <summary>Cuts a post into units, each a range of elements.</summary>
internal static class TextUnits
{
    public static readonly string[] Names = ["text", "paragraph", "sentence", "post"];

    public static TextUnit Read(CheckReader check, string key) => check.Choice(key, Names) switch
    {
        "paragraph" => TextUnit.Paragraph,
        "sentence" => TextUnit.Sentence,
        "post" => TextUnit.Post,
        _ => TextUnit.Text,
    };

    /// <summary>The unit that holds a token; published texts hold the addresses and pictures that belong to them.</summary>
    public static (int From, int To) Around(PostContext context, TextUnit unit, int token)
    {
        var elements = context.Post.ElementSpan;
        switch (unit)
        {
            case TextUnit.Sentence:
                return RangeOf(elements, context.SentenceOf(token));
            case TextUnit.Paragraph:
                return RangeOf(elements, context.BlockOf(token));
            case TextUnit.Text:
                foreach (var published in context.Post.Published)
                {
                    if (token >= published.Element && token < elements[published.Element].Payload) return RangeOf(elements, published.Element);
                }

                return RangeOf(elements, context.BlockOf(token));
            default:
                return (0, elements.Length);
        }
    }

    /// <summary>Every unit that has tokens in the scope.</summary>
    public static List<(int From, int To)> All(PostContext context, TextUnit unit, TextScope scope) => context.UnitsOf(unit, scope);

    /// <summary>The same, cut anew.</summary>
    public static List<(int From, int To)> Cut(PostContext context, TextUnit unit, TextScope scope)
    {
        switch (unit)
        {
            case TextUnit.Sentence:
                return Of(context, context.Index.Of(ElementKind.Sentence), scope);
            case TextUnit.Paragraph:
                return Of(context, context.Index.Blocks, scope);
            case TextUnit.Text:
                return [.. context.Post.Published.Select(published => (published.Element + 1, context.Post.ElementSpan[published.Element].Payload))];
            default:
                return [(0, context.Post.ElementSpan.Length)];
        }
    }

    /// <summary>Where the first token of a unit stands in the file; the post's own place where there is none.</summary>
    public static int AnchorOf(PostDocument post, (int From, int To) unit)
    {
        var token = unit.From;
        while (token < unit.To && !post.ElementSpan[token].IsToken) token++;
        return token < unit.To ? post.ToSource(post.ElementSpan[token].Start, post.ElementSpan[token].Length).Start : post.Anchor;
    }

    /// <summary>The sentence that holds a token with so many on both sides, in the same text.</summary>
    public static (int From, int To) Sentences(PostContext context, int token, int around)
    {
        var sentences = context.Index.Of(ElementKind.Sentence);
        var text = Around(context, TextUnit.Text, token);
        var at = Math.Max(0, sentences.BinarySearch(context.SentenceOf(token)));
        var (first, last) = (sentences[Math.Max(0, at - around)], sentences[Math.Min(sentences.Length - 1, at + around)]);
        return (Math.Max(text.From, first), Math.Min(text.To, context.Post.ElementSpan[last].Payload));
    }

    /// <summary>The hits of a list that begin in a range.</summary>
    public static IEnumerable<CueHit> Within(IReadOnlyList<CueHit> hits, (int From, int To) unit)
    {
        for (var i = IndexFrom(hits, unit.From); i < hits.Count && hits[i].First < unit.To; i++) yield return hits[i];
    }

    /// <summary>The first hit of a list at or behind an element.</summary>
    public static int IndexFrom(IReadOnlyList<CueHit> hits, int element)
    {
        int low = 0, high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].First < element) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static List<(int From, int To)> Of(PostContext context, ReadOnlySpan<int> containers, TextScope scope)
    {
        var units = new List<(int, int)>();
        var elements = context.Post.ElementSpan;
        foreach (var container in containers)
        {
            if (scope.Includes(elements[container]) && elements[container].Payload > container + 1) units.Add(RangeOf(elements, container));
        }

        return units;
    }

    private static (int From, int To) RangeOf(ReadOnlySpan<Element> elements, int container) => (container + 1, Math.Max(container + 1, elements[container].Payload));
}
