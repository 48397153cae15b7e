using ComplianceLint.Syntax;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Syntax;

/// <summary>Generates documents line by line, right and wrong ones, and looks at the nodes that come of them.</summary>
internal static class YamlDocument
{
    private static readonly Gen<string> Value = Gen.OneOf(
        "kata", "dua kata", "'kutip'", "\"a\\nb\"", "10", "~", "", "[a, 'b', {c: d}]", "[e: f, [], {}]", "{g: h, i: [j]}", "|", ">-", "|+",
        "&x kata", "*x", "!!str 5", "&y", "@akun", "#tagar", "`kode`", "[@a, #b]", "😀 # catatan", "a: b", "'Jum'at'", "\"", "- k");

    private static readonly Gen<string> Line = Gen.Select(
        Gen.Frequency((5, ""), (3, "  "), (1, "    "), (1, "\t")),
        Gen.Frequency((5, ""), (2, "- "), (1, "- - ")),
        Gen.Frequency((6, Gen.Char['a', 'p'].Select(c => c + ": ")), (1, Gen.Const("")), (1, Gen.Const("'k': ")), (1, Gen.Const("? "))),
        Value,
        Gen.OneOf("\n", "\n", "\r\n"),
        (indent, dash, key, value, ending) => indent + dash + key + value + ending);

    public static Gen<string> Lines { get; } = Line.Array[0, 7].Select(string.Concat);

    private static readonly Gen<string> SimpleScalar = Gen.OneOf(
        "kata", "dua kata", "2026-11-30T09:00:00+07:00", "https://kota.go.id/#a", "a, b [c]", "e\u0301 😀", "'kutip # satu'", "\"kutip: dua\"", "''", "/x");

    private static readonly Gen<string> SimpleItem = SimpleScalar.Where(scalar => !scalar.Contains("[c]", StringComparison.Ordinal));

    private static readonly Gen<string> Inline = Gen.Frequency(
        (6, SimpleScalar),
        (1, Gen.OneOf("", "  ")),
        (1, Gen.Select(SimpleItem.Array[0, 3], Gen.OneOf("", " "), (items, space) => $"[{space}{string.Join(", ", items)}{space}]")),
        (1, Gen.Select(SimpleItem.Array[0, 2], SimpleItem, (items, last) =>
            $"{{ {string.Concat(items.Select((item, i) => $"k{i}: {item},"))} z: [{last}, {{}}] }}")));

    /// <summary>Front matter as people write it, every line ending in LF.</summary>
    public static Gen<string> Simple { get; } = Mapping(2).Select(lines => string.Concat(lines.Select(line => line + "\n")));

    private static Gen<string[]> Mapping(int levels)
    {
        var pair = Gen.Frequency(
            (6, Inline.Select(value => new[] { " " + value })),
            (levels == 0 ? 0 : 1, Gen.Bool.SelectMany(isIndented => Sequence(levels - 1).Select(lines => Under(lines, isIndented ? "  " : "")))),
            (levels == 0 ? 0 : 1, levels == 0 ? Gen.Const(Array.Empty<string>()) : Mapping(levels - 1).Select(lines => Under(lines, "   "))));
        var key = Gen.OneOf("a", "b c", "\"d\"", "'e:' ", "f ", "😀", "g/h");
        return Gen.Select(key, pair, (name, value) => (name, value)).Array[1, 5].Select(pairs => pairs
            .DistinctBy(p => p.name)
            .SelectMany(p => p.value.Skip(1).Prepend(p.name + ":" + p.value[0]))
            .ToArray());
    }

    private static Gen<string[]> Sequence(int levels)
    {
        var item = Gen.Frequency(
            (4, Inline.Select(value => new[] { value })),
            (levels <= 0 ? 0 : 2, levels <= 0 ? Gen.Const(Array.Empty<string>()) : Mapping(levels - 1)),
            (levels <= 0 ? 0 : 1, levels <= 0 ? Gen.Const(Array.Empty<string>()) : Sequence(levels - 1)));
        return item.Array[1, 3].Select(items => items
            .SelectMany(lines => lines.Skip(1).Select(line => "  " + line).Prepend("- " + lines[0]))
            .ToArray());
    }

    private static string[] Under(string[] lines, string indent) => [.. lines.Select(line => indent + line).Prepend("")];

    public static IEnumerable<string> Scalars(Node? node)
    {
        if (node is null) return [];
        if (node.Kind == NodeKind.Scalar) return [node.Text];
        return node.Children.SelectMany(child => child.Name is null ? Scalars(child) : Scalars(child).Prepend(child.Name));
    }

    public static void IsNested(Node node)
    {
        var last = node.Span.Start;
        foreach (var child in node.Children)
        {
            if (child.Name is not null)
            {
                Assert.InRange(child.NameSpan.Start, last, node.Span.End);
                last = child.NameSpan.End;
            }

            Assert.InRange(child.Span.Start, last, node.Span.End);
            Assert.InRange(child.Span.End, child.Span.Start, node.Span.End);
            last = child.Span.End;
            IsNested(child);
        }

        if (node.Text.Length > 0) Assert.True(node.Span.Contains(node.Map.ToSource(0, node.Text.Length)));
    }

    /// <summary>All that a reading says, in one text, with its places moved.</summary>
    public static string Describe(YamlReading reading, int moved) => string.Join('\n',
        [
            .. reading.Root is null ? [] : Describe(reading.Root, moved),
            .. reading.Failures.Select(failure => failure.Code),
            .. reading.UnquotedValues.Concat(reading.CutScalars).Select(span => $"{Move(span, moved)}"),
        ]);

    private static IEnumerable<string> Describe(Node node, int moved) =>
        node.Children.SelectMany(child => Describe(child, moved)).Prepend(
            $"{node.Kind} {node.Name} {(node.Name is null ? default : Move(node.NameSpan, moved))} {Move(node.Span, moved)} {node.IsQuoted} "
            + $"{node.Text} {string.Join(' ', node.Text.Select((_, i) => Move(node.Map.ToSource(i, 1), moved)))}");

    private static TextSpan Move(TextSpan span, int by) => new(span.Start + by, span.Length);
}
