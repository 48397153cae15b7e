using ComplianceLint.Channels;

namespace ComplianceLint;

/// <summary>How much of what a channel takes a part of a post uses up: what an editor shows as “X 243/280”.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Part">The part as rows of limits name it: <c>text</c>, <c>title</c>, <c>altText</c>, <c>hashtags</c> …</param>
/// <param name="Count">How much there is, in the channel's unit.</param>
/// <param name="Max">How much the channel takes.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="IsAdvisory">True when the channel takes more, but shows or likes less.</param>
public sealed record ChannelCount(Channel Channel, string Part, int Count, int Max, LocalizedText Unit, bool IsAdvisory)
{
    /// <summary>Where the counted text stands in <see cref="PostDocument.Text"/>; for media 0.</summary>
    public (int Start, int Length) Text { get; init; }

    /// <summary>Where the surplus begins in <see cref="PostDocument.Text"/>; behind the text where there is none.</summary>
    public int Cut { get; init; }

    /// <summary>The place in the file of the first medium too many.</summary>
    internal int? Anchor { get; init; }

    public bool IsOver => Count > Max;

    internal static ChannelCount Of(LimitRow row, int count) => new(row.Channel, row.PartName, count, row.Max, row.Unit, row.IsAdvisory);
}
