using Xunit;

namespace ComplianceLint.Tests.Corpora;

public sealed class CleanPostsPass(ITestOutputHelper output)
{
    [Theory]
    [InlineData("instansi")]
    [InlineData("perusahaan")]
    public void Every_post_can_be_read(string name)
    {
        var corpus = Corpus.Of(name);
        Assert.True(corpus.Clean.Count >= corpus.FewestClean);
        Assert.Empty(corpus.Options.Failures);
        Assert.All(corpus.Clean, post => Assert.True(post.Analysis.IsComplete, post.Path));
    }

    [Theory]
    [InlineData("instansi")]
    [InlineData("perusahaan")]
    public void None_has_an_error(string name)
    {
        var lines = Lines(Findings(name), Severity.Error);
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }

    [Theory]
    [InlineData("instansi")]
    [InlineData("perusahaan")]
    public void A_thousand_sentences_have_twenty_warnings_at_most(string name)
    {
        var (clean, findings) = (Corpus.Of(name).Clean, Findings(name));
        var sentences = Corpus.SentencesIn(clean);
        var lines = Lines(findings, Severity.Warning);
        output.WriteLine($"{clean.Count} posts, {sentences} sentences, {1000.0 * lines.Count / sentences:F1} warnings in 1,000");
        foreach (var rule in findings.GroupBy(finding => finding.Diagnostic.Rule.Id).OrderByDescending(rule => rule.Count()))
        {
            output.WriteLine($"{1000.0 * rule.Count() / sentences,6:F1} {rule.Key} ({string.Join(", ", rule.GroupBy(finding => finding.Diagnostic.Severity).Select(group => $"{group.Key} {group.Count()}"))})");
        }

        Assert.True(lines.Count * 1000 <= 20 * sentences, string.Join('\n', lines));
    }

    [Theory]
    [InlineData("instansi")]
    [InlineData("perusahaan")]
    public void A_person_is_asked_about_a_tenth_at_most(string name)
    {
        var clean = Corpus.Of(name).Clean;
        var asked = clean.Count(post => post.Analysis.Checks.Any(check => check.Result == CheckResult.Review));
        output.WriteLine($"{asked} of {clean.Count} posts have a question");
        Assert.True(asked * 10 <= clean.Count, $"{asked} of {clean.Count}");
    }

    private static List<(string Path, Diagnostic Diagnostic)> Findings(string name) =>
        [.. Corpus.Of(name).Clean.SelectMany(post => post.Analysis.Diagnostics.Select(diagnostic => (post.Path, diagnostic)))];

    private static List<string> Lines(List<(string Path, Diagnostic Diagnostic)> findings, Severity severity) =>
        [.. findings.Where(finding => finding.Diagnostic.Severity == severity).Select(finding => $"{finding.Path} {finding.Diagnostic.Rule.Id}: {finding.Diagnostic.Message.Id}")];
}
