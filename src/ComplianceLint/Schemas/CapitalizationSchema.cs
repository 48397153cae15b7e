namespace ComplianceLint.Schemas;

/// <summary>The check kind <c>capitalization</c>, whose other keys follow from its style.</summary>
internal static class CapitalizationSchema
{
    private static readonly SchemaKey Safe = new("safe", SchemaValue.Flag, new("true: penggantiannya aman.", "true: replacing it is safe.")) { Default = "false" };

    private static readonly SchemaKey Except = new("except", SchemaValue.Reference("terms"), new("Yang tidak dilaporkan.", "What is not reported."));

    private static readonly SchemaKey Small = new("small", SchemaValue.Reference("terms"), new("Kata yang berhuruf kecil dalam judul.", "The words that are small in a title."));

    public static SchemaValue Of(IReadOnlyList<SchemaKey> others) => SchemaValue.ByKey(
        Style("names", "sentenceStart", "titleCase", "sentenceCase", "capitals", "hashtag"),
        One("names", others, Safe, new("names", SchemaValue.Reference("guardedTerms"), new("Nama dengan huruf yang benar.", "Names in their right letters.")) { IsRequired = true }),
        One("sentenceStart", others, Safe, Except),
        One("titleCase", others, Safe, Except, Small),
        One("sentenceCase", others, Except, Small),
        One("capitals", others, Except,
            new("maxWords", SchemaValue.WholeNumber(), new("Sekian kata kapital berturut-turut masih boleh.", "So many words in capitals in a row are allowed.")) { Default = "3" },
            new("maxShare", SchemaValue.WholeNumber(1, 100), new("Sekian persen huruf kapital masih boleh.", "So many per cent of capitals are allowed.")) { Default = "100" },
            new("minLetters", SchemaValue.WholeNumber(), new("Hanya teks dengan sedikitnya sekian huruf.", "Only of texts with at least so many letters.")) { Default = "20" },
            new("headingWords", SchemaValue.WholeNumber(), new("Judul sampai sekian kata dibiarkan.", "Headings of up to so many words are left alone.")) { Default = "6" }),
        One("hashtag", others,
            new("minLetters", SchemaValue.WholeNumber(), new("Tagar dengan sedikitnya sekian huruf kecil.", "Hashtags of at least so many small letters.")) { Default = "12" },
            new("words", SchemaValue.Reference("terms"), new("Kata yang membentuk tagar.", "The words that hashtags are made of."))));

    private static (SchemaValue, SchemaValue) One(string style, IReadOnlyList<SchemaKey> others, params SchemaKey[] keys) =>
        (SchemaValue.Choice(style), SchemaValue.Mapping([.. others, Style(style), .. keys]));

    private static SchemaKey Style(params string[] styles) =>
        new("style", SchemaValue.Choice(styles), new("Kaidah huruf besar yang diperiksa.", "The rule of capitals that is checked.")) { IsRequired = true };
}
