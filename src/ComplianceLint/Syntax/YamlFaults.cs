using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ComplianceLint.Syntax;

/// <summary>Says in plain words what is wrong with a YAML text and what to do.</summary>
/// <remarks>
/// YamlDotNet tells its faults apart by their English message alone. A message that is not known here gets the general
/// advice; the tests hold every one that is.
/// </remarks>
internal static class YamlFaults
{
    public static LocalizedText SecondDocument { get; } = new(
        "Setelah baris --- mulai dokumen kedua, dan hanya yang pertama yang dibaca. Hapus baris --- itu atau "
        + "pindahkan sisanya ke file lain.",
        "A second document starts after a line of ---, and only the first one is read. Delete that line or "
        + "move the rest to another file.");

    public static LocalizedText KeyIsNoText { get; } = new(
        "Kunci harus berupa teks, bukan daftar atau pasangan. Apit kunci dengan tanda petik.",
        "A key must be text, not a list or a mapping. Put the key in quotes.");

    public static LocalizedText UnknownAlias { get; } = new(
        "Teks yang diawali * dibaca YAML sebagai rujukan, dan yang dirujuk tidak ada. Apit teks dengan tanda petik.",
        "YAML reads text that starts with * as a reference, and what it refers to does not exist. Put the text in quotes.");

    public static LocalizedText TooManyAliases { get; } = new(
        "Isi rujukan (*) di dokumen ini terlalu banyak. Tuliskan isinya langsung.",
        "The references (*) of this document expand to too much content. Write the content out.");

    public static LocalizedText Overrun { get; } = new(
        "Teks ini tidak terbaca utuh. Mulai teks di bawah | atau > dengan indentasi dua spasi, tanpa deretan spasi yang panjang.",
        "This text could not be read whole. Start the text under | or > with two spaces of indentation and no "
        + "long row of spaces.");

    public static LocalizedText Other { get; } = new(
        "YAML tidak terbaca di sini. Periksa indentasi, tanda petik, titik dua dan tanda hubung di baris ini "
        + "dan baris di atasnya.",
        "The YAML cannot be read here. Check indentation, quotes, colons and dashes in this line and the one above.");

    private static readonly LocalizedText Tab = new(
        "Baris ini dijorokkan dengan tab, padahal YAML hanya menerima spasi. Ganti tab dengan spasi.",
        "This line is indented with a tab, and YAML accepts only spaces. Replace the tab with spaces.");

    private static readonly LocalizedText OpenQuote = new(
        "Tanda kutip ini tidak ditutup sebelum baris berikutnya. Tambahkan tanda petik penutup di akhir teks.",
        "This quote is not closed before the next line. Add the closing quote at the end of the text.");

    private static readonly LocalizedText AfterQuote = new(
        "Masih ada teks setelah tanda petik penutup. Apit seluruh teks; di dalam petik tunggal, apostrof ditulis dua kali ('').",
        "There is more text after the closing quote. Quote the whole text; inside single quotes an apostrophe "
        + "is written twice ('').");

    private static readonly LocalizedText Escape = new(
        "Di dalam petik ganda, garis miring terbalik memulai kode karakter, dan kode di sini tidak dikenal. "
        + "Tulis \\\\ atau pakai petik tunggal.",
        "Inside double quotes a backslash starts a character code, and none is known that reads so. Write "
        + "\\\\ or use single quotes.");

    private static readonly LocalizedText OpenBracket = new(
        "Daftar dalam kurung yang mulai di sini tidak terbaca. Tambahkan kurung penutup atau koma yang hilang.",
        "The bracketed list that starts here cannot be read. Add the closing bracket or the missing comma.");

    private static readonly LocalizedText Colon = new(
        "Titik dua di sini memulai pasangan kunci yang baru. Jika ini bagian dari teks, apit teks itu dengan tanda petik.",
        "The colon here starts another key. If it is part of the text, put that text in quotes.");

    private static readonly LocalizedText Indentation = new(
        "Kunci ini tidak cocok dengan baris di atasnya. Samakan indentasinya, dan pastikan baris di atasnya "
        + "berupa “kunci: nilai”.",
        "This key does not fit the line above it. Align the two, and make sure that the line above reads “key: value”.");

    private static readonly LocalizedText NoKey = new(
        "Baris ini bukan “kunci: nilai” dan bukan lanjutan teks di atasnya. Tambahkan kunci, titik dua dan "
        + "spasi, atau betulkan indentasinya.",
        "This line is neither “key: value” nor does it continue the text above. Add a key, a colon and a "
        + "space, or correct the indentation.");

