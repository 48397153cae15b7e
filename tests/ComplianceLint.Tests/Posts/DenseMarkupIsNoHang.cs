using Xunit;

namespace ComplianceLint.Tests.Posts;

/// <summary>Markdig takes minutes for a megabyte of these; the text is then checked as it stands, and is never a pass.</summary>
public sealed class DenseMarkupIsNoHang
{
    [Theory]
    [InlineData("[a](")]
    [InlineData("[a]: b\n")]
    [InlineData("> [a]: b\n")]
    [InlineData("===\n")]
    [InlineData("a\n---\n\n")]
    [InlineData("> - ")]
    public void Not_a_megabyte_of_it(string sign)
    {
        var analysis = PostFile.Analyze(string.Concat(Enumerable.Repeat(sign, 1_000_000 / sign.Length)) + "\n\nKonon begitu.");
        Assert.False(analysis.IsComplete);
        Assert.Contains(analysis.Failures, failure => failure is { Code: EngineRules.InvalidPost, Position.Line: 1 });
        Assert.Contains(analysis.Diagnostics, diagnostic => diagnostic.Rule.Id == "uji/konon");
    }

    [Fact]
    public void Not_rows_of_backticks_of_all_lengths()
    {
        var analysis = PostFile.Analyze(string.Join(' ', Enumerable.Range(1, 1_500).Select(length => new string('`', length))) + "\n\nKonon begitu.");
        Assert.False(analysis.IsComplete);
        Assert.Contains(analysis.Diagnostics, diagnostic => diagnostic.Rule.Id == "uji/konon");
    }

    [Fact]
    public void A_long_text_with_code_is_read() =>
        Assert.True(PostFile.Analyze(string.Concat(Enumerable.Repeat("Ketik `a` atau ``b`` dan ```c```. ", 20_000))).IsComplete);

    [Fact]
    public void A_long_text_with_many_links_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("Baca [di sini](https://a.go.id/berita), **gra**tis. ", 800));
        Assert.True(PostFile.Analyze(text).IsComplete);
    }
}
