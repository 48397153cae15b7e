using ComplianceLint.Rules;

namespace ComplianceLint.Channels;

/// <summary>What of a post a limit is about.</summary>
internal enum LimitPart
{
    Text,

    /// <summary>What of the text can be seen before “more”.</summary>
    FirstLine,
    Title,

    /// <summary>What search engines and links show of a page.</summary>
    Description,
    AltText,
    Hashtags,
    Mentions,
    Links,
    Media,
}

/// <summary>One row of a table of limits: so much of a part does a channel take from one day until another.</summary>
internal sealed record LimitRow(Channel Channel, LimitPart Part, int Max, TextMeasure Measure, bool IsAdvisory)
{
    public static readonly string[] Parts = [TextPart, "firstLine", "title", "description", "altText", "hashtags", "mentions", "links", "media"];

    /// <summary>The part of the counters that an author looks at.</summary>
    public const string TextPart = "text";

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>True when the limit is one of captions: it holds for posts with media only.</summary>
    public bool WithMedia { get; init; }

    public string PartName => Parts[(int)Part];

    /// <summary>What is counted, for messages.</summary>
    public LocalizedText Unit => Part switch
    {
        LimitPart.Hashtags => new("tagar", "hashtags"),
        LimitPart.Mentions => new("sebutan", "mentions"),
        LimitPart.Links => new("tautan", "links"),
        LimitPart.Media => new("media", "media items"),
        _ => TextMeasures.UnitOf(Measure),
    };

    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (Until is null || Until >= day);

    /// <summary>The parts that a rule looks at.</summary>
    public static IReadOnlyList<LimitPart> ReadParts(CheckReader check)
    {
        if (check.Optional("parts") is not { } node) return [LimitPart.Text];
        var parts = new List<LimitPart>();
        foreach (var name in check.Texts(node))
        {
            if (Array.IndexOf(Parts, name) is >= 0 and var part) parts.Add((LimitPart)part);
            else check.FaultUnknown(node, name, Parts);
        }

        return parts;
    }

    /// <summary>Null when the row is faulty, which is then reported.</summary>
    public static LimitRow? Read(CheckReader row)
    {
        var name = row.RequiredText("channel");
        var channel = Channel.Find(name);
        if (channel is null && name.Length > 0) row.FaultUnknown(row.Node["channel"]!, name, Channel.All.SelectMany(known => known.Spellings));
        row.RequiredText("source");
        if (row.Required("asOf") is not null) row.Date("asOf");
        row.Required("kind");
        row.Required("max");
        var part = (LimitPart)Array.IndexOf(Parts, row.Choice("part", Parts));
        var isAdvisory = row.Choice("kind", "hard", "advisory") == "advisory";
        var measure = channel is null ? default : ReadMeasure(row, channel, part);
        var max = row.Integer("max");
        var (from, until, withMedia) = (row.Date("from"), row.Date("until"), row.Flag("withMedia"));
        row.End();
        if (channel is null || max is null) return null;
        return new LimitRow(channel, part, max.Value, measure, isAdvisory) { From = from, Until = until, WithMedia = withMedia };
    }

    private static TextMeasure ReadMeasure(CheckReader row, Channel channel, LimitPart part)
    {
        if (row.Optional("unit") is null) return part == LimitPart.Text ? channel.Measure : TextMeasure.CodePoints;
        if (part > LimitPart.AltText) row.Fault(row.Node["unit"]!, "“unit” hanya untuk bagian yang berupa teks.", "“unit” is for parts that are texts.");
        return (TextMeasure)Array.IndexOf(TextMeasures.Names, row.Choice("unit", TextMeasures.Names));
    }
}
