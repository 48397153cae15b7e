namespace ComplianceLint.LanguageServer.Counters;

/// <summary>The counters of a post: one for each channel and text that it publishes, where a limit is known.</summary>
internal static class ChannelCounters
{
    public static IEnumerable<ChannelCounter> Of(Analysis analysis) =>
        from channel in analysis.Channels.Select(Channel.Find).OfType<Channel>()
        from text in analysis.TextsOn(channel)
        let most = text.Max ?? -1
        where most >= 0
        select new ChannelCounter(text, most);
}
