using ComplianceLint.Syntax;
using CsCheck;
using Xunit;
using YamlDotNet.Core.Events;

namespace ComplianceLint.Tests.Syntax;

public sealed class YamlNodesKeepTheirPlaces
{
    [Theory]
    [InlineData("[|judul|]: Halo\n")]
    [InlineData("\"[||]judul\": Halo\n", 7)]
    [InlineData("a: 1\n[|judul|]  : Halo\n")]
    [InlineData("{a: 1, [|judul|]: Halo}\n")]
    public void A_key_has_its_place_with_its_quotes(string marked, int length = 5)
    {
        var (text, spans) = Marked.Parse(marked);
        var start = length == 5 ? spans[0].Start : spans[0].Start - 1;
        Assert.Equal(new TextSpan(start, length), Read(text).Root!["judul"]!.NameSpan);
    }

    [Theory]
    [InlineData("x: [|Halo dunia|] # catatan\n")]
    [InlineData("x: [|'Halo'|]\n")]
    [InlineData("x: &jangkar !!str [|\"Halo\"|]\n")]
    [InlineData("x: [|>-\n  Halo\n\n|]lain: 1\n")]
    [InlineData("x: [|[a, b]|]\n")]
    [InlineData("x: [|{a: b}|] # catatan\n")]
    [InlineData("x: [|{}|]\n")]
    [InlineData("x:\n  [|a: 1\n  b: 2|]\n\n# catatan\ny: 3\n")]
    [InlineData("x:\n[|- 1\n- 2|]\ny: 3\n")]
    [InlineData("x: &jangkar\n  [|- 1\n  - a: 2|]\ny: 3\n")]
    [InlineData("x:\n  [|- 1\n  -|]\ny: 3\n")]
    public void A_value_has_its_place_with_its_quotes_and_brackets(string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        Assert.Equal(spans[0], Read(text).Root!["x"]!.Span);
    }

    [Fact]
    public void A_pair_without_braces_in_a_list_is_a_mapping_of_its_own()
    {
        var (text, spans) = Marked.Parse("{x: [[|a: b|], c]}\n");
        var pair = Read(text).Root!["x"]!.Children[0];
        Assert.Equal((NodeKind.Mapping, spans[0], "b"), (pair.Kind, pair.Span, pair["a"]!.Text));
    }

    [Fact]
    public void An_alias_repeats_the_anchored_node_under_its_own_key()
    {
        var (text, spans) = Marked.Parse("a: &x\n  [|b: 1|]\n[|c|]: *x\nd: [*x, *x]\n");
        var reading = Read(text);
        var copy = reading.Root!["c"]!;
        Assert.Empty(reading.Failures);
        Assert.Equal((spans[0], spans[1], "1"), (copy.Span, copy.NameSpan, copy["b"]!.Text));
        Assert.Equal("a", reading.Root["a"]!.Name);
        Assert.Equal(2, reading.Root["d"]!.Children.Count);
    }

    [Fact]
    public void Only_quotes_and_blocks_make_a_value_text()
    {
        var root = Read("a: 1\nb: '1'\nc: \"1\"\nd: |\n  1\ne: ~\nf:\n").Root!;
        Assert.Equal([false, true, true, true, false, false], root.Children.Select(child => child.IsQuoted));
        Assert.Equal([false, false, false, false, true, true], root.Children.Select(child => child.IsNull));
    }

    [Theory]
    [InlineData("x: [|Halo|] #BersihSungai\n")]
    [InlineData("x:\n  - [|satu\n    dua|]\t#tiga\n")]
    public void A_plain_value_that_loses_a_hashtag_is_listed(string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        Assert.Equal(spans, Read(text).CutScalars);
    }

    [Theory]
    [InlineData("x: Halo # catatan\n")]
    [InlineData("x: 'Halo' #BersihSungai\n")]
    [InlineData("x: # catatan\n  y: Halo\n# catatan\n")]
    [InlineData("x: Halo#BersihSungai\n")]
    [InlineData("x: [a, b] # catatan\n")]
    public void A_comment_that_takes_no_hashtag_is_not_listed(string text) => Assert.Empty(Read(text).CutScalars);

    [Theory]
    [InlineData("")]
    [InlineData("# catatan\n")]
    public void No_document_is_no_fault(string text)
    {
        var reading = Read(text);
        Assert.Null(reading.Root);
        Assert.Empty(reading.Failures);
    }

    [Fact]
    public void Whatever_the_library_reads_is_read_alike_and_every_place_lies_inside_its_parent()
    {
        var read = 0;
        YamlDocument.Lines.Sample(yaml =>
        {
            if (YamlText.Events(yaml) is not { } events || events.OfType<AnchorAlias>().Any()) return;
            var reading = Read(yaml);
            if (reading.Failures.Count + reading.UnquotedValues.Count > 0) return;
            read++;
            Assert.Equal(events.OfType<Scalar>().Select(scalar => scalar.Value), YamlDocument.Scalars(reading.Root));
            if (reading.Root is not null) YamlDocument.IsNested(reading.Root);
        }, iter: 4_000, threads: 1);
        Assert.True(read > 500, $"only {read} were YAML");
    }

    [Fact]
    public void A_part_of_a_file_is_read_like_a_file_of_its_own_with_places_in_the_whole()
    {
        const string Before = "---\r\n", After = "\n---\n# Judul @humas #tagar\n";
        YamlDocument.Lines.Sample(yaml =>
        {
            var alone = Read(yaml);
            var part = YamlReader.Read(new SourceText("a.md", Before + yaml + After), Before.Length, yaml.Length);
            Assert.Equal(YamlDocument.Describe(alone, Before.Length), YamlDocument.Describe(part, 0));
        }, iter: 4_000, threads: 1);
    }

    private static YamlReading Read(string text) => YamlReader.Read(new SourceText("a.yaml", text));
}
