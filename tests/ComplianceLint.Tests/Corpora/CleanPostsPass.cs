using Xunit;

namespace ComplianceLint.Tests.Corpora;

public sealed class CleanPostsPass(ITestOutputHelper output)
{
    private const int FewestPosts = 400;

    private static readonly List<(string Path, Diagnostic Diagnostic)> Findings =
        [.. Corpus.Clean.SelectMany(post => post.Analysis.Diagnostics.Select(diagnostic => (post.Path, diagnostic)))];

    [Fact]
    public void Every_post_can_be_read()
    {
        Assert.True(Corpus.Clean.Count >= FewestPosts);
        Assert.Empty(Corpus.Options.Failures);
        Assert.All(Corpus.Clean, post => Assert.True(post.Analysis.IsComplete, post.Path));
    }

    [Fact]
    public void None_has_an_error()
    {
        var lines = Lines(Severity.Error);
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }

    [Fact]
    public void A_thousand_sentences_have_twenty_warnings_at_most()
    {
        var sentences = Corpus.SentencesIn(Corpus.Clean);
        var lines = Lines(Severity.Warning);
        output.WriteLine($"{Corpus.Clean.Count} posts, {sentences} sentences, {1000.0 * lines.Count / sentences:F1} warnings in 1,000");
        foreach (var rule in Findings.GroupBy(finding => finding.Diagnostic.Rule.Id).OrderByDescending(rule => rule.Count()))
        {
            output.WriteLine($"{1000.0 * rule.Count() / sentences,6:F1} {rule.Key} ({string.Join(", ", rule.GroupBy(finding => finding.Diagnostic.Severity).Select(group => $"{group.Key} {group.Count()}"))})");
        }

        Assert.True(lines.Count * 1000 <= 20 * sentences, string.Join('\n', lines));
    }

    [Fact]
    public void A_person_is_asked_about_a_tenth_at_most()
    {
        var asked = Corpus.Clean.Count(post => post.Analysis.Checks.Any(check => check.Result == CheckResult.Review));
        output.WriteLine($"{asked} of {Corpus.Clean.Count} posts have a question");
        Assert.True(asked * 10 <= Corpus.Clean.Count, $"{asked} of {Corpus.Clean.Count}");
    }

    private static List<string> Lines(Severity severity) =>
        [.. Findings.Where(finding => finding.Diagnostic.Severity == severity).Select(finding => $"{finding.Path} {finding.Diagnostic.Rule.Id}: {finding.Diagnostic.Message.Id}")];
}
