namespace ComplianceLint.Facts;

/// <summary>Hashes of what names the matter of a post; 0 for what it does not state.</summary>
internal readonly record struct TopicKeys(long Id, long Title, long Campaign, long[] Hashtags)
{
    private const int MostHashtags = 3;

    public static TopicKeys Of(PostDocument post) =>
        new(HashOf(post.Id), HashOf(post.Field("judul")), HashOf(post.Field("kampanye")), HashtagsOf(post));

    private static long[] HashtagsOf(PostDocument post)
    {
        var hashtags = new List<long>(0);
        foreach (ref readonly var element in post.ElementSpan)
        {
            if (hashtags.Count == MostHashtags) break;
            if (element.Kind != ElementKind.Hashtag || (element.Zone & Zone.Body) == 0) continue;
            var hash = TextHash.Of(post.Text.AsSpan(element.Start, element.Length));
            if (!hashtags.Contains(hash)) hashtags.Add(hash);
        }

        return [.. hashtags];
    }

    private static long HashOf(Node? field) => field is { Kind: NodeKind.Scalar } ? HashOf(field.Text) : 0;

    private static long HashOf(string? text) => string.IsNullOrWhiteSpace(text) ? 0 : TextHash.Of(text.AsSpan().Trim());
}
