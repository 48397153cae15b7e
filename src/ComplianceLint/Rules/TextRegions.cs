namespace ComplianceLint.Rules;

/// <summary>The part of a published text in which something must stand.</summary>
internal enum TextRegion
{
    Whole,
    FirstSentence,
    LastSentence,
    FirstParagraph,
    LastParagraph,

    /// <summary>The first characters: what a channel shows before “more”.</summary>
    Beginning,
}

/// <summary>Finds the parts of a text.</summary>
internal static class TextRegions
{
    public static readonly string[] Names = ["post", "firstSentence", "lastSentence", "firstParagraph", "lastParagraph"];

    /// <summary>A word for the region, or <c>{ characters: 125 }</c>.</summary>
    public static (TextRegion Region, int Characters) Read(CheckReader check, string key)
    {
        if (check.Node[key] is { Kind: NodeKind.Mapping } node)
        {
            check.Optional(key);
            var beginning = check.At(node);
            beginning.Required("characters");
            var characters = beginning.Integer("characters") ?? 0;
            beginning.End();
            return (TextRegion.Beginning, characters);
        }

        return check.Choice(key, Names) switch
        {
            "firstSentence" => (TextRegion.FirstSentence, 0),
            "lastSentence" => (TextRegion.LastSentence, 0),
            "firstParagraph" => (TextRegion.FirstParagraph, 0),
            "lastParagraph" => (TextRegion.LastParagraph, 0),
            _ => (TextRegion.Whole, 0),
        };
    }

    /// <param name="context">The post.</param>
    /// <param name="post">The element of the published text.</param>
    /// <param name="region">The part.</param>
    /// <param name="characters">For the beginning.</param>
    public static (int From, int To) Of(PostContext context, int post, TextRegion region, int characters)
    {
        var elements = context.Post.ElementSpan;
        var end = elements[post].Payload;
        return region switch
        {
            TextRegion.FirstSentence => FirstOf(context, post, end, static kind => kind == ElementKind.Sentence),
            TextRegion.FirstParagraph => FirstOf(context, post, end, IsBlock),
            TextRegion.LastSentence => LastOf(context, post, end, static kind => kind == ElementKind.Sentence),
            TextRegion.LastParagraph => LastOf(context, post, end, IsBlock),
            TextRegion.Beginning => (post + 1, EndOfBeginning(elements, post, end, characters)),
            _ => (post + 1, end),
        };
    }

    private static bool IsBlock(ElementKind kind) => kind is ElementKind.Paragraph or ElementKind.Heading or ElementKind.ListItem;

    private static (int From, int To) FirstOf(PostContext context, int post, int end, Func<ElementKind, bool> isWanted)
    {
        for (var i = post + 1; i < end; i++)
        {
            if (isWanted(context.Post.ElementSpan[i].Kind)) return (i, context.Post.ElementSpan[i].Payload);
        }

        return (post + 1, end);
    }

    /// <summary>The last one that says something: an address behind a paragraph, and a row of hashtags, are none.</summary>
    private static (int From, int To) LastOf(PostContext context, int post, int end, Func<ElementKind, bool> isWanted)
    {
        var elements = context.Post.ElementSpan;
        for (var i = end - 1; i > post; i--)
        {
            if (!isWanted(elements[i].Kind) || (elements[i].Zone & Zone.Url) != 0) continue;
            var container = i;
            if (HasWord(elements, container)) return (container, elements[container].Payload);
        }

        return (post + 1, end);
    }

    private static bool HasWord(ReadOnlySpan<Element> elements, int container)
    {
        for (var i = container + 1; i < elements[container].Payload; i++)
        {
            if (elements[i].Kind is ElementKind.Word or ElementKind.Number or ElementKind.Year) return true;
        }

        return false;
    }

    private static int EndOfBeginning(ReadOnlySpan<Element> elements, int post, int end, int characters)
    {
        var limit = elements[post].Start + characters;
        var i = post + 1;
        while (i < end && elements[i].Start < limit) i++;
        return i;
    }
}
