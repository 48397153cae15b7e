using System.Text;

namespace ComplianceLint.Tests.Spans;

/// <summary>How the text at a place in a draft may be written.</summary>
/// <param name="LineBreak">A line break with the indentation behind it, which a reader sees as the second text; null on one line.</param>
internal sealed record Writing((string Written, string Read)? LineBreak = null)
{
    /// <summary>Emphasis inside words.</summary>
    public bool Emphasis { get; init; }

    /// <summary>HTML tags inside words.</summary>
    public bool Tags { get; init; }

    /// <summary>Links inside words.</summary>
    public bool Links { get; init; }

    public bool Entities { get; init; }

    /// <summary>A backslash before punctuation.</summary>
    public bool Escapes { get; init; }

    /// <summary>Signs that mean something to YAML where a plain scalar stands.</summary>
    public bool Sigils { get; init; } = true;

    /// <summary>Rows of blanks are read as one.</summary>
    public bool Collapses { get; init; }

    public static Writing Html((string Written, string Read)? lineBreak) => new(lineBreak) { Tags = true, Entities = true, Collapses = true };

    public static Writing Markdown((string Written, string Read)? lineBreak) =>
        new(lineBreak) { Emphasis = true, Tags = true, Links = true, Entities = true, Escapes = true };
}

/// <summary>Running text of ordinary and awkward words, with terms planted in it.</summary>
internal static class Prose
{
    private static readonly string[] Words =
    [
        "warga", "jalan", "Merdeka", "the", "layanan", "2026-an", "Jum'at", "anak-anak", "Rp50.000", "😀", "👨‍👩‍👧‍👦", "🇮🇩", "👍🏽", "cafe\u0301", "é\u0302lan",
        "日本", "مرحبا", "𝒶𝒷𝒸", "ﬁ", "naïve", "zero\u200Bwidth", "x\u0302", "S.Kom.", "rahasia", "beta", "kabar", "burung2",
    ];

    private static readonly string[] Sigils = ["#tagar", "@akun", "https://a.go.id/x?y=1", "lapor.go.id"];

    private static readonly (string Written, string Read)[] Gaps = [(" ", " "), (" ", " "), ("  ", "  "), ("\t", "\t"), ("\u00A0", "\u00A0")];

    private static readonly string[] Marks = [", ", ". ", "! ", " — ", " (", ") ", "… ", " / "];

    private static readonly (string Open, string Close)[] Emphases = [("**", "**"), ("*", "*"), ("~~", "~~"), ("***", "***")];

    private static readonly (string Open, string Close)[] Tags = [("<b>", "</b>"), ("<span title=\"x\">", "</span>"), ("<!-- x -->", ""), ("<wbr>", "")];

    public static Planted Write(Dice dice, Writing writing)
    {
        var text = Item(dice, writing);
        for (var i = dice.Count(4); i > 0; i--) text += Between(dice, writing) + Item(dice, writing);
        if (dice.Once(6)) text = "“" + text.In(Zone.Quoted) + "”";
        return text;
    }

    private static Planted Item(Dice dice, Writing writing) =>
        dice.Once(2) ? Term(dice, writing) : writing.Sigils && dice.Once(5) ? dice.Pick(Sigils) : dice.Pick(Words);

    private static string Between(Dice dice, Writing writing) => dice.Roll(8) switch
    {
        0 when writing.LineBreak is { } lineBreak => lineBreak.Written,
        1 when writing.Entities => dice.Pick("&nbsp;", " &amp; ", " &#8212; ", " &copy; "),
        2 when writing.Escapes => dice.Pick(" \\* ", " \\# ", "\\! "),
        3 => dice.Pick(Marks),
        _ => dice.Pick(Gaps).Written,
    };

    /// <summary>A term, from the first unit of its first character to the last unit of its last.</summary>
    public static Planted Term(Dice dice, Writing writing)
    {
        var term = dice.Pick(TestRules.Terms.ToArray());
        var written = new StringBuilder();
        var read = new StringBuilder();
        int start = -1, end = 0;
        var at = 0;
        while (at < term.Length)
        {
            if (!char.IsLetter(term[at]))
            {
                if (start < 0) start = written.Length;
                var (signWritten, signRead) = term[at] == ' ' ? Gap(dice, writing) : Sign(dice, writing, term[at]);
                written.Append(signWritten);
                read.Append(signRead);
                end = written.Length;
                at++;
                continue;
            }

            var length = term.AsSpan(at).IndexOfAny(" /%");
            length = length < 0 ? term.Length - at : length;
            var cased = InCase(dice, term.Substring(at, length), isFirst: read.Length <= 1);
            var place = Word(dice, writing, cased, written);
            if (start < 0) start = place.Start;
            end = place.End;
            read.Append(cased);
            at += length;
        }

        return new Planted(written.ToString(), [new Plant(start, end, read.ToString(), Zone.None, null)]);
    }

    /// <summary>Only the first word gets capitals: a capital after a line break would begin a sentence.</summary>
    private static string InCase(Dice dice, string word, bool isFirst) => !isFirst ? word : dice.Roll(4) switch
    {
        0 => char.ToUpperInvariant(word[0]) + word[1..],
        1 => word.ToUpperInvariant(),
        _ => word,
    };

    private static (string Written, string Read) Sign(Dice dice, Writing writing, char sign) => dice.Roll(4) switch
    {
        0 when writing.Escapes => ($"\\{sign}", sign.ToString()),
        1 when writing.Entities => (Entity(dice, sign), sign.ToString()),
        _ => (sign.ToString(), sign.ToString()),
    };

    private static (string Written, string Read) Gap(Dice dice, Writing writing) => dice.Roll(5) switch
    {
        0 when writing.LineBreak is { } lineBreak => lineBreak,
        1 when writing.Entities => ("&nbsp;", "\u00A0"),
        _ when writing.Collapses => (dice.Pick(" ", "  ", "\t"), " "),
        _ => dice.Pick(Gaps),
    };

    /// <summary>Writes a word, perhaps with markup around a part of it, and returns where its letters begin and end.</summary>
    private static (int Start, int End) Word(Dice dice, Writing writing, string word, StringBuilder written)
    {
        var (open, close) = ("", "");
        int from = 0, to = word.Length;
        if (writing.Tags && dice.Once(2))
        {
            (open, close) = writing.Links && dice.Once(6) ? ("[", "](/x)") : writing.Emphasis && dice.Once(2) ? dice.Pick(Emphases) : dice.Pick(Tags);
            from = close.Length == 0 ? 1 + dice.Roll(word.Length - 2) : dice.Roll(word.Length);
            to = from + 1 + dice.Roll(word.Length - from);
        }

        int start = -1, end = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (i == from) written.Append(open);
            if (start < 0) start = written.Length;
            // Beside emphasis stand letters: punctuation there would make it no emphasis.
            var isBeside = open.Length > 0 && (Math.Abs(i - from) <= 1 || Math.Abs(i - to) <= 1);
            written.Append(writing.Entities && !isBeside && dice.Once(10) ? Entity(dice, word[i]) : word[i].ToString());
            end = written.Length;
            if (i == to - 1) written.Append(close);
        }

        return (start, end);
    }

    private static string Entity(Dice dice, char c) => dice.Once(2) ? $"&#{(int)c};" : $"&#x{(int)c:x};";
}
