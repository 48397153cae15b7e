namespace ComplianceLint.Syntax;

/// <summary>Says in plain words what is wrong with a JSON text and what to do.</summary>
internal static class JsonFaults
{
    public static LocalizedText HalfPair { get; } = new(
        "Kode \\u di sini hanya separuh karakter. Tulis pasangannya juga, atau tulis karakternya langsung.",
        "The \\u code here is only half a character. Write its other half too, or write the character itself.");

    private static readonly LocalizedText Empty = new(
        "Tidak ada JSON di sini. Tulis satu unggahan dalam { }.",
        "There is no JSON here. Write a post in { }.");

    private static readonly LocalizedText CutOff = new(
        "JSON berhenti sebelum selesai. Tambahkan tanda petik atau kurung penutup yang hilang.",
        "The JSON stops before it is complete. Add the missing quote or closing bracket.");

    private static readonly LocalizedText TrailingComma = new(
        "Ada koma setelah butir terakhir. Hapus koma itu.",
        "There is a comma after the last item. Delete it.");

    private static readonly LocalizedText Control = new(
        "Teks di dalam tanda petik tidak boleh memuat ganti baris atau karakter kendali. Tulis \\n untuk baris "
        + "baru, \\t untuk tab, atau tutup tanda petiknya.",
        "Text in quotes must not contain a line break or control character. Write \\n for a line break, \\t "
        + "for a tab, or close the quote.");

    private static readonly LocalizedText Escape = new(
        "Setelah garis miring terbalik ada kode yang tidak dikenal JSON. Tulis \\\\ untuk garis miring terbalik itu sendiri.",
        "The backslash is followed by a code that JSON does not know. Write \\\\ for the backslash itself.");

    private static readonly LocalizedText Quotes = new(
        "JSON hanya mengenal tanda petik ganda yang lurus (\"). Ganti tanda petik ini.",
        "JSON knows only straight double quotes (\"). Replace this quote.");

    private static readonly LocalizedText Comment = new(
        "JSON tidak mengenal komentar. Hapus komentar ini.",
        "JSON has no comments. Delete this one.");

    private static readonly LocalizedText Comma = new(
        "Ada koma atau titik dua yang hilang di depan ini, atau isi setelah akhir JSON. Tambahkan tanda itu, "
        + "atau apit beberapa unggahan dengan [ ].",
        "A comma or colon is missing before this, or it follows the end of the JSON. Add it, or put several posts in [ ].");

    private static readonly LocalizedText Other = new(
        "JSON tidak terbaca di sini. Kunci dan teks perlu tanda petik ganda; selain itu hanya ada angka, "
        + "true, false, null, [ ] dan { }.",
        "The JSON cannot be read here. Keys and text need double quotes; besides them there are only numbers, "
        + "true, false, null, [ ] and { }.");

    /// <summary>Explains the fault at the offset where the reader gave up.</summary>
    public static LocalizedText Explain(string text, TextSpan part, int offset)
    {
        var before = Before(text, part, offset);
        if (offset >= part.End) return before == '\0' ? Empty : CutOff;
        return text[offset] switch
        {
            < ' ' => Control,
            ',' when offset + 1 == part.End => CutOff,
            '}' or ']' when before == ',' => TrailingComma,
            _ when offset > part.Start && IsEscape(text, part, offset) => Escape,
            '\'' or '“' or '”' or '‘' or '’' => Quotes,
            '/' or '#' => Comment,
            not ('}' or ']' or ',' or ':') when before is '"' or '}' or ']' or (>= '0' and <= '9') or 'e' or 'l' => Comma,
            _ => Other,
        };
    }

    /// <summary>The last character before an offset that is not white space; NUL when there is none.</summary>
    private static char Before(string text, TextSpan part, int offset)
    {
        for (var at = offset - 1; at >= part.Start; at--)
        {
            if (text[at] is not (' ' or '\t' or '\r' or '\n')) return text[at];
        }

        return '\0';
    }

    /// <summary>Whether the offset stands in an escape: after a backslash, or among the digits after <c>\u</c>.</summary>
    private static bool IsEscape(string text, TextSpan part, int offset)
    {
        var digits = offset - 1;
        while (digits > part.Start && offset - digits < 4 && char.IsAsciiHexDigit(text[digits])) digits--;
        return text[offset - 1] == '\\' || (digits > part.Start && text[digits] == 'u' && text[digits - 1] == '\\');
    }
}
