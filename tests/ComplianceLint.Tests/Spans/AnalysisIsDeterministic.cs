using Xunit;

namespace ComplianceLint.Tests.Spans;

public sealed class AnalysisIsDeterministic
{
    [Fact]
    public void Twice_under_another_path_and_on_many_threads() => Dice.Check(150, Make, Compare);

    private static string Make(Dice dice)
    {
        var newLine = Drafts.NewLine(dice);
        return (Drafts.FrontMatter(dice, newLine) + MarkdownBody.Write(dice, newLine)).Text;
    }

    private static void Compare(string draft)
    {
        var post = PostDocument.Parse(new SourceText("a.md", draft), ParseOptions.Default).Posts[0];
        var expected = Describe(post);
        Assert.Equal(expected, Describe(post));
        Assert.Equal(expected, Describe(PostDocument.Parse(new SourceText("lain/b.txt", draft), ParseOptions.Default).Posts[0]));
        Assert.All(Enumerable.Range(0, 8).AsParallel().Select(_ => Describe(post)).ToList(), other => Assert.Equal(expected, other));
    }

    private static string Describe(PostDocument post) =>
        string.Join('\n', TestRules.Mixed.Analyze(post, TestRules.Options).Diagnostics.Select(Describe));

    private static string Describe(Diagnostic found) =>
        $"{found.Span} {found.Rule.Id} {found.Severity} {found.Match} {found.Message} {found.Zone} {found.Channel} {found.Sensitive} {found.Fingerprint} {string.Join(',', found.Fixes.SelectMany(fix => fix.Edits))}";
}
