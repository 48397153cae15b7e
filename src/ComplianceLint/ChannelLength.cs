using ComplianceLint.Channels;

namespace ComplianceLint;

/// <summary>How long a channel takes a text to be, and whether it takes its characters at all.</summary>
public readonly record struct ChannelLength
{
    /// <summary>Byte order marks and what is no character, which X refuses.</summary>
    private static readonly System.Buffers.SearchValues<char> Refused = System.Buffers.SearchValues.Create("\uFEFF\uFFFE\uFFFF");

    /// <summary>The length in the channel's own unit: on X a link counts 23 and an emoji 2, on Bluesky a family emoji counts 1.</summary>
    public int Count { get; private init; }

    /// <summary>What is counted: <c>codepoints</c>, <c>utf16</c>, <c>graphemes</c>, <c>bytes</c>, <c>weighted</c> (X), <c>mastodon</c> or <c>threads</c>.</summary>
    public string Unit { get; private init; }

    /// <summary>The UTF-16 offset of the first character that the channel refuses; null when it takes them all.</summary>
    public int? RefusedAt { get; private init; }

    /// <param name="channel">A channel's name or alias.</param>
    /// <param name="text">The text as it is published, without markup.</param>
    /// <exception cref="ArgumentException">There is no such channel.</exception>
    public static ChannelLength Of(string channel, string text) =>
        Of(Channel.Find(channel) ?? throw new ArgumentException($"There is no channel “{channel}”.", nameof(channel)), text);

    internal static ChannelLength Of(Channel channel, string text)
    {
        var refused = channel.Measure == TextMeasure.Weighted ? text.AsSpan().IndexOfAny(Refused) : -1;
        return new ChannelLength
        {
            Count = TextLength.Count(text, channel.Measure),
            Unit = TextMeasures.NameOf(channel.Measure),
            RefusedAt = refused < 0 ? null : refused,
        };
    }
}
