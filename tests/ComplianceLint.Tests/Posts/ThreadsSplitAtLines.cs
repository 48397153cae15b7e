using Xunit;

namespace ComplianceLint.Tests.Posts;

public sealed class ThreadsSplitAtLines
{
    [Theory]
    [InlineData("Satu.\n\n---\n\nDua.")]
    [InlineData("Satu.\n---\nDua.")]
    [InlineData("Satu.\n***\nDua.")]
    public void Also_right_below_a_paragraph(string body)
    {
        var post = Assert.Single(PostDocument.Parse(new SourceText("utas.md", $"---\njenis: utas\n---\n{body}"), ParseOptions.Default).Posts);
        Assert.Equal(["Satu.", "Dua."], post.Published.Select(text => TextOf(post, text.Element).Trim()));
    }

    private static string TextOf(PostDocument post, int element) =>
        post.Text.Substring(post.Elements[element].Start, post.Elements[element].Length);
}
