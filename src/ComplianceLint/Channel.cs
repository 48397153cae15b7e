using System.Collections.Frozen;
using ComplianceLint.Channels;

namespace ComplianceLint;

/// <summary>A channel on which posts appear: the one list behind the field <c>saluran</c>, <c>--channel</c>, variants and rules.</summary>
public sealed class Channel
{
    private readonly string[] _aliases;

    private Channel(string name, string title, TextMeasure measure, params string[] aliases)
    {
        Name = name;
        Title = title;
        Measure = measure;
        _aliases = aliases;
    }

    public static IReadOnlyList<Channel> All { get; } =
    [
        new("x", "X", TextMeasure.Weighted, "twitter"),
        new("instagram", "Instagram", TextMeasure.CodePoints, "ig"),
        new("facebook", "Facebook", TextMeasure.CodePoints, "fb"),
        new("threads", "Threads", TextMeasure.Threads),
        new("tiktok", "TikTok", TextMeasure.Utf16),
        new("youtube", "YouTube", TextMeasure.CodePoints, "yt"),
        new("linkedin", "LinkedIn", TextMeasure.Utf16),
        new("mastodon", "Mastodon", TextMeasure.Mastodon),
        new("bluesky", "Bluesky", TextMeasure.Graphemes, "bsky") { ShowsLinks = true },
        new("telegram", "Telegram", TextMeasure.Utf16, "tg") { ShowsLinks = true },
        new("whatsapp", "WhatsApp", TextMeasure.CodePoints, "wa"),
        new("pinterest", "Pinterest", TextMeasure.CodePoints),
        new("web", "web", TextMeasure.CodePoints, "situs", "website") { ShowsLinks = true, HidesComments = true },
    ];

    private static readonly FrozenDictionary<string, Channel> ByName =
        All.SelectMany(channel => channel.Spellings.Select(name => (name, channel))).ToFrozenDictionary(pair => pair.name, pair => pair.channel, StringComparer.Ordinal);

    /// <summary>The canonical name, as in <c>saluran: [x]</c>.</summary>
    public string Name { get; }

    /// <summary>The name as people write it.</summary>
    public string Title { get; }

    /// <summary>The canonical name and the others that are accepted for it.</summary>
    public IEnumerable<string> Spellings => _aliases.Prepend(Name);

    /// <summary>How the channel counts the text of a post.</summary>
    internal TextMeasure Measure { get; }

    /// <summary>True where a link is a part of the text, so that its address takes no room.</summary>
    internal bool ShowsLinks { get; private init; }

    /// <summary>True where markup is markup to the end; elsewhere a comment is published like any other text.</summary>
    internal bool HidesComments { get; private init; }

    /// <summary>The channel of a name or alias, in lower case; null when there is none.</summary>
    public static Channel? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Counts a text, without markup, as the channel does.</summary>
    public ChannelLength LengthOf(string text) => ChannelLength.Of(this, text);
}
