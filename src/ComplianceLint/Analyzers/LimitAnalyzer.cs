using System.Globalization;
using ComplianceLint.Posts;
using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Measures each text as its channel counts it, and finds what is longer than the channel takes.</summary>
internal sealed class LimitAnalyzer : PostAnalyzer
{
    private readonly Dictionary<string, (int Limit, TextMeasure Measure, bool IsAdvisory)> _rows = new(StringComparer.Ordinal);

    public static LimitAnalyzer Read(CheckReader check)
    {
        check.Required("from");
        var analyzer = new LimitAnalyzer();
        foreach (var row in check.Table("from")) analyzer.ReadRow(row);
        return analyzer;
    }

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPostAction(Check, post => post.Channels.Any(_rows.ContainsKey));

    private void ReadRow(CheckReader row)
    {
        var channel = row.RequiredText("channel");
        row.Required("text");
        row.RequiredText("source");
        row.RequiredText("asOf");
        var measure = row.Choice("count", "codepoints", "utf16", "graphemes", "weighted") switch
        {
            "utf16" => TextMeasure.Utf16,
            "graphemes" => TextMeasure.Graphemes,
            "weighted" => TextMeasure.Weighted,
            _ => TextMeasure.CodePoints,
        };
        var isAdvisory = row.Choice("kind", "hard", "advisory") == "advisory";
        if (!PostFields.Channels.Choices.ContainsKey(channel)) row.FaultUnknown(row.Node["channel"] ?? row.Node, channel, PostFields.Channels.Choices.Keys);
        _rows[channel] = (row.Integer("text") ?? int.MaxValue, measure, isAdvisory);
        row.End();
    }

    private void Check(PostContext context)
    {
        foreach (var channel in context.Channels)
        {
            if (!_rows.TryGetValue(channel, out var row)) continue;
            foreach (var text in TextsFor(context.Post, channel)) CheckText(context, text, channel, row);
        }
    }

    /// <summary>A channel with a variant of its own does not get the body.</summary>
    private static IEnumerable<PublishedText> TextsFor(PostDocument post, string channel)
    {
        var variants = post.Published.Where(text => string.Equals(text.Channel, channel, StringComparison.Ordinal)).ToList();
        return variants.Count > 0 ? variants : post.Published.Where(text => text.Channel is null);
    }

    private static void CheckText(PostContext context, PublishedText text, string channel, (int Limit, TextMeasure Measure, bool IsAdvisory) row)
    {
        var count = TextLength.Measure(context.Post, text.Element, row.Measure, row.Limit, out var cut);
        if (count <= row.Limit) return;
        context.Report(new Finding
        {
            Text = (cut, context.Post.ElementSpan[text.Element].End - cut),
            Channel = channel,
            IsWeak = row.IsAdvisory,
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
            {
                ["channel"] = new(ChannelNames.Of(channel), ChannelNames.Of(channel)),
                ["count"] = new(Number(count, '.'), Number(count, ',')),
                ["limit"] = new(Number(row.Limit, '.'), Number(row.Limit, ',')),
            },
        });
    }

    private static string Number(int value, char separator) =>
        value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', separator);
}
