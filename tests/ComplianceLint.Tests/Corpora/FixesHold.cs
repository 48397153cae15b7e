using ComplianceLint.Fixes;
using Xunit;

namespace ComplianceLint.Tests.Corpora;

/// <summary>A fix takes its own finding away, brings no other of its weight, and once applied there is nothing left of it to fix.</summary>
public sealed class FixesHold
{
    [Theory]
    [InlineData("instansi")]
    [InlineData("perusahaan")]
    public void On_clean_posts(string name) => Hold(Corpus.Of(name), Corpus.Of(name).Clean);

    [Theory]
    [InlineData("instansi")]
    [InlineData("perusahaan")]
    public void On_dirty_posts(string name) => Hold(Corpus.Of(name), Corpus.Of(name).Dirty);

    private static void Hold(Corpus corpus, IReadOnlyList<CorpusPost> posts)
    {
        List<string> faults = [.. posts.AsParallel().AsOrdered().SelectMany(post => post.Analysis.Diagnostics.SelectMany(diagnostic => diagnostic.Fixes.Select(fix => Fault(corpus, post, diagnostic, fix)))).OfType<string>()];
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string? Fault(Corpus corpus, CorpusPost post, Diagnostic diagnostic, Fix fix)
    {
        var before = post.Analysis;
        var source = before.Post.Source;
        var after = corpus.Analyze(new SourceText(source.Path, TextEdits.Apply(source.Text, fix.Edits)));
        var rule = diagnostic.Rule.Id;
        // Two findings may share a word: the second comes to light when the first is gone.
        if (CountOf(after, diagnostic) >= CountOf(before, diagnostic)) return $"{post.Path}: {rule} “{fix.Title.En}” leaves its finding";
        var worse = after.Diagnostics.Where(other => other.Severity <= Severity.Warning).Select(other => other.Rule.Id).Distinct()
            .FirstOrDefault(other => other != rule && !Reveals(diagnostic.Rule, other) && Count(after, other) > Count(before, other));
        return worse is null || fix.Applicability != Applicability.Safe ? null : $"{post.Path}: {rule} “{fix.Title.En}” brings {worse}";
    }

    /// <summary>Right spelling lets other rules see what the words say: “denger2” was hearsay all along.</summary>
    private static bool Reveals(Rule rule, string other) =>
        rule.Kind == "characters" || (rule.Group == "profesional" && !other.StartsWith("profesional/", StringComparison.Ordinal));

    private static int CountOf(Analysis analysis, Diagnostic found) =>
        analysis.Diagnostics.Count(diagnostic => diagnostic.Rule.Id == found.Rule.Id && diagnostic.Match == found.Match);

    private static int Count(Analysis analysis, string rule) => analysis.Diagnostics.Count(diagnostic => diagnostic.Rule.Id == rule);
}
