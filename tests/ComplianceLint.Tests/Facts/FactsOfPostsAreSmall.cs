using System.Globalization;
using ComplianceLint.Tests.Rules;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Facts;

[Collection(Name)]
public sealed class FactsOfPostsAreSmall
{
    private const string Name = "Memory";

    private const int Posts = 5_000;

    [Fact]
    public void Those_of_a_post_take_half_a_kilobyte_at_most()
    {
        var rules = new OneRule("{ kind: across-posts, test: near-duplicate }").Set;
        // Pools that earlier tests have filled are trimmed at any collection, which makes the facts look bigger: the smallest of three is theirs.
        Assert.InRange(Enumerable.Range(0, 3).Min(_ => MemoryOf(rules)) / Posts, 200, 512);
    }

    private static long MemoryOf(RuleSet rules)
    {
        var facts = new PostFacts[Posts];
        Fill(rules, facts, Posts);
        var with = GC.GetTotalMemory(forceFullCollection: true);
        Array.Clear(facts);
        return with - GC.GetTotalMemory(forceFullCollection: true);
    }

    [Fact]
    public void A_host_sees_what_a_post_states()
    {
        var facts = Read(new OneRule("{ kind: across-posts, test: near-duplicate }").Set, "Acara 5 Mei 2026 pukul 08.30 WIB, Rp1,5 juta, 0812-3456-7890, https://a.go.id/b.", 0).Facts;
        Assert.Equal([FactKind.Date, FactKind.Time, FactKind.Money, FactKind.Link, FactKind.Phone], facts.Select(fact => fact.Kind));
        Assert.Equal((new DateOnly(2026, 5, 5), new TimeOnly(8, 30), 1_500_000m), (facts[0].Date, facts[1].Time, facts[2].Amount));
    }

    [Fact]
    public void The_similarity_of_two_texts_is_that_of_their_words()
    {
        var rules = new OneRule("{ kind: across-posts, test: near-duplicate }").Set;
        var text = string.Join(' ', Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"kata{(char)('a' + (i % 26))}{i}x")));
        Gen.Int[0, 200].Sample(changed =>
        {
            var words = text.Split(' ');
            for (var i = 0; i < changed; i++) words[i] = "lain" + words[i];
            // Each pair of words stands once; those with a changed word are not common.
            Assert.Equal((299 - changed) / 299.0, Read(rules, text, 0).SimilarityTo(Read(rules, string.Join(' ', words), 1)), 0.25);
        }, iter: 60, threads: 1);
    }

    private static void Fill(RuleSet rules, PostFacts[] facts, int count)
    {
        for (var i = 0; i < count; i++)
        {
            facts[i] = Read(rules, string.Create(CultureInfo.InvariantCulture,
                $"Acara {(i % 28) + 1} Mei 2026 dan {(i % 28) + 1} Juni 2026 pukul 08.00 dan 09.00 WIB, Rp{i + 1}.000, Rp{i + 2}.000 hubungi 0812-3456-7890 #A{i} #B{i} #C{i} #D{i} https://a.go.id/{i}"), i);
        }
    }

    private static PostFacts Read(RuleSet rules, string text, int index)
    {
        var source = new SourceText("a.json", $"{{\"id\":\"p\",\"judul\":\"Acara\",\"kampanye\":\"K\",\"saluran\":[\"x\"],\"teks\":\"{text}\"}}");
        var post = PostDocument.Parse(source, new ParseOptions { FirstIndex = index }).Posts[0];
        return rules.Analyze(post, new AnalysisOptions { Now = DateTimeOffset.UnixEpoch }).Facts!;
    }

    /// <summary>What the garbage collector counts is that of all tests that run.</summary>
    [CollectionDefinition(Name, DisableParallelization = true)]
    public sealed class Alone;
}
