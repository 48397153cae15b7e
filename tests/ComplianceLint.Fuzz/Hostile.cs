using System.Buffers;

namespace ComplianceLint.Fuzz;

/// <summary>What people mistype, editors leave behind and attackers send.</summary>
internal static class Hostile
{
    /// <summary>A valid population number that no report may show.</summary>
    public const string Identifier = "3273014508900001";

    /// <summary>What would act on a terminal.</summary>
    public static SearchValues<char> ControlCharacters { get; } = SearchValues.Create([.. Enumerable.Range(0, 32).Where(c => c is not '\n').Select(c => (char)c), '\u007F', '\u009B']);

    public static string[] Tokens { get; } =
    [
        Identifier, $" {Identifier} ", $"NIK {Identifier}.", "0812-3456-7890", "+62 812 3456 7890", "\0", "\uD83D", "\uDE00", "\u202E", "\u2066", "\uFEFF", "\u200B", "\u200D", "\u00AD", "\u0085", "\u2028",
        "\u001B[31m", "\u009B1m", "\a", "---\n", "\n---\n", "...\n", "\r", "\r\n", "\n", "\n\n", "\t", "\"", "'", "{", "[", "]", "}", ",", "|", "|+2\n", ">-\n", ": ", ":\n", " #", "@", "%", "\\", "\\u", "\\uD83D",
        "\\u0000", "\\n", "&#", "&#0;", "&#x110000;", "&nbsp", "&amp;", "`", "```\n", "~~", "~~~\n", "**", "*", "_", "<", "<b>", "</", "<!--", "-->", "<br>", "<script>", "<![CDATA[", "<?", "![", "](", "[a](b)", "[x]: ",
        "[^1]", "*a", "&a ", "!!x ", "!!binary ", "? ", "- ", "> ", "1. ", "    ", "$\n", "| - |\n", "===\n", "<<: *a\n", "a: &a [*a]\n", "#", "//", "https://", "www.a.go.id/?nik=", "😀", "👨‍👩‍👧", "🇮🇩", "e\u0301", "Ａ", "\u0600",
        "а", "４", "Senin, 31 Februari 2026", "24.00 WIB", "99.99", "Rp1,5 juta", "1e999", "-0", "null", "true", "{\"teks\":\"a\"}", "[[", "{{", "{match}", "{0}", "[|", "|]", "[||]", "teks: ", "judul: ", "jenis: utas\n", "saluran: [x]\n",
        "jadwal: 9999-12-31\n", "bahasa: en\n", "zona: WIT\n", "varian: { x: a }\n", "kind: existence\n", "terms: [a]\n", "unless: { before: [a] }\n", "within: 99999\n", "optional: true, ", "similarity: 60\n", "valid: { from: 0001-01-01 }\n",
    ];
}
