using Xunit;

namespace ComplianceLint.Tests.Corpora;

public sealed class DirtyPostsAreFound(ITestOutputHelper output)
{
    private const int FewestPosts = 400;
    private const int FewestPostsOfARule = 3;
    private const double Recall = 0.95;

    /// <summary>Two facts of one kind that disagree inside one text: no check can tell them from two events.</summary>
    private static readonly string[] NotYet = ["informasi-benar/fakta-ganda"];

    private static readonly ILookup<string, CorpusPost> ByRule = Corpus.Dirty.ToLookup(post => post.Rule);

    [Fact]
    public void Every_core_rule_has_posts_that_break_it()
    {
        Assert.True(Corpus.Dirty.Count >= FewestPosts);
        Assert.All(Corpus.CoreRules, rule => Assert.True(ByRule[rule].Count() >= FewestPostsOfARule, rule));
        Assert.Equal(NotYet, ByRule.Select(rule => rule.Key).Except(Corpus.Options.RuleSet!.Rules.Select(rule => rule.Id)));
    }

    [Fact]
    public void Nearly_all_that_break_a_core_rule_are_found()
    {
        var (found, all) = (0, 0);
        foreach (var rule in ByRule.OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var missed = rule.Where(post => !post.IsFound).Select(post => Path.GetFileName(post.Path)).ToList();
            if (missed.Count > 0) output.WriteLine($"{rule.Count() - missed.Count}/{rule.Count()} {rule.Key}: {string.Join(", ", missed)}");
            if (!Corpus.CoreRules.Contains(rule.Key, StringComparer.Ordinal)) continue;
            all += rule.Count();
            found += rule.Count() - missed.Count;
        }

        output.WriteLine($"{found} of {all} posts of the core rules are found: {(double)found / all:F3}");
        Assert.True(found >= Recall * all, $"{found} of {all}");
    }
}
