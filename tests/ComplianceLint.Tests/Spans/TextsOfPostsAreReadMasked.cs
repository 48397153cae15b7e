using Xunit;

namespace ComplianceLint.Tests.Spans;

public sealed class TextsOfPostsAreReadMasked
{
    [Fact]
    public void A_number_is_masked_in_the_text_as_in_the_file()
    {
        var analysis = Analyze("Hubungi **Rina** di 0812-3456-7890, NIK 3273014508900001.");
        var text = analysis.ReadText(0, analysis.Post.Text.Length);
        Assert.Equal(analysis.Post.Text.Length, text.Length);
        Assert.DoesNotContain("8900001", text, StringComparison.Ordinal);
        Assert.Contains("Hubungi Rina di", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_number_shows_no_more_than_the_whole()
    {
        var analysis = Analyze("NIK 3273014508900001.");
        var at = analysis.Post.Text.IndexOf("3273", StringComparison.Ordinal);
        Assert.Equal("********", analysis.ReadText(at + 8, 8));
    }

    [Fact]
    public void A_field_is_read_masked_as_the_post_writes_it()
    {
        var analysis = Analyze("---\nakun: \"@dinkes\"\npetugas: Rina 3273014508900001\nsaluran: [ig, x]\n---\nHalo");
        Assert.Equal(["@dinkes"], analysis.ReadField("akun"));
        Assert.Equal(["Rina 3273************"], analysis.ReadField("petugas"));
        Assert.Equal(["ig", "x"], analysis.ReadField("saluran"));
        Assert.Empty(analysis.ReadField("judul"));
    }

    private static Analysis Analyze(string text) =>
        RuleSet.Create([]).Analyze(PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts[0], new AnalysisOptions { Now = default });
}
