using ComplianceLint.Syntax;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Syntax;

public sealed class NoTextBreaksTheReaders
{
    private static readonly Gen<string> Hostile = Gen.Frequency(
            (12, Gen.OneOf("a", ": ", "- ", "\n", "\r\n", " ", "  ", "\t", "[", "]", "{", "}", ",", "'", "\"", "\\", "#", "@", "`", "&x ", "*x", "!t ", "? ")),
            (3, Gen.OneOf("|\n", ">-\n", "|2\n", "---\n", "...\n", "%YAML 1.1\n", "<<: ", "\\u", "\\x", "\\U", "\\ud83d", "12", "null", "true", ":", "\r")),
            (1, Gen.OneOf("\0", "\uD83D", "\uDE00", "😀", "\u0085", "\u2028", "\uE000", "\uFEFF", "é", "!<x>", "!!", "&", "*", "%")))
        .Array[0, 24].Select(string.Concat);

    [Fact]
    public void Neither_YAML() => Hostile.Sample(text =>
    {
        var source = new SourceText("a.md", "😀\n" + text + "\n---\n");
        var reading = YamlReader.Read(source, 3, text.Length);
        IsSound(source, reading.Root, reading.Failures, new TextSpan(3, text.Length));
        Assert.All(reading.UnquotedValues, span => Assert.Contains(source.Text[span.Start], "@#`"));
    }, iter: 8_000, threads: 1);

    [Fact]
    public void Nor_JSON() => Hostile.Sample(text =>
    {
        var source = new SourceText("a.ndjson", "😀\n" + text + "\n[1]\n");
        var (root, failures) = JsonReader.Read(source, 3, text.Length);
        IsSound(source, root, failures, new TextSpan(3, text.Length));
        Assert.True(root is not null || failures.Count > 0);
    }, iter: 4_000, threads: 1);

    private static void IsSound(SourceText source, Node? root, IReadOnlyList<Failure> failures, TextSpan part)
    {
        var first = source.PositionOf(part.Start);
        var last = source.PositionOf(part.End);
        Assert.All(failures, failure => Assert.InRange(failure.Position!.Value.Line, first.Line, last.Line));
        if (root is not null) IsInside(part, root);
    }

    private static void IsInside(TextSpan part, Node node)
    {
        Assert.True(part.Contains(node.Span) && (node.Name is null || part.Contains(node.NameSpan)), $"{node.Span} {node.NameSpan}");
        if (node.Text.Length > 0) Assert.True(node.Span.Contains(node.Map.ToSource(0, node.Text.Length)));
        foreach (var child in node.Children) IsInside(part, child);
    }
}
