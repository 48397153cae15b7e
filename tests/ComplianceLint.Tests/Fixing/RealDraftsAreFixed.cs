using ComplianceLint.Tests.Corpora;
using Xunit;

namespace ComplianceLint.Tests.Fixing;

/// <summary>Whatever the rules of all packs propose for the drafts of a province.</summary>
public sealed class RealDraftsAreFixed
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_error_is_added_no_circle_is_met_and_nothing_is_left_to_fix(bool withSuggestions)
    {
        var faults = Corpus.Institutions.Dirty.Concat(Corpus.Institutions.Clean).AsParallel().AsOrdered().Select(post => Fault(post, withSuggestions)).OfType<string>().ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string? Fault(CorpusPost post, bool withSuggestions)
    {
        var fixer = new Fixer(static source => new AnalyzedSource(source, [Corpus.Institutions.Analyze(source)], [])) { WithSuggestions = withSuggestions };
        var first = fixer.Fix(post.Analysis.Post.Source);
        if (Errors(first.After) > Errors(first.Before)) return $"{post.Path}: more errors than before";
        if (first.Rejected.FirstOrDefault(fix => fix.Reason.En.Contains("circle") || fix.Reason.En.Contains("undo") || fix.Reason.En.Contains("still")) is { } circle) return $"{post.Path}: {circle.Diagnostic.Rule.Id} {circle.Reason.En}";
        return first.IsChanged && fixer.Fix(first.After.Source).IsChanged ? $"{post.Path}: a second run changes it again" : null;
    }

    private static int Errors(AnalyzedSource source) => source.Analyses.Sum(analysis => analysis.Diagnostics.Count(diagnostic => diagnostic is { Severity: Severity.Error, IsReview: false }));
}
