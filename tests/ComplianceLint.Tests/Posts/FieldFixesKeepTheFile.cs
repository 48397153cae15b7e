using ComplianceLint.Fixes;
using Xunit;

namespace ComplianceLint.Tests.Posts;

public sealed class FieldFixesKeepTheFile
{
    [Theory]
    [InlineData("a.json", "{\"teks\":\"Halo\",\"judull\":\"x\"}", "{\"teks\":\"Halo\",\"judul\":\"x\"}")]
    [InlineData("a.md", "---\n\"judull\": x\n---\nHalo", "---\n\"judul\": x\n---\nHalo")]
    [InlineData("a.md", "---\njudull: x\n---\nHalo", "---\njudul: x\n---\nHalo")]
    public void A_key_in_quotation_marks_keeps_them(string path, string text, string mended)
    {
        var post = Assert.Single(PostDocument.Parse(new SourceText(path, text), ParseOptions.Default).Posts);
        var diagnostic = Assert.Single(RuleSet.Create([]).Analyze(post, new AnalysisOptions { Now = DateTimeOffset.UnixEpoch }).Diagnostics);
        Assert.Equal(mended, TextEdits.Apply(text, diagnostic.Fixes[0].Edits));
    }

    [Fact]
    public void A_time_at_the_end_of_the_calendar_is_a_fault_and_no_crash()
    {
        var post = Assert.Single(PostDocument.Parse(new SourceText("a.md", "---\njadwal: 0001-01-01\n---\nHalo"), ParseOptions.Default).Posts);
        Assert.Equal(EngineRules.InvalidField, Assert.Single(RuleSet.Create([]).Analyze(post, new AnalysisOptions { Now = DateTimeOffset.UnixEpoch }).Diagnostics).Rule.Id);
    }
}
