using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class OccurrenceCounts
{
    [Theory]
    [InlineData("emoji", "😊 👍🏽 satu")]
    [InlineData("emoji", "😊 👍🏽 [|🇮🇩 dan 👨‍👩‍👧|] satu")]
    [InlineData("hashtag", "#a #b [|#c|]")]
    [InlineData("mention", "@ani @budi [|@citra|]")]
    [InlineData("link", "kota.go.id https://a.go.id [|bit.ly/x|]")]
    [InlineData("number", "1, 2, [|3|]")]
    [InlineData("word", "satu dua [|tiga empat|].")]
    public void Elements_beyond_the_most_are_found(string element, string marked) =>
        new OneRule($"{{ kind: occurrence, element: {element}, max: 2, zones: all }}").Finds(marked);

    [Fact]
    public void Terms_are_counted_like_elements() =>
        new OneRule("{ kind: occurrence, terms: [wow, luar biasa], max: 1 }").Finds("Wow, ini [|luar biasa, wow|]!");

    [Fact]
    public void Each_published_text_counts_for_itself() =>
        new OneRule("{ kind: occurrence, element: hashtag, max: 1 }").Finds(
            """
            ---
            jenis: utas
            varian: { x: "#x [|#y|]" }
            ---
            #satu

            ---

            #satu [|#dua|]
            """);

    [Fact]
    public void Too_few_are_found_at_the_beginning_of_their_text() =>
        new OneRule("{ kind: occurrence, element: hashtag, min: 1 }").Finds("---\njudul: A\n---\n[||]Tanpa tagar.");

    [Fact]
    public void The_message_has_the_count_and_the_limit() =>
        Assert.Equal(
            "4 > 2",
            OneRule.WithMessage("{count} > {limit}", "{ kind: occurrence, element: emoji, max: 2 }").FindingIn("😊😊😊😊").Message.En);

    [Fact]
    public void Configuration_may_set_the_limit()
    {
        const string Check = "{ kind: occurrence, element: hashtag, max: 1 }";
        OneRule.With(new RuleSetting { Options = new Dictionary<string, string> { ["max"] = "2" } }, Check).Finds("#a #b [|#c|]");
    }

    [Fact]
    public void Zones_are_respected() =>
        new OneRule("{ kind: occurrence, element: emoji, max: 1 }").Finds("😊 “👍👍👍” [|🎉|]");
}
