using ComplianceLint.Posts;

namespace ComplianceLint.Channels;

/// <summary>Counts the parts of a post as a row of limits wants it: once for each text of the channel, each alternative text, each title.</summary>
internal static class PostCounter
{
    private static readonly FieldPath Descriptions = FieldPath.Parse("deskripsi")!;
    private static readonly FieldPath MediaFiles = FieldPath.Parse("media[].berkas")!;

    /// <summary>False for most posts, which have far less than their channels take, so that nobody counts.</summary>
    public static bool MayPass(PostContext context, LimitRow row) => row.Part switch
    {
        LimitPart.Text => MayPassAsText(context.Post, row),
        LimitPart.Title => HasLonger(context, Zone.Title, row),
        LimitPart.AltText => HasLonger(context, Zone.AltText, row),
        LimitPart.Hashtags or LimitPart.Mentions or LimitPart.Links => context.Index.Of(KindOf(row.Part)).Length > row.Max,
        _ => true,
    };

    public static IEnumerable<ChannelCount> Count(PostDocument post, LimitRow row) => row.Part switch
    {
        LimitPart.Text or LimitPart.FirstLine => TextsFor(post, row.Channel.Name).Select(text => CountText(post, row, text)),
        LimitPart.Title => Blocks(post, Zone.Title).Select(title => CountBlock(post, row, title)),
        LimitPart.Description => ValuesOf(post, Descriptions).Select(text => CountBlock(post, row, text)),
        LimitPart.AltText => Blocks(post, Zone.AltText).Where(alt => IsFor(post, alt, row.Channel.Name)).Select(alt => CountBlock(post, row, alt)),
        LimitPart.Media => [CountMedia(post, row)],
        _ => TextsFor(post, row.Channel.Name).Select(text => CountElements(post, row, text)),
    };

    private static bool MayPassAsText(PostDocument post, LimitRow row)
    {
        foreach (var text in TextsFor(post, row.Channel.Name))
        {
            var whole = post.ElementSpan[text.Element];
            var units = Math.Max(text.End, whole.End) - whole.Start;
            foreach (var mark in post.ListMarks.Values) units += mark.Length;
            if (TextLength.MostOf(units, row.Measure) > row.Max) return true;
        }

        return false;
    }

    private static bool HasLonger(PostContext context, Zone zone, LimitRow row)
    {
        foreach (var block in context.Index.Blocks)
        {
            ref readonly var element = ref context.Post.ElementSpan[block];
            if ((element.Zone & zone) != 0 && TextLength.MostOf(element.Length, row.Measure) > row.Max) return true;
        }

        return false;
    }

    public static bool HasMedia(PostDocument post) => Media(post).Count > 0;

    /// <summary>A channel with a variant of its own does not get the body.</summary>
    public static IEnumerable<PublishedText> TextsFor(PostDocument post, string channel)
    {
        var variants = post.Published.Where(text => string.Equals(text.Channel, channel, StringComparison.Ordinal)).ToList();
        return variants.Count > 0 ? variants : post.Published.Where(text => text.Channel is null);
    }

    private static ChannelCount CountText(PostDocument post, LimitRow row, PublishedText text)
    {
        var published = PublishedString.Of(post, text, row.Channel.ShowsLinks);
        var counted = row.Part == LimitPart.FirstLine ? published.Text.Split('\n', 2)[0] : published.Text;
        var count = TextLength.Count(counted, row.Measure, row.Max, out var cut);
        var start = published.ToPost(0);
        var end = published.ToPost(counted.Length);
        return ChannelCount.Of(row, count) with { Text = (start, end - start), Cut = count > row.Max ? published.ToPost(cut) : end };
    }

    private static ChannelCount CountBlock(PostDocument post, LimitRow row, Element block)
    {
        var count = TextLength.Count(post.Text.Substring(block.Start, block.Length), row.Measure, row.Max, out var cut);
        return ChannelCount.Of(row, count) with { Text = (block.Start, block.Length), Cut = block.Start + cut };
    }

    private static ChannelCount CountElements(PostDocument post, LimitRow row, PublishedText text)
    {
        var kind = KindOf(row.Part);
        var whole = post.ElementSpan[text.Element];
        var (count, cut, end) = (0, whole.End, whole.End);
        for (var i = text.Element + 1; i < whole.Payload; i++)
        {
            var element = post.ElementSpan[i];
            // An address that its own link shows is one link.
            if (element.Kind != kind || (kind == ElementKind.Link && (element.Zone & Zone.Code) != 0)) continue;
            if (++count == row.Max + 1) cut = element.Start;
            if (count > row.Max) end = element.End;
        }

        return ChannelCount.Of(row, count) with { Text = (whole.Start, end - whole.Start), Cut = cut };
    }

    private static ElementKind KindOf(LimitPart part) => part switch
    {
        LimitPart.Hashtags => ElementKind.Hashtag,
        LimitPart.Mentions => ElementKind.Mention,
        _ => ElementKind.Link,
    };

    private static ChannelCount CountMedia(PostDocument post, LimitRow row)
    {
        var media = Media(post);
        return ChannelCount.Of(row, media.Count) with { Anchor = media.Count > row.Max ? media[row.Max].Span.Start : null };
    }

    private static IReadOnlyList<Node> Media(PostDocument post) => MediaFiles.Holders(post);

    private static IEnumerable<Element> Blocks(PostDocument post, Zone zone) =>
        post.Elements.Where(element => element.Kind is ElementKind.Field or ElementKind.Attachment && (element.Zone & zone) != 0);

    /// <summary>The blocks in which the values of a field stand.</summary>
    private static IEnumerable<Element> ValuesOf(PostDocument post, FieldPath field) =>
        field.Values(post).SelectMany(value => post.Elements.Where(element => element.Kind == ElementKind.Field && value.Span.Overlaps(post.ToSource(element.Start, element.Length))));

    /// <summary>The alternative text of an image in a variant belongs to the variant's channel.</summary>
    private static bool IsFor(PostDocument post, Element alt, string channel) =>
        post.ChannelAt(alt.Start) is not { } own || string.Equals(own, channel, StringComparison.Ordinal);
}
