using Xunit;

namespace ComplianceLint.Tests.Channels;

public sealed class EveryChannelCountsInItsWay
{
    [Theory]
    [InlineData("instagram", "ab😀", 3, "codepoints")]
    [InlineData("ig", "👨‍👩‍👧‍👦", 7, "codepoints")]
    [InlineData("telegram", "ab😀", 4, "utf16")]
    [InlineData("linkedin", "😀", 2, "utf16")]
    [InlineData("bluesky", "👨‍👩‍👧‍👦e\u0301🇮🇩", 3, "graphemes")]
    [InlineData("bluesky", "\r\n한국", 3, "graphemes")]
    [InlineData("threads", "ab😀", 6, "threads")]
    [InlineData("threads", "é日", 2, "threads")]
    [InlineData("mastodon", "https://kota.go.id/sebuah/alamat", 23, "mastodon")]
    [InlineData("mastodon", "kota.go.id", 10, "mastodon")]
    [InlineData("mastodon", "Halo @dinkes@sosial.go.id!", 13, "mastodon")]
    [InlineData("mastodon", "@dinkes humas@kota.go.id 👨‍👩‍👧‍👦", 26, "mastodon")]
    public void Of_the_same_text(string channel, string text, int count, string unit)
    {
        var length = ChannelLength.Of(channel, text);
        Assert.Equal((count, unit, null), (length.Count, length.Unit, length.RefusedAt));
    }

    [Fact]
    public void An_unknown_channel_is_a_mistake_of_the_programmer() =>
        Assert.Throws<ArgumentException>(() => ChannelLength.Of("friendster", "Halo"));

    /// <summary>Where a limit is passed, no character of a reader is cut in two.</summary>
    [Theory]
    [InlineData("codepoints", "ab", "👨‍👩‍👧‍👦", 4)]
    [InlineData("utf16", "ab", "😀", 3)]
    [InlineData("bytes", "ab", "é", 3)]
    [InlineData("weighted", "ab", "日", 3)]
    [InlineData("weighted", "cafe\u0301", "x\u0302", 5)]
    [InlineData("codepoints", "ab", "e\u0301", 3)]
    public void The_surplus_begins_with_a_whole_character(string unit, string before, string after, int limit)
    {
        var measure = (ComplianceLint.Channels.TextMeasure)Array.IndexOf(ComplianceLint.Channels.TextMeasures.Names, unit);
        ComplianceLint.Channels.TextLength.Count(before + after + "!!", measure, limit, out var cut);
        Assert.Equal(before.Length, cut);
    }

    [Fact]
    public void Names_and_aliases_are_known_once() =>
        Assert.Equal(Channel.All.Sum(channel => channel.Spellings.Count()), Channel.All.SelectMany(channel => channel.Spellings).Distinct().Count());
}