    private static readonly LocalizedText Dash = new(
        "Butir daftar (- ) harus mulai di baris baru di bawah kuncinya. Jika ini teks, apit dengan tanda petik.",
        "A list item (- ) must start on a new line under its key. If it is text, put it in quotes.");

    private static readonly LocalizedText Reserved = new(
        "Teks tidak boleh diawali karakter ini. Apit teks dengan tanda petik.",
        "Text must not start with this character. Put the text in quotes.");

    private static readonly LocalizedText BlockHeader = new(
        "Setelah | atau > tidak boleh ada teks. Mulai teks di baris berikutnya dengan indentasi.",
        "No text may follow | or >. Start the text on the next line, indented.");

    // The first whose words occur in YamlDotNet's message.
    private static readonly (string Words, LocalizedText Message)[] Known =
    [
        ("end of stream", OpenQuote),
        ("document indicator", OpenQuote),
        ("double-quoted scalar, found wrong indentation", OpenQuote),
        ("escape", Escape),
        ("hexadecimal", Escape),
        ("surrogates", Escape),
        ("Mapping values are not allowed", Colon),
        ("invalid mapping", Colon),
        ("did not find expected key", NoKey),
        ("could not find expected ':'", NoKey),
        ("did not find expected '-' indicator", NoKey),
        ("Block sequence entries", Dash),
        ("cannot start any token", Reserved),
        ("anchor or alias", Reserved),
        ("scanning a tag", Reserved),
        ("block scalar, did not find expected comment or line break", BlockHeader),
    ];

    /// <summary>Explains a fault; the last event before it and the innermost open bracket (or -1) help to find it.</summary>
    public static (int Offset, LocalizedText Message) Explain(
        Exception fault, ParsingEvent? last, YamlPlaces places, int openBracket)
    {
        var reached = last is null ? places.Start : places.OffsetOf(last.End);
        var offset = fault is YamlException { Start: { Index: > 0 } start } ? places.OffsetOf(start) : reached;
        var lastLine = fault.Message.Contains(" tab ", StringComparison.Ordinal) ? places.End : offset;
        if (TabIn(places, reached, lastLine) is >= 0 and var tab) return (tab, Tab);
        if (fault is ArgumentException) return (OpenQuoteAfter(places, reached), Escape);
        if (fault is InvalidOperationException && openBracket >= 0) return (openBracket, OpenBracket);
        if (last is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } quoted
            && offset < places.End && (openBracket < 0 ? IsBlank(places, reached, offset) : reached == offset))
        {
            var spansLines = quoted.Start.Line < quoted.End.Line;
            return spansLines ? (places.OffsetOf(quoted.Start), OpenQuote) : (offset, AfterQuote);
        }

        foreach (var (words, message) in Known)
        {
            if (!fault.Message.Contains(words, StringComparison.Ordinal)) continue;
            return message == Colon && !HasColonBefore(places, offset) ? (offset, Indentation) : (offset, message);
        }

        return openBracket >= 0 ? (openBracket, OpenBracket) : (offset, Other);
    }

    private static bool IsBlank(YamlPlaces places, int from, int to) =>
        from <= to && places.Text.AsSpan(from, to - from).IndexOfAnyExcept(' ', '\t') < 0;

    /// <summary>The first tab in an indentation between two offsets, the rest of the last line included.</summary>
    private static int TabIn(YamlPlaces places, int from, int to)
    {
        var isIndentation = from == places.Start;
        for (var at = from; at < places.End; at++)
        {
            var c = places.Text[at];
            if (c == '\t' && isIndentation) return at;
            if (at > to && YamlCharacters.IsBreak(c)) return -1;
            isIndentation = YamlCharacters.IsBreak(c) || (isIndentation && c == ' ');
        }

        return -1;
    }

    private static int OpenQuoteAfter(YamlPlaces places, int from)
    {
        var quote = places.Text.AsSpan(from, places.End - from).IndexOf('"');
        return quote < 0 ? from : from + quote;
    }

    /// <summary>Whether the line has a key before the colon at the offset: <c>judul: Pengumuman: besok</c>.</summary>
    private static bool HasColonBefore(YamlPlaces places, int offset)
    {
        for (var at = offset - 1; at >= places.Start && !YamlCharacters.IsBreak(places.Text[at]); at--)
        {
            if (places.Text[at] == ':' && YamlCharacters.IsBlank(places.Text[at + 1])) return true;
        }

        return false;
    }
}
