using CsCheck;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ComplianceLint.Tests.Syntax;

/// <summary>Generates the source text of YAML scalars, and reads YAML with the library alone.</summary>
internal static class YamlText
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "a", "kata", "10", "é", "e\u0301", "😀", "👩‍👧", "𝐠𝐫𝐚𝐭𝐢𝐬", "\u200B", "\u00A0", "'", "\"", "\\", ",", ".", ":", "#", "-", "?",
        "[", "]", "{", "}", "&", "*", "!", "@", "%", "|", ">", "~", "=", "--", "\uE000");

    private static readonly Gen<string> Blank = Gen.Frequency(
        (6, Gen.Const(" ")), (1, Gen.Const("  ")), (1, Gen.Const("\t")), (4, Gen.Const("")));

    private static readonly Gen<string> Escape = Gen.OneOf(
        "\\0", "\\a", "\\b", "\\t", "\\\t", "\\n", "\\v", "\\f", "\\r", "\\e", "\\ ", "\\\"", "\\/", "\\\\", "\\N", "\\_", "\\L", "\\P",
        "\\x41", "\\xe9", "\\u00E9", "\\u2028", "\\uD83D\\uDE00", "\\U0001F600", "\\U0000D83D\\uDE00", "\\U00000041");

    public static readonly Gen<string> LineEnding = Gen.Frequency(
        (6, Gen.Const("\n")), (3, Gen.Const("\r\n")), (1, Gen.Const("\r")), (1, Gen.Const("\u0085")), (1, Gen.Const("\u2028")));

    /// <summary>A scalar of any style as it may stand after <c>key: </c>.</summary>
    public static Gen<string> Scalar { get; } = Gen.OneOf(
        Flow("", Word.Where(word => word != "\uE000")),
        Flow("'", Word.Select(word => word.Replace("'", "''", StringComparison.Ordinal))),
        Flow("\"", Gen.OneOf(Word.Where(word => word is not ("\"" or "\\")), Escape, LineEnding.Select(ending => "\\" + ending + "  "))),
        Block());

    /// <summary>The events of the first document, or null when the library refuses it.</summary>
    public static IReadOnlyList<ParsingEvent>? Events(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var events = new List<ParsingEvent>();
        try
        {
            while (parser.MoveNext()) events.Add(parser.Current!);
            return events;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static Gen<string> Flow(string quote, Gen<string> piece)
    {
        var breaks = Gen.Select(Blank, LineEnding.Array[1, 3], Gen.OneOf("  ", "   ", " \t"), (before, endings, indent) =>
            before + string.Concat(endings) + indent);
        var gap = Gen.Frequency((8, Blank), (1, breaks));
        return Gen.Select(piece, gap).Array[0, 8].Select(parts =>
            quote + string.Concat(parts.Select(part => part.Item1 + part.Item2)) + quote);
    }

    private static Gen<string> Block()
    {
        var header = Gen.Select(Gen.OneOf("|", ">"), Gen.OneOf("", "+", "-"), Gen.OneOf("", "2"), Gen.Bool,
            (style, chomping, indent, isIndentFirst) => style + (isIndentFirst ? indent + chomping : chomping + indent));
        var line = Gen.Frequency(
            (5, Gen.Select(Gen.Frequency((4, Gen.Const("  ")), (1, Gen.Const("   ")), (1, Gen.Const("  \t"))), Word.Array[1, 4], Blank,
                (indent, words, separator) => indent + string.Join(separator, words))),
            (1, Gen.OneOf("", " ", "  ", "   ")));
        return Gen.Select(header, Gen.Select(line, LineEnding).Array[0, 6], Gen.OneOf("\n", "\r\n", " # catatan\n"),
            (head, lines, ending) => head + ending + string.Concat(lines.Select(l => l.Item1 + l.Item2)));
    }
}
