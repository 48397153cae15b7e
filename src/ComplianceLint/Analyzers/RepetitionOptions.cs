using System.Globalization;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>What may be repeated.</summary>
internal enum RepeatedElement
{
    Word,
    Mark,
    Sentence,
    Emoji,
    Hashtag,
    Mention,
    Link,
}

/// <summary>What is repeated, and how often is too often.</summary>
internal sealed record RepetitionOptions
{
    private const int DefaultMinWords = 4;

    private static readonly Dictionary<char, int> DefaultSigns = new() { ['!'] = 1, ['?'] = 1, [','] = 1, [';'] = 1 };

    public RepeatedElement Element { get; init; }

    public TextScope Scope { get; init; }

    /// <summary>How often it may stand there.</summary>
    public int Max { get; init; } = 1;

    /// <summary>For marks, how often each may stand in a row.</summary>
    public IReadOnlyDictionary<char, int> Signs { get; init; } = DefaultSigns;

    /// <summary>Shorter sentences may be repeated: “Terima kasih.”</summary>
    public int MinWords { get; init; }

    public IReadOnlyList<Term> Except { get; init; } = [];

    /// <summary>Words of which one may be taken out unseen.</summary>
    public IReadOnlyList<Term> Safe { get; init; } = [];

    public static RepetitionOptions Read(CheckReader check)
    {
        check.DeclareOption("max");
        check.Required("element");
        var element = check.Choice("element", "word", "mark", "sentence", "emoji", "hashtag", "mention", "link") switch
        {
            "mark" => RepeatedElement.Mark,
            "sentence" => RepeatedElement.Sentence,
            "emoji" => RepeatedElement.Emoji,
            "hashtag" => RepeatedElement.Hashtag,
            "mention" => RepeatedElement.Mention,
            "link" => RepeatedElement.Link,
            _ => RepeatedElement.Word,
        };
        var max = check.Integer("max") ?? 1;
        if (max == 0) check.Fault(check.Node["max"]!, "“max” sedikitnya 1.", "“max” is at least 1.");
        return new RepetitionOptions
        {
            Element = element,
            // An address is none of the words of a text, but a repeated one is what such a check is about.
            Scope = element == RepeatedElement.Link ? check.Scope(Language.Unknown) with { Excluded = Zone.Code | Zone.Comment } : check.Scope(Language.Unknown),
            Max = max,
            Signs = element == RepeatedElement.Mark ? ReadSigns(check) : DefaultSigns,
            MinWords = element == RepeatedElement.Sentence ? check.Integer("minWords") ?? DefaultMinWords : 0,
            Except = element == RepeatedElement.Mark ? [] : check.Terms("except"),
            Safe = element == RepeatedElement.Word ? check.Terms("safe") : [],
        };
    }

    /// <summary><c>signs: { "!": 1, ".": 3 }</c>.</summary>
    private static Dictionary<char, int> ReadSigns(CheckReader check)
    {
        if (check.Optional("signs") is not { } node) return DefaultSigns;
        var signs = new Dictionary<char, int>();
        foreach (var entry in check.At(node).Node.Children.Where(entry => entry.Name is not null))
        {
            var isSign = entry.Name!.Length == 1 && !char.IsLetterOrDigit(entry.Name[0]) && !char.IsWhiteSpace(entry.Name[0]);
            var isCount = int.TryParse(entry.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0;
            if (isSign && isCount) signs[entry.Name[0]] = most;
            else check.Fault(entry, "Tulis satu tanda baca dan banyaknya, misalnya \"!\": 1.", "Write one mark and how often it may stand there, such as \"!\": 1.");
        }

        return signs;
    }
}
