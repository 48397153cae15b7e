namespace ComplianceLint.Channels;

/// <summary>How a channel counts the length of a text.</summary>
internal enum TextMeasure
{
    /// <summary>Unicode code points.</summary>
    CodePoints,

    /// <summary>UTF-16 code units, as JavaScript and Java count: an emoji is two and more.</summary>
    Utf16,

    /// <summary>What a reader takes for one character (extended grapheme clusters, UAX 29).</summary>
    Graphemes,

    /// <summary>Bytes in UTF-8.</summary>
    Bytes,

    /// <summary>X: after composition most scripts of Europe count 1, all others and emoji 2, an address 23.</summary>
    Weighted,

    /// <summary>Mastodon: graphemes, but an address with its scheme counts 23, and of @name@host only @name.</summary>
    Mastodon,

    /// <summary>Threads: code points, but an emoji counts as its bytes in UTF-8.</summary>
    Threads,
}

/// <summary>The names of measures in tables, and of their units in messages.</summary>
internal static class TextMeasures
{
    public static string[] Names { get; } = ["codepoints", "utf16", "graphemes", "bytes", "weighted", "mastodon", "threads"];

    public static string NameOf(TextMeasure measure) => Names[(int)measure];

    public static LocalizedText UnitOf(TextMeasure measure) => measure switch
    {
        TextMeasure.Bytes => new("bita", "bytes"),
        TextMeasure.Weighted => new("karakter berbobot", "weighted characters"),
        _ => new("karakter", "characters"),
    };
}
