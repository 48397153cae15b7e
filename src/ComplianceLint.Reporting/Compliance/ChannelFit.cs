namespace ComplianceLint.Reporting.Compliance;

/// <summary>How the posts of a run fit into one channel.</summary>
internal sealed class ChannelFit(Channel channel)
{
    /// <summary>Beyond this share of a limit a word more may be one too many.</summary>
    private const double Tight = 0.9;

    public Channel Channel { get; } = channel;

    /// <summary>Posts that were counted for the channel.</summary>
    public int Posts { get; private set; }

    /// <summary>Posts with something that the channel does not take.</summary>
    public int Over { get; private set; }

    /// <summary>Posts that are longer than the channel shows or likes, and that it takes all the same.</summary>
    public int OverAdvice { get; private set; }

    /// <summary>Posts that use up nearly all of a limit.</summary>
    public int Near { get; private set; }

    /// <summary>The post whose text takes the greatest part of the limit.</summary>
    public (ChannelCount Count, PostFacets Post)? Fullest { get; private set; }

    public void Add(IReadOnlyList<ChannelCount> counts, PostFacets post)
    {
        Posts++;
        if (counts.Any(count => count is { IsOver: true, IsAdvisory: false })) Over++;
        else if (counts.Any(count => count.IsOver)) OverAdvice++;
        else if (counts.Any(IsNear)) Near++;
        foreach (var count in counts)
        {
            if (count is { Part: "text", IsAdvisory: false } && (Fullest is not { } fullest || ShareOf(count) > ShareOf(fullest.Count))) Fullest = (count, post);
        }
    }

    public static bool IsNear(ChannelCount count) => count is { IsOver: false, IsAdvisory: false, Part: "text" or "title" or "altText" or "description" } && ShareOf(count) >= Tight;

    private static double ShareOf(ChannelCount count) => (double)count.Count / count.Max;
}
