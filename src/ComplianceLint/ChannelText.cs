using ComplianceLint.Channels;
using ComplianceLint.Posts;

namespace ComplianceLint;

/// <summary>A text of a post as one channel publishes it: without markup, with the marks of lists, and masked.</summary>
public sealed class ChannelText
{
    private readonly Analysis _analysis;
    private readonly PublishedString _published;

    private ChannelText(Analysis analysis, PublishedString published) => (_analysis, _published) = (analysis, published);

    public required Channel Channel { get; init; }

    /// <summary>The text, of the length that is published.</summary>
    public string Text => field ??= _published.Read(_analysis.ReadText);

    /// <summary>Its length in the channel's unit.</summary>
    public required int Count { get; init; }

    /// <summary>What is counted.</summary>
    public required LocalizedText Unit { get; init; }

    /// <summary>How much the channel takes; null where no limit is known.</summary>
    public int? Max { get; private init; }

    /// <summary>Where in <see cref="Text"/> the surplus begins; null where there is none.</summary>
    public int? Cut { get; private init; }

    /// <summary>Where in <see cref="Text"/> the channel hides the rest of the first line behind “more”; null where it shows all, or nobody knows.</summary>
    public int? Fold { get; private init; }

    /// <summary>Where the text stands in the file.</summary>
    public required TextSpan Source { get; init; }

    /// <summary>Where a finding stands in <see cref="Text"/>; null where it is about something else, or about another channel.</summary>
    public (int Start, int Length)? PlaceOf(Diagnostic diagnostic) =>
        diagnostic is { TextStart: >= 0, Match: { } match } && (diagnostic.Channel is null || diagnostic.Channel == Channel.Name)
            ? _published.FromPost(diagnostic.TextStart, match.Length)
            : null;

    internal static ChannelText Of(Analysis analysis, Channel channel, PublishedText text)
    {
        var post = analysis.Post;
        var published = PublishedString.Of(post, text, channel.ShowsLinks);
        var at = published.ToPost(0);
        // Of several limits the strictest that the channel enforces, as the rule that reports them has it.
        var limit = analysis.Counts.Where(count => count.Channel == channel && count.Part == LimitRow.TextPart && count.Text.Start == at)
            .OrderBy(count => count.IsAdvisory).ThenBy(count => !count.IsOver).ThenBy(count => count.Max).FirstOrDefault();
        var fold = analysis.Folds.FirstOrDefault(count => count.Channel == channel && count.IsOver && count.Text.Start == at);
        var (start, end) = published.Text.Length == 0 ? (post.ElementSpan[text.Element].Start, post.ElementSpan[text.Element].Start) : (at, published.ToPost(published.Text.Length));
        return new ChannelText(analysis, published)
        {
            Channel = channel,
            Count = limit?.Count ?? channel.LengthOf(published.Text).Count,
            Unit = limit?.Unit ?? TextMeasures.UnitOf(channel.Measure),
            Max = limit?.Max,
            Cut = limit is { IsOver: true } ? published.FromPost(limit.Cut, 1)?.Start : null,
            Fold = fold is null ? null : published.FromPost(fold.Cut, 1)?.Start,
            Source = post.ToSource(start, end - start),
        };
    }
}
