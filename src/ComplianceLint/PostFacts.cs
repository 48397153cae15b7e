using ComplianceLint.Facts;

namespace ComplianceLint;

/// <summary>What remains of a post for the checks across a run: what it states and a sketch of its words, at most 512 bytes.</summary>
/// <remarks>So 100,000 posts take at most 51 MB, and the posts themselves can be let go.</remarks>
public sealed class PostFacts
{
    internal PostFacts(RuleSet rules, string path, int index) => (Rules, Path, Index) = (rules, path, index);

    public string Path { get; }

    /// <summary>The place of the post among the records of its file, from 0.</summary>
    public int Index { get; }

    /// <summary>The day on which the post is to appear.</summary>
    public DateOnly Publication { get; internal init; }

    /// <summary>The first facts of its body and title: at most two different ones of a kind, and six in all.</summary>
    public IReadOnlyList<StatedFact> Facts { get; internal init; } = [];

    /// <summary>The body of the post, or the place of a post without one.</summary>
    public PostLocation Location => LocationOf(Place);

    /// <summary>The rules that the post was analysed with: one may have another severity for another post.</summary>
    internal RuleSet Rules { get; }

    internal FilePlace Place { get; init; }

    internal TopicKeys Topics { get; init; }

    /// <summary>A bit for each channel; none for a post that names no channel.</summary>
    internal ushort Channels { get; init; }

    internal bool IsCorrection { get; init; }

    internal TextSketch Sketch { get; init; }

    /// <summary>What lifts a finding whose first place is this post, by rule; null in nearly every post.</summary>
    internal IReadOnlyDictionary<Rule, Suppression>? Suppressions { get; init; }

    /// <summary>What names the post wherever it stands: its own id, else its words, else its title.</summary>
    internal string Identity => Topics.Id != 0 ? Hex(Topics.Id) : !Sketch.IsEmpty ? Hex((long)Sketch.Band(0)) + Hex((long)Sketch.Band(1)) : Hex(Topics.Title);

    /// <summary>Where a fact of this post stands.</summary>
    public PostLocation LocationOf(in StatedFact fact) => LocationOf(fact.Place);

    /// <summary>How much of the bodies' words is the same, from 0 to 1, give or take 0.06; 0 when one of them has fewer than twelve words.</summary>
    public double SimilarityTo(PostFacts other) => Sketch.SimilarityTo(other.Sketch);

    private static string Hex(long value) => value.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    private PostLocation LocationOf(FilePlace place) => new(Path, Index, place.Span, place.Start, place.End);
}
