using Xunit;

namespace ComplianceLint.Tests.Posts;

public sealed class LanguagesAreNamedInManyWays
{
    [Theory]
    [InlineData("id", Language.Indonesian)]
    [InlineData("ind", Language.Indonesian)]
    [InlineData("id_ID", Language.Indonesian)]
    [InlineData("en-AU", Language.English)]
    [InlineData("eng", Language.English)]
    [InlineData("jv", Language.Unknown)]
    [InlineData("su-ID", Language.Unknown)]
    [InlineData("Bahasa Indonesia", Language.Indonesian)]
    [InlineData("Inggris", Language.English)]
    [InlineData("bahasa Jawa", Language.Unknown)]
    [InlineData("zh", Language.Unknown)]
    [InlineData("ban", Language.Unknown)]
    [InlineData("zz", Language.Indonesian)]
    [InlineData("xyz-ID", Language.Indonesian)]
    [InlineData("bahasa kita", Language.Indonesian)]
    public void By_code_with_or_without_a_country_else_by_the_text_itself(string stated, Language expected)
    {
        var post = Assert.Single(PostDocument.Parse(new SourceText("a.md", $"---\nbahasa: {stated}\n---\nJalan ini akan ditutup untuk umum."), ParseOptions.Default).Posts);
        Assert.Equal(expected, post.Elements.Single(element => element.Kind == ElementKind.Paragraph).Language);
    }
}
