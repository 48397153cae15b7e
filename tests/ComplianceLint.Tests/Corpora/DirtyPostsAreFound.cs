using Xunit;

namespace ComplianceLint.Tests.Corpora;

public sealed class DirtyPostsAreFound(ITestOutputHelper output)
{
    private const double Recall = 0.95;

    [Theory]
    [InlineData("instansi")]
    [InlineData("perusahaan")]
    public void Every_core_rule_has_posts_that_break_it(string name)
    {
        var corpus = Corpus.Of(name);
        var byRule = corpus.Dirty.ToLookup(post => post.Rule);
        Assert.True(corpus.Dirty.Count >= corpus.FewestDirty);
        Assert.All(corpus.CoreRules, rule => Assert.True(byRule[rule].Count() >= corpus.FewestOfARule, rule));
        Assert.Equal(corpus.NotYet, byRule.Select(rule => rule.Key).Except(corpus.Options.RuleSet!.Rules.Select(rule => rule.Id)));
    }

    [Theory]
    [InlineData("instansi")]
    [InlineData("perusahaan")]
    public void Nearly_all_that_break_a_core_rule_are_found(string name)
    {
        var corpus = Corpus.Of(name);
        var (found, all) = (0, 0);
        foreach (var rule in corpus.Dirty.GroupBy(post => post.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var missed = rule.Where(post => !corpus.IsFound(post)).Select(post => Path.GetFileName(post.Path)).ToList();
            if (missed.Count > 0) output.WriteLine($"{rule.Count() - missed.Count}/{rule.Count()} {rule.Key}: {string.Join(", ", missed)}");
            if (!corpus.CoreRules.Contains(rule.Key, StringComparer.Ordinal)) continue;
            all += rule.Count();
            found += rule.Count() - missed.Count;
        }

        output.WriteLine($"{found} of {all} posts of the core rules are found: {(double)found / all:F3}");
        Assert.True(found >= Recall * all, $"{found} of {all}");
    }
}
