namespace ComplianceLint.Facts;

/// <summary>Puts posts whose sketches are alike into groups, in time that grows with their number and not with its square.</summary>
internal sealed class NearDuplicates
{
    /// <summary>Of posts with one band in common the first are compared: a thousand equal posts meet one of them.</summary>
    private const int MostCompared = 8;

    private readonly IReadOnlyList<PostFacts> _posts;
    private readonly Func<PostFacts, PostFacts, bool> _isAlike;
    private readonly int[] _leader;

    private NearDuplicates(IReadOnlyList<PostFacts> posts, Func<PostFacts, PostFacts, bool> isAlike)
    {
        (_posts, _isAlike) = (posts, isAlike);
        _leader = [.. Enumerable.Range(0, posts.Count)];
    }

    /// <summary>Groups of two posts and more, in the order of their first posts.</summary>
    public static IEnumerable<List<PostFacts>> Groups(IReadOnlyList<PostFacts> posts, Func<PostFacts, PostFacts, bool> isAlike)
    {
        var search = new NearDuplicates(posts, isAlike);
        for (var band = 0; band < TextSketch.Bands; band++) search.Compare(band);
        return search.Collect();
    }

    private void Compare(int band)
    {
        var buckets = new Dictionary<ulong, int>();
        var next = new int[_posts.Count];
        for (var i = 0; i < _posts.Count; i++)
        {
            if (_posts[i].Sketch.IsEmpty) continue;
            next[i] = -1;
            ref var head = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(buckets, _posts[i].Sketch.Band(band), out var exists);
            if (!exists) head = i;
            else Join(i, head, next);
        }
    }

    /// <summary>Finds the post's likes among those of a bucket; one that has none becomes another to compare with.</summary>
    private void Join(int post, int head, int[] next)
    {
        var compared = 0;
        for (var other = head; ; other = next[other])
        {
            if (LeaderOf(other) == LeaderOf(post) || _isAlike(_posts[other], _posts[post]))
            {
                Unite(other, post);
                return;
            }

            if (++compared == MostCompared) return;
            if (next[other] >= 0) continue;
            next[other] = post;
            return;
        }
    }

    private void Unite(int a, int b)
    {
        var (first, second) = (LeaderOf(a), LeaderOf(b));
        _leader[Math.Max(first, second)] = Math.Min(first, second);
    }

    private int LeaderOf(int post)
    {
        while (_leader[post] != post) post = _leader[post] = _leader[_leader[post]];
        return post;
    }

    private IEnumerable<List<PostFacts>> Collect()
    {
        var groups = new SortedDictionary<int, List<PostFacts>>();
        for (var i = 0; i < _posts.Count; i++)
        {
            var leader = LeaderOf(i);
            if (leader == i) continue;
            if (!groups.TryGetValue(leader, out var group)) groups[leader] = group = [_posts[leader]];
            group.Add(_posts[i]);
        }

        return groups.Values;
    }
}
