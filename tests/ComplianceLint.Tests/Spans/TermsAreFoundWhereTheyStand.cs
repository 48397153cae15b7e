using Xunit;

namespace ComplianceLint.Tests.Spans;

public sealed class TermsAreFoundWhereTheyStand
{
    [Fact]
    public void In_every_block_of_a_Markdown_body() =>
        Dice.Check(1500, dice => MarkdownBody.Write(dice, Drafts.NewLine(dice)), draft => SpanProperty.Holds("a.md", draft));

    [Fact]
    public void In_every_style_of_YAML_scalar_in_front_matter() =>
        Dice.Check(1500, WithFrontMatter, draft => SpanProperty.Holds("a.md", draft));

    [Fact]
    public void In_JSON_strings_with_escapes() =>
        Dice.Check(1000, Drafts.JsonPost, draft => SpanProperty.Holds("a.json", draft));

    [Fact]
    public void In_HTML_in_JSON_strings() =>
        Dice.Check(2000, Drafts.HtmlPost, draft => SpanProperty.Holds("a.json", draft));

    [Fact]
    public void In_every_shape_of_JSON_file()
    {
        Dice.Check(100, dice => "[" + Drafts.JsonPost(dice) + ", " + Drafts.JsonPost(dice) + "]", draft => SpanProperty.Holds("a.json", draft));
        Dice.Check(100, dice => "{\"posts\": [" + Drafts.JsonPost(dice) + ",\n" + Drafts.JsonPost(dice) + "]}", draft => SpanProperty.Holds("a.json", draft));
        Dice.Check(100, dice => Line(Drafts.JsonPost(dice)) + "\n\n" + Line(Drafts.JsonPost(dice)) + "\n", draft => SpanProperty.Holds("a.ndjson", draft));
    }

    private static Planted WithFrontMatter(Dice dice)
    {
        var newLine = Drafts.NewLine(dice);
        return Drafts.FrontMatter(dice, newLine) + MarkdownBody.Write(dice, newLine);
    }

    /// <summary>A post on one line: the blanks around its members are the only line breaks outside of strings.</summary>
    private static Planted Line(Planted post) =>
        post with { Text = post.Text.Replace('\n', ' ').Replace('\r', ' ') };
}
