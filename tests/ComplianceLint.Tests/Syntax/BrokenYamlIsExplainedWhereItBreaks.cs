using ComplianceLint.Syntax;
using Xunit;

namespace ComplianceLint.Tests.Syntax;

public sealed class BrokenYamlIsExplainedWhereItBreaks
{
    [Theory]
    [InlineData("indented with a tab", "a:\n[||]\tb: 1\n")]
    [InlineData("indented with a tab", "a:\n  b: 1\n[||]\tc: 2\n")]
    [InlineData("indented with a tab", "a:\n  - b\n  [||]\t- c\n")]
    [InlineData("quote is not closed", "judul: [||]\"Halo\n")]
    [InlineData("quote is not closed", "judul: [||]'Halo\n")]
    [InlineData("quote is not closed", "judul: [||]\"Halo\nisi: \"Hai\"\n")]
    [InlineData("quote is not closed", "judul: [||]'Halo\nisi: 'Hai'\n")]
    [InlineData("after the closing quote", "hari: 'Jum'[||]at'\n")]
    [InlineData("after the closing quote", "judul: \"Halo\" [||]dunia\n")]
    [InlineData("after the closing quote", "hari: ['Jum'[||]at']\n")]
    [InlineData("backslash", "judul: [||]\"C:\\qa\"\n")]
    [InlineData("backslash", "judul: [||]\"\\xZZ\"\n")]
    [InlineData("backslash", "judul: [||]\"\\uD83D\"\n")]
    [InlineData("backslash", "judul: [||]\"\\uD83D\\u0041\"\n")]
    [InlineData("backslash", "judul: [||]\"\\UFFFFFFFF\"\n")]
    [InlineData("bracketed list", "a: [||][1,\nb: }")]
    [InlineData("bracketed list", "a: [||][x\nb: c\n")]
    [InlineData("bracketed list", "a: [||]{b: c\n")]
    [InlineData("bracketed list", "a: [[x], [||]{b: c]]\n")]
    [InlineData("bracketed list", "a: [||][\"x\"")]
    [InlineData("bracketed list", "a: [||][\"x\"\nb: y]\n")]
    [InlineData("bracketed list", "a: [||][\"x\" \"y\"]\n")]
    [InlineData("starts another key", "judul: Pengumuman[||]: besok\n")]
    [InlineData("does not fit the line above", "a: 1\n  b[||]: 2\n")]
    [InlineData("does not fit the line above", "judul\nisi[||]: Halo\n")]
    [InlineData("neither “key: value”", "a: 1\n[||]Halo\n")]
    [InlineData("neither “key: value”", "- a\n[||]b: c\n")]
    [InlineData("list item", "a: [||]- b\n")]
    [InlineData("must not start with", "a: [||]%b\n")]
    [InlineData("must not start with", "[||]@a: b\n")]
    [InlineData("must not start with", "a: [||]& b\n")]
    [InlineData("must not start with", "a: [||]!<x b\n")]
    [InlineData("start the text on the next line", "a: [||]|x\n  b\n")]
    [InlineData("second document", "a: 1\n[||]---\nb: 2\n")]
    [InlineData("NUL", "a: b[||]\0c\n")]
    [InlineData("refers to does not exist", "a: [||]*tebal*\n")]
    [InlineData("refers to does not exist", "a: &x [[||]*x]\n")]
    [InlineData("must be text", "a: 1\n? [||][b]\n: c\n")]
    [InlineData("cannot be read here", "{a: b}\n[||]c: d\n")]
    public void The_message_says_what_to_do(string words, string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        var source = new SourceText("draf/a.md", text);
        var failure = Assert.Single(YamlReader.Read(source).Failures);
        Assert.Contains(words, failure.Message.En, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("compliancelint/invalid-yaml", failure.Code);
        Assert.Equal("draf/a.md", failure.Path);
        Assert.Equal(source.PositionOf(spans[0].Start), failure.Position);
    }

    [Fact]
    public void Text_that_the_library_loses_behind_a_long_row_of_spaces_is_a_fault()
    {
        var text = "a: |1\n" + new string(' ', 5_000) + "x\nb: 1\n";
        var failures = YamlReader.Read(new SourceText("a.yaml", text)).Failures;
        Assert.Contains(failures, failure => failure.Message.En.Contains("could not be read whole", StringComparison.Ordinal));
    }

    [Fact]
    public void The_place_counts_from_the_start_of_the_file()
    {
        var (text, spans) = Marked.Parse("---\njudul: a[||]: b\n---\n");
        var source = new SourceText("a.md", text);
        var failure = Assert.Single(YamlReader.Read(source, 4, text.Length - 8).Failures);
        Assert.Equal(source.PositionOf(spans[0].Start), failure.Position);
    }

    [Fact]
    public void What_stands_before_the_fault_is_read()
    {
        var root = YamlReader.Read(new SourceText("a.yaml", "judul: Halo\ndaftar:\n  - satu\n  - 'dua\n")).Root!;
        Assert.Equal("Halo", root["judul"]!.Text);
        Assert.Equal("satu", Assert.Single(root["daftar"]!.Children).Text);
    }

    [Fact]
    public void Of_two_equal_keys_the_first_counts_and_the_second_is_a_fault()
    {
        var (text, spans) = Marked.Parse("judul: Halo\nisi: x\n[||]\"judul\": Hai\n");
        var source = new SourceText("a.yaml", text);
        var (root, failures) = Node.ReadYaml(source);
        var failure = Assert.Single(failures);
        Assert.Equal(("compliancelint/duplicate-key", source.PositionOf(spans[0].Start)), (failure.Code, failure.Position));
        Assert.Contains("line 1", failure.Message.En, StringComparison.Ordinal);
        Assert.Equal(["Halo", "x"], root!.Children.Select(child => child.Text));
    }

    [Fact]
    public void Ten_thousand_keys_with_one_twice_are_read_without_comparing_each_with_each()
    {
        var keys = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"k{i}: 1\n")) + "k77: 2\n";
        var (root, failures) = Node.ReadYaml(new SourceText("a.yaml", keys));
        Assert.Equal(10_000, root!.Children.Count);
        Assert.Equal(10_001, Assert.Single(failures).Position!.Value.Line);
    }

    [Fact]
    public void Aliases_that_explode_are_a_fault()
    {
        var (text, spans) = Marked.Parse(
            "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n"
            + "d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: [*c, [||]*d, *d]\n");
        var source = new SourceText("a.yaml", text);
        var failure = Assert.Single(YamlReader.Read(source).Failures);
        Assert.Contains("too much content", failure.Message.En, StringComparison.Ordinal);
        Assert.Equal(source.PositionOf(spans[0].Start), failure.Position);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    public void Sixty_four_levels_are_read_and_one_more_is_a_fault(string open, string close)
    {
        string Nested(int levels) => string.Concat(Enumerable.Repeat(open, levels)) + "x" + string.Concat(Enumerable.Repeat(close, levels));
        Assert.Empty(YamlReader.Read(new SourceText("a.yaml", Nested(64))).Failures);
        var failure = Assert.Single(YamlReader.Read(new SourceText("a.yaml", Nested(65))).Failures);
        Assert.Contains("more than 64 levels", failure.Message.En, StringComparison.Ordinal);
        Assert.Equal((64 * open.Length) + 1, failure.Position!.Value.Column);
        Assert.Single(YamlReader.Read(new SourceText("a.yaml", Nested(100_000))).Failures);
    }

    [Fact]
    public void Every_message_is_Indonesian_and_English()
    {
        var failure = Assert.Single(YamlReader.Read(new SourceText("a.yaml", "judul: \"Halo\n")).Failures);
        Assert.StartsWith("Tanda kutip ini tidak ditutup", failure.Message.In(Language.Indonesian), StringComparison.Ordinal);
        Assert.StartsWith("This quote is not closed", failure.Message.In(Language.English), StringComparison.Ordinal);
    }
}
