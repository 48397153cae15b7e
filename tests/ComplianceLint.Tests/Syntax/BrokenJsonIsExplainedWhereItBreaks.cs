using ComplianceLint.Syntax;
using Xunit;

namespace ComplianceLint.Tests.Syntax;

public sealed class BrokenJsonIsExplainedWhereItBreaks
{
    [Theory]
    [InlineData("no JSON here", "[||]")]
    [InlineData("no JSON here", " \n[||]")]
    [InlineData("stops before", "{\"a\": \"x[||]")]
    [InlineData("stops before", "{\"a\": \"\\u12[||]")]
    [InlineData("stops before", "{\"a\":[||]")]
    [InlineData("stops before", "{\"é😀\": [1, 2[||],")]
    [InlineData("stops before", "{\n\"é\": tru[||]")]
    [InlineData("comma after the last", "{\"a\": 1,[||]}")]
    [InlineData("comma after the last", "[1, [||]]")]
    [InlineData("line break or control", "{\"é\": \"x[||]\n y\"}")]
    [InlineData("line break or control", "{\"a\": \"[||]\t\"}")]
    [InlineData("line break or control", "{\"a\": \"[||]\0\"}")]
    [InlineData("backslash", "{\"a\": \"\\[||]q\"}")]
    [InlineData("backslash", "{\"a\": \"\\u12[||]g4\"}")]
    [InlineData("backslash", "{\"a\": \"\\u[||]g\"}")]
    [InlineData("straight double quotes", "{[||]'a': 1}")]
    [InlineData("straight double quotes", "{\"a\": [||]“x”}")]
    [InlineData("no comments", "[||]// catatan\n{}")]
    [InlineData("no comments", "{\"a\": 1, [||]# catatan\n\"b\": 2}")]
    [InlineData("comma or colon", "{\"a\": 1 [||]\"b\": 2}")]
    [InlineData("comma or colon", "{\"a\" [||]1}")]
    [InlineData("comma or colon", "{\"a\": 1}\n[||]{\"b\": 2}")]
    [InlineData("cannot be read here", "{[||]a: 1}")]
    [InlineData("cannot be read here", "{\"a\": [||]NaN}")]
    [InlineData("cannot be read here", "[1[||]}")]
    [InlineData("half a character", "{\"a\": \"x[||]\\ud83d\"}")]
    [InlineData("half a character", "{\"a\": \"x[||]\\ude00\\ud83d\\ude00\"}")]
    [InlineData("half a character", "{\"a\": \"x[||]\\ud83d\\u0041\"}")]
    public void The_message_says_what_to_do(string words, string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        var source = new SourceText("draf/a.json", text);
        var failure = Assert.Single(JsonReader.Read(source).Failures);
        Assert.Contains(words, failure.Message.En, StringComparison.Ordinal);
        Assert.Equal("compliancelint/invalid-json", failure.Code);
        Assert.Equal("draf/a.json", failure.Path);
        Assert.Equal(source.PositionOf(spans[0].Start), failure.Position);
    }

    [Fact]
    public void The_place_counts_from_the_start_of_the_file()
    {
        var (text, spans) = Marked.Parse("{\"a\": \"😀\"}\n{\"é\": 1[||]x}\n");
        var source = new SourceText("a.ndjson", text);
        var line = source.LineAt(spans[0].Start);
        Assert.Equal(source.PositionOf(spans[0].Start), Assert.Single(JsonReader.Read(source, line.Start, line.Length).Failures).Position);
    }

    [Fact]
    public void What_stands_before_the_fault_is_read()
    {
        var root = JsonReader.Read(new SourceText("a.json", """{"teks": "Halo", "saluran": ["x", "y", }""")).Root!;
        Assert.Equal("Halo", root["teks"]!.Text);
        Assert.Equal(2, root["saluran"]!.Children.Count);
    }

    [Fact]
    public void Of_two_equal_keys_the_first_counts_and_the_second_is_a_fault()
    {
        var (text, spans) = Marked.Parse("""{"teks": "Halo", [||]"t\u0065ks": "Hai"}""");
        var source = new SourceText("a.json", text);
        var (root, failures) = Node.ReadJson(source);
        var failure = Assert.Single(failures);
        Assert.Equal(("compliancelint/duplicate-key", source.PositionOf(spans[0].Start)), (failure.Code, failure.Position));
        Assert.Equal("Halo", Assert.Single(root!.Children).Text);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_the_file_itself_is_kept()
    {
        var (root, failures) = JsonReader.Read(new SourceText("a.json", "[\"\uD83D x\", \"\uDE00\"]"));
        Assert.Empty(failures);
        Assert.Equal(["\uD83D x", "\uDE00"], root!.Children.Select(child => child.Text));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Sixty_four_levels_are_read_and_one_more_is_a_fault(string open, string close)
    {
        string Nested(int levels) => string.Concat(Enumerable.Repeat(open, levels)) + "1" + string.Concat(Enumerable.Repeat(close, levels));
        Assert.Empty(JsonReader.Read(new SourceText("a.json", Nested(64))).Failures);
        var failure = Assert.Single(JsonReader.Read(new SourceText("a.json", Nested(65))).Failures);
        Assert.Contains("more than 64 levels", failure.Message.En, StringComparison.Ordinal);
        Assert.Equal((64 * open.Length) + 1, failure.Position!.Value.Column);
        Assert.Single(JsonReader.Read(new SourceText("a.json", Nested(100_000))).Failures);
    }
}
