using Xunit;

namespace ComplianceLint.Tests.Posts;

public sealed class BadFilesAreReported
{
    [Theory]
    [InlineData("---\njudul: A\nKonon begitu.")]
    [InlineData("---\n- a\n- b\n---\nKonon begitu.")]
    [InlineData("---\njudul: [a\n---\nKonon begitu.")]
    [InlineData("---\njudul: A\njudul: B\n---\nKonon begitu.")]
    public void Front_matter_that_cannot_be_read_leaves_the_post_incomplete_and_its_body_analysed(string text)
    {
        var analysis = PostFile.Analyze(text);
        Assert.False(analysis.IsComplete);
        Assert.Contains(analysis.Diagnostics, diagnostic => diagnostic.Rule.Id == "uji/konon");
    }

    [Theory]
    [InlineData("---\n\nKonon begitu.")]
    [InlineData("---\nKonon begitu, katanya.")]
    [InlineData("---\n---\nKonon begitu.")]
    public void A_rule_line_or_empty_front_matter_is_none(string text) => Assert.True(PostFile.Analyze(text).IsComplete);

    [Theory]
    [InlineData("""{ "teks": "Satu." }""", 1)]
    [InlineData("""[{ "teks": "Satu." }, { "text": "Dua." }]""", 2)]
    [InlineData("""{ "posts": [{ "teks": "Satu." }, { "utas": ["Dua."] }] }""", 2)]
    public void Json_has_one_post_or_many(string text, int posts)
    {
        var parsed = PostFile.Parse(text, "draf.json");
        Assert.Empty(parsed.Failures);
        Assert.Equal(Enumerable.Range(0, posts), parsed.Posts.Select(post => post.Index));
    }

    [Theory]
    [InlineData("draf.ndjson")]
    [InlineData("draf.jsonl")]
    public void A_broken_record_leaves_the_others(string path)
    {
        var parsed = PostFile.Parse("{ \"teks\": \"Satu.\" }\n{ \"teks\": \n\n{ \"judul\": \"Tanpa teks\" }\r\n{ \"text\": \"Dua.\" }", path);
        Assert.Equal(["Satu.", "Dua."], parsed.Posts.Select(post => post.Text));
        Assert.Equal([2, 4], parsed.Failures.Select(failure => failure.Position!.Value.Line));
    }

    [Theory]
    [InlineData("""[{ "teks": "Satu." }, "Dua."]""", 1)]
    [InlineData("""{ "judul": "Tanpa teks" }""", 0)]
    [InlineData("""42""", 0)]
    [InlineData("""{ "teks": """, 0)]
    public void What_is_no_post_is_a_failure_with_its_place(string text, int posts)
    {
        var parsed = PostFile.Parse(text, "draf.json");
        Assert.Equal(posts, parsed.Posts.Count);
        Assert.NotNull(Assert.Single(parsed.Failures).Position);
    }

    [Fact]
    public void A_text_of_a_wrong_shape_is_a_fault_of_its_field() =>
        Assert.Equal(
            [EngineRules.InvalidField],
            PostFile.Analyze("""{ "teks": ["Satu."] }""", "draf.json").Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
}
