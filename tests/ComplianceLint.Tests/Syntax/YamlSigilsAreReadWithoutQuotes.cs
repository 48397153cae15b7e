using ComplianceLint.Syntax;
using Xunit;

namespace ComplianceLint.Tests.Syntax;

public sealed class YamlSigilsAreReadWithoutQuotes
{
    [Theory]
    [InlineData("x: [|@dinkes|]\n")]
    [InlineData("x: [|#BersihSungai|]\n")]
    [InlineData("x:   [|`kode`|] # catatan\n")]
    [InlineData("x: [|#a|] #b\n")]
    [InlineData("x: [|@a dan\n  @b|]\n")]
    [InlineData("x: [|#\U0001F600|]\r\n")]
    [InlineData("x:\n  - [|@a|]\n  - b\n  - [|#c|]\n")]
    [InlineData("x:\n- - [|@a|]\n")]
    [InlineData("x:\n  - y: [|@a|]\n    z: [|#b|]\n")]
    [InlineData("x: [a, [|@b|], [|#c|]]\n")]
    [InlineData("x: [[|@a|],[|#b|]]\n")]
    [InlineData("x: {y: [|@a|], z: [[|#b|], 'c, #d']}\n")]
    [InlineData("x: [\n  [|@a|], # catatan\n  b\n]\ny: [|#c|]\n")]
    [InlineData("\"y: z\": [|@a|]\n")]
    [InlineData("y: \"a\n  x: @b\"\nz: [|@c|]\n")]
    [InlineData("y: 'it''s'\nz: [|@c|]\n")]
    [InlineData("y: |\n  x: @a\n  [ \nz: [|@c|]\n")]
    [InlineData("y: a\n  'b\nz: [|@c|]\n")]
    [InlineData("y: !!str\n  x: [|@a|]\n")]
    public void A_value_that_starts_with_a_sigil_is_text_and_is_listed(string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        var reading = Read(text);
        Assert.Empty(reading.Failures);
        Assert.Equal(spans, reading.UnquotedValues);
        foreach (var span in spans)
        {
            var value = Scalars(reading.Root!).Single(node => node.Span == span);
            Assert.Equal(text.Substring(span.Start, span.Length).Replace("\n ", "", StringComparison.Ordinal), value.Text);
            Assert.Equal(new TextSpan(span.Start, 1), value.Map.ToSource(0, 1));
        }
    }

    [Theory]
    [InlineData("x: # catatan\n", "")]
    [InlineData("x: #\n", "")]
    [InlineData("x: ## catatan\n", "")]
    [InlineData("x: '#a'\n", "#a")]
    [InlineData("x: a@b #c\n", "a@b")]
    [InlineData("x: Halo, #a\n", "Halo,")]
    [InlineData("x: Halo [ #a\n", "Halo [")]
    [InlineData("x: a # y: @b\n", "a")]
    [InlineData("x: |\n  y: #a\n  - @b\n", "y: #a\n- @b\n")]
    [InlineData("x: >-\n  y: #a\n", "y: #a")]
    [InlineData("x: \"y: #a\n  - @b\"\n", "y: #a - @b")]
    [InlineData("x:\n  #catatan\n  a\n", "a")]
    [InlineData("x: a\n  @b\n", "a @b")]
    public void Comments_quotes_and_blocks_stay_what_they_are(string text, string value)
    {
        var reading = Read(text);
        Assert.Empty(reading.Failures);
        Assert.Empty(reading.UnquotedValues);
        Assert.Equal(value, reading.Root!["x"]!.Text);
    }

    [Fact]
    public void A_key_may_start_with_a_sigil_too()
    {
        var (text, spans) = Marked.Parse("- [|@a|]: 1\n");
        var reading = Read(text);
        Assert.Equal(spans, reading.UnquotedValues);
        Assert.Equal("1", reading.Root!.Children[0]["@a"]!.Text);
    }

    [Fact]
    public void Sigils_far_into_a_long_file_are_read_too()
    {
        var reading = Read(string.Concat(Enumerable.Range(0, 2_000).Select(i => $"k{i}: @a{i}\n")));
        Assert.Equal(Enumerable.Range(0, 2_000).Select(i => $"@a{i}"), reading.Root!.Children.Select(child => child.Text));
        Assert.Equal(2_000, reading.UnquotedValues.Count);
    }

    [Fact]
    public void The_character_that_hides_a_sigil_may_stand_in_the_text_itself()
    {
        var reading = Read("x: @\uE000a\ny: \uE000\uE001\n");
        Assert.Equal(["@\uE000a", "\uE000\uE001"], reading.Root!.Children.Select(child => child.Text));
    }

    private static IEnumerable<Node> Scalars(Node node) =>
        node.Kind == NodeKind.Scalar ? [node] : node.Children.SelectMany(Scalars);

    private static YamlReading Read(string text) => YamlReader.Read(new SourceText("a.yaml", text));
}
