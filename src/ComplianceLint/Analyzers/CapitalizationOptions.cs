using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Where capitals belong.</summary>
internal enum CapitalizationStyle
{
    /// <summary>Names and titles as a list spells them.</summary>
    Names,

    /// <summary>The first word of a sentence.</summary>
    SentenceStart,

    /// <summary>Every word of a title but the small ones.</summary>
    TitleCase,

    /// <summary>The first word of a title and names.</summary>
    SentenceCase,

    /// <summary>No rows of words in capitals.</summary>
    Capitals,

    /// <summary>The first letter of each word in a long hashtag.</summary>
    Hashtag,
}

/// <summary>Where capitals belong, and where not.</summary>
internal sealed record CapitalizationOptions
{
    /// <summary>Words that EYD writes small inside a title, and those of English titles.</summary>
    private static readonly string[] DefaultSmall =
        [.. "di ke dari pada dalam oleh untuk bagi dengan tanpa tentang dan atau tetapi serta yang agar bahwa karena sebagai si sang para a an the of in on at to for by with and or but nor as".Split(' ')];

    public CapitalizationStyle Style { get; init; }

    public TextScope Scope { get; init; }

    public IReadOnlyList<Guarded<IReadOnlyList<Term>>> Names { get; init; } = [];

    public IReadOnlyList<Term> Except { get; init; } = [];

    /// <summary>For titles, words that stay small inside.</summary>
    public IReadOnlySet<string> Small { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Known words of which hashtags are made.</summary>
    public IReadOnlySet<string> Words { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>How many words in capitals may stand in a row.</summary>
    public int MaxWords { get; init; }

    /// <summary>How many of a text's letters may be capitals, in percent.</summary>
    public int MaxShare { get; init; }

    /// <summary>Fewer letters say nothing: of a text for shares, of a hashtag.</summary>
    public int MinLetters { get; init; }

    /// <summary>A heading of so few words may stand in capitals.</summary>
    public int HeadingWords { get; init; }

    public bool IsSafe { get; init; }

    public static CapitalizationOptions Read(CheckReader check, CheckReader reader, Language language)
    {
        reader.Required("style");
        var style = reader.Choice("style", "names", "sentenceStart", "titleCase", "sentenceCase", "capitals", "hashtag") switch
        {
            "sentenceStart" => CapitalizationStyle.SentenceStart,
            "titleCase" => CapitalizationStyle.TitleCase,
            "sentenceCase" => CapitalizationStyle.SentenceCase,
            "capitals" => CapitalizationStyle.Capitals,
            "hashtag" => CapitalizationStyle.Hashtag,
            _ => CapitalizationStyle.Names,
        };
        var options = new CapitalizationOptions
        {
            Style = style,
            Scope = check.Scope(language),
            Except = style is CapitalizationStyle.Names or CapitalizationStyle.Hashtag ? [] : reader.Terms("except"),
            IsSafe = style is CapitalizationStyle.Names or CapitalizationStyle.SentenceStart or CapitalizationStyle.TitleCase && reader.Flag("safe"),
        };
        return style switch
        {
            CapitalizationStyle.Names => ReadNames(reader, options),
            CapitalizationStyle.TitleCase or CapitalizationStyle.SentenceCase => options with { Small = ReadWords(reader, "small", DefaultSmall) },
            CapitalizationStyle.Capitals => ReadCapitals(reader, options),
            CapitalizationStyle.Hashtag => options with { MinLetters = reader.Integer("minLetters") ?? 12, Words = ReadWords(reader, "words", []) },
            _ => options,
        };
    }

    private static CapitalizationOptions ReadNames(CheckReader reader, CapitalizationOptions options)
    {
        reader.Required("names");
        return options with { Names = reader.GuardedTerms("names") };
    }

    private static CapitalizationOptions ReadCapitals(CheckReader reader, CapitalizationOptions options)
    {
        reader.DeclareOption("maxWords");
        reader.DeclareOption("maxShare");
        var read = options with
        {
            MaxWords = reader.Integer("maxWords") ?? 3,
            MaxShare = reader.Integer("maxShare") ?? 100,
            MinLetters = reader.Integer("minLetters") ?? 20,
            HeadingWords = reader.Integer("headingWords") ?? 6,
        };
        if (read.MaxShare is 0 or > 100) reader.Fault(reader.Node["maxShare"] ?? reader.Node, "“maxShare” adalah persentase dari 1 sampai 100.", "“maxShare” is a percentage from 1 to 100.");
        return read;
    }

    private static HashSet<string> ReadWords(CheckReader reader, string key, IReadOnlyList<string> otherwise)
    {
        var words = reader.Optional(key) is null ? otherwise : reader.Terms(key).Select(term => term.Text);
        return new HashSet<string>(words.Select(word => Text.Fold.String(word)), StringComparer.Ordinal);
    }
}
