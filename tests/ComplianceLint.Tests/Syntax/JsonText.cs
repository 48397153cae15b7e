using System.Globalization;
using System.Text;
using CsCheck;

namespace ComplianceLint.Tests.Syntax;

/// <summary>Generates JSON texts in which the same strings are written in many ways.</summary>
internal static class JsonText
{
    private static readonly Gen<string> Space = Gen.Frequency(
        (6, ""), (3, " "), (1, "\n"), (1, "\r\n"), (1, "\t"));

    private static readonly Gen<string> Piece = Gen.Select(
        Gen.OneOf("a", "kata ", "é", "e\u0301", "😀", "👩‍👧", "𝐠", "\u200B", "\u2028", "\uFFFD", "\"", "\\", "/", "\n", "\r", "\t", "\b", "\f", "\0", "\u007F"),
        Gen.Int[0, 3],
        Write);

    public static Gen<string> String { get; } = Piece.Array[0, 6].Select(pieces => $"\"{string.Concat(pieces)}\"");

    private static readonly Gen<string> Scalar = Gen.Frequency(
        (6, String), (2, Gen.OneOf("0", "-1.5e+10", "true", "false", "null", "3273")));

    public static Gen<string> Value { get; } = Nested(3);

    private static Gen<string> Nested(int levels)
    {
        if (levels == 0) return Scalar;
        var inner = Gen.Select(Space, Nested(levels - 1), Space, (before, value, after) => before + value + after);
        var item = Gen.Select(Gen.Int[0, 9], Space, inner, (i, space, value) => (Key: $"\"k{i}\"{space}:", Value: value));
        return Gen.Frequency(
            (2, Scalar),
            (1, inner.Array[0, 4].Select(items => $"[{string.Join(',', items)}]")),
            (2, item.Array[0, 4].Select(items => $"{{{string.Join(',', items.DistinctBy(i => i.Key[..4]).Select(i => i.Key + i.Value))}}}")));
    }

    private static string Write(string text, int way)
    {
        var written = new StringBuilder();
        foreach (var c in text)
        {
            var name = c switch { '"' => '"', '\\' => '\\', '/' => '/', '\n' => 'n', '\r' => 'r', '\t' => 't', '\b' => 'b', '\f' => 'f', _ => ' ' };
            if (way == 0) written.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else if (name != ' ' && (c != '/' || way == 1)) written.Append('\\').Append(name);
            else if (c < ' ') written.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else written.Append(c);
        }

        return written.ToString();
    }
}
