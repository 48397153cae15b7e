using System.Globalization;

namespace ComplianceLint.LanguageServer.Counters;

/// <summary>How much of what a channel takes a text uses up.</summary>
/// <param name="Text">The text.</param>
/// <param name="Max">How much the channel takes.</param>
internal sealed record ChannelCounter(ChannelText Text, int Max)
{
    public TextSpan Source => Text.Source;

    public bool IsOver => Text.Count > Max;

    public string Label => string.Create(CultureInfo.InvariantCulture, $"{Text.Channel.Title} {Text.Count}/{Max}{(IsOver ? $" (+{Text.Count - Max})" : "")}");

    public string Explain(Language language) =>
        $"{Text.Channel.Title}: {LocalizedText.Number(Text.Count).In(language)}/{LocalizedText.Number(Max).In(language)} {Text.Unit.In(language)}";
}
