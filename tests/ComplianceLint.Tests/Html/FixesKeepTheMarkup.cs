using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Html;

public sealed class FixesKeepTheMarkup
{
    [Theory]
    [InlineData("<p>di apotik itu</p>", "<p>di apotek itu</p>")]
    [InlineData("<p>di <b>apotik</b> itu</p>", "<p>di <b>apotek</b> itu</p>")]
    [InlineData("<p>di apo<b>tik</b> itu</p>", null)]
    [InlineData("<p>di apo&#116;ik itu</p>", null)]
    [InlineData("<p>di apo\\u0074ik itu</p>", null)]
    [InlineData("<p>di apotik\\u0020itu</p>", "<p>di apotek\\u0020itu</p>")]
    [InlineData("<p>rumah sakit\\n jiwa</p>", null)]
    [InlineData("<p>rumah sakit jiwa</p>", "<p>RSJ</p>")]
    public void In_HTML_in_JSON(string written, string? corrected)
    {
        var source = new SourceText("a.json", $"{{\"teks\": \"{written}\"}}");
        var post = Assert.Single(PostDocument.Parse(source, ParseOptions.Default).Posts);
        var found = Assert.Single(Rules.Analyze(post, new AnalysisOptions { Now = default }).Diagnostics);
        Assert.Equal(corrected is null ? null : $"{{\"teks\": \"{corrected}\"}}", found.Fixes.Count == 0 ? null : Fixes.TextEdits.Apply(source.Text, found.Fixes[0].Edits));
    }

    private static RuleSet Rules { get; } = RuleSet.Create([PackText.Pack(("uji/ejaan.yaml", PackText.Rule("{ kind: substitution, pairs: { apotik: apotek, rumah sakit jiwa: RSJ } }", message: "{match} {suggestion}")))]);
}
