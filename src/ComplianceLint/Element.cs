namespace ComplianceLint;

/// <summary>What an <see cref="Element"/> is. Kinds before <see cref="Word"/> contain other elements.</summary>
public enum ElementKind : byte
{
    /// <summary>One published text: the body, one post of a thread, or a channel's variant.</summary>
    Post,
    Field,
    Attachment,
    Heading,
    Paragraph,
    ListItem,
    Sentence,
    Word,
    Punctuation,
    Number,
    Money,
    Date,
    Time,
    Link,
    Email,
    Mention,
    Hashtag,
    Emoji,

    /// <summary>A year that stands for a period: “tahun 2026”, “(BPS, 2026)”; not that of a date, nor of a law.</summary>
    Year,
}

/// <summary>A stretch of a post's decoded text. All elements of a post stand in one array, in document order, containers first.</summary>
/// <remarks>Sixteen bytes: a post of 2 kB has about 500 of them.</remarks>
public readonly struct Element
{
    private const byte OddBit = 0x80;
    private readonly byte _language;

    internal Element(ElementKind kind, Zone zone, Language language, int start, int length, int payload, bool isOdd = false)
    {
        Start = start;
        Length = length;
        Payload = payload;
        Zone = zone;
        Kind = kind;
        _language = (byte)((byte)language | (isOdd ? OddBit : 0));
    }

    /// <summary>Offset in <see cref="PostDocument.Text"/>, not in the file.</summary>
    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    /// <summary>For a container the index after its last descendant; for a token the hash of its folded text.</summary>
    internal int Payload { get; }

    public Zone Zone { get; }

    public ElementKind Kind { get; }

    /// <summary>The language of the paragraph that holds the element.</summary>
    public Language Language => (Language)(_language & ~OddBit);

    public bool IsToken => Kind >= ElementKind.Word;

    /// <summary>True for a word with digits, hyphens, a letter three times in a row or letters beyond ASCII: it may be another word in disguise.</summary>
    internal bool IsOdd => (_language & OddBit) != 0;

    internal Element With(Zone zone, Language language, int payload) => new(Kind, zone, language, Start, Length, payload, IsOdd);
}
