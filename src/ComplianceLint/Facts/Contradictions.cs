namespace ComplianceLint.Facts;

/// <summary>Finds posts on one matter that state different values of one kind.</summary>
/// <param name="topics">What must be the same, all of them, for two posts to speak of one matter.</param>
/// <param name="days">Posts that appear further apart are two events of a series.</param>
/// <param name="similarity">How many of a hundred words must be the same; 0 for any text.</param>
internal sealed class Contradictions(Topic[] topics, int days, int similarity)
{
    /// <summary>Of matters with one name the last are compared; a rule may tell them apart by their words too.</summary>
    private const int MostCompared = 8;

    /// <summary>A week later is the next week's event.</summary>
    public const int DefaultDays = 6;

    /// <summary>For each matter one place of every value, in the order of the run.</summary>
    public IEnumerable<IReadOnlyList<(PostFacts Post, StatedFact? Fact)>> Find(IReadOnlyList<PostFacts> posts, FactKind kind)
    {
        var named = new Dictionary<long, List<Matter>>();
        var found = new List<Matter>();
        // In the order of time the last post on a matter is the nearest.
        foreach (var (post, order) in posts.Select((post, order) => (post, order)).OrderBy(entry => entry.post.Publication))
        {
            // A correction differs on purpose; of several values nobody knows which one is meant.
            if (post.IsCorrection || OnlyFact(post, kind) is not { } fact) continue;
            foreach (var key in KeysOf(post))
            {
                var matters = named.TryGetValue(key, out var same) ? same : named[key] = [];
                if (matters.FindLast(matter => IsOf(matter, post)) is not { } matter)
                {
                    found.Add(matter = new Matter(post));
                    if (matters.Count == MostCompared) matters.RemoveAt(0);
                    matters.Add(matter);
                }

                matter.Add(order, post, fact);
            }
        }

        return found.Where(matter => matter.Differs).Select(matter => matter.Places()).DistinctBy(places => (places[0].Post, places[^1].Post));
    }

    private bool IsOf(Matter matter, PostFacts post) =>
        post.Publication.DayNumber - matter.First.Publication.DayNumber <= days
        && (similarity == 0 || matter.First.SimilarityTo(post) * 100 >= similarity);

    private static StatedFact? OnlyFact(PostFacts post, FactKind kind)
    {
        StatedFact? only = null;
        foreach (var fact in post.Facts)
        {
            if (fact.Kind != kind) continue;
            if (only is not null) return null;
            only = fact;
        }

        return only;
    }

    /// <summary>One hash for each combination of what the post names; none when it lacks one of the topics.</summary>
    private IEnumerable<long> KeysOf(PostFacts post)
    {
        IEnumerable<long> keys = [0];
        foreach (var topic in topics)
        {
            var values = topic switch
            {
                Topic.Id => One(post.Topics.Id),
                Topic.Title => One(post.Topics.Title),
                Topic.Campaign => One(post.Topics.Campaign),
                Topic.Hashtag => post.Topics.Hashtags,
                _ => post.Facts.Where(fact => fact.Kind == FactKind.Link).Select(fact => fact.Value),
            };
            keys = keys.SelectMany(key => values.Select(value => (long)TextHash.Mix((ulong)key) ^ value));
        }

        return keys;

        static long[] One(long value) => value == 0 ? [] : [value];
    }

    /// <summary>Posts on one matter: the first post that states each value.</summary>
    private sealed class Matter(PostFacts first)
    {
        private readonly List<(int Order, PostFacts Post, StatedFact Fact)> _stated = [];

        public PostFacts First { get; } = first;

        public bool Differs => _stated.Count > 1;

        public void Add(int order, PostFacts post, StatedFact fact)
        {
            if (_stated.Count < RunDiagnostic.MostLocations && !_stated.Exists(stated => stated.Fact.AgreesWith(fact))) _stated.Add((order, post, fact));
        }

        public IReadOnlyList<(PostFacts Post, StatedFact? Fact)> Places() =>
            [.. _stated.OrderBy(stated => stated.Order).Select(stated => (stated.Post, (StatedFact?)stated.Fact))];
    }
}
