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

    [Theory]
    [InlineData("{ kind: occurrence, element: word, max: 3, per: sentence }", "Satu dua tiga. Satu dua tiga [|empat lima|].")]
    [InlineData("{ kind: occurrence, element: hashtag, max: 1, per: paragraph }", "#a b\n\n#c [|#d|]")]
    [InlineData("{ kind: occurrence, terms: [kami], max: 1, perWords: 4 }", "Kami di kota, kami di desa, [|kami|] juga.")]
    [InlineData("{ kind: occurrence, terms: [the, of], maxShare: 30, minWords: 4 }", "The end [|of the|] day.")]
    [InlineData("{ kind: occurrence, terms: [the, of], maxShare: 30 }", "The end of the day.")]
    [InlineData("{ kind: occurrence, element: character, min: 5, per: paragraph, zones: [altText] }", "![[|Foto|]](a.jpg) ![Warga antre](b.jpg)")]
    [InlineData("{ kind: occurrence, element: character, max: 5, per: paragraph, zones: [title] }", "---\njudul: [|Panjang|]\n---\nTeks yang panjang.")]
    [InlineData("{ kind: occurrence, terms: [bupati], max: 1, moreThan: { terms: [dinas] } }", "Bupati dan [|bupati|] lalu dinas.")]
    [InlineData("{ kind: occurrence, terms: [bupati], max: 1, moreThan: { terms: [dinas] } }", "Bupati, bupati, dinas, dinas.")]
    [InlineData("{ kind: occurrence, sequences: [[turun, { class: NUMBER }]], max: 1 }", "Turun 5, turun, [|turun 6|].")]
    public void It_may_count_in_parts_of_a_text_and_by_its_length(string check, string marked) => new OneRule(check).Finds(marked);

    [Theory]
    [InlineData("element: word, max: 3, per: sentense", "“sentense” is unknown. Did you mean “sentence”?")]
    [InlineData("terms: [a], maxShare: 120", "“maxShare” is a percentage from 1 to 100.")]
    [InlineData("terms: [a], max: 1, moreThan: {}", "Name what is looked for")]
    [InlineData("element: wrd, max: 1", "“wrd” is unknown. Did you mean “word”?")]
    public void Faults_are_explained(string options, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: occurrence, {options} }}"), StringComparison.Ordinal);
}
