using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class RequiredFindsWhatIsAbsent
{
    private const string Check = "{ kind: required, any: { terms: [lapor, call center], elements: [link], fields: [tiket] } }";

    [Theory]
    [InlineData("[||]Terima kasih.")]
    [InlineData("Silakan lapor.")]
    [InlineData("Hubungi call center kami.")]
    [InlineData("Lihat kota.go.id.")]
    [InlineData("---\ntiket: A-1\n---\nTerima kasih.")]
    [InlineData("[||]---\ntiket: \"\"\n---\nTerima kasih.")]
    [InlineData("[||]Terima kasih. <!-- lapor -->")]
    public void One_of_them_is_enough(string marked) => new OneRule(Check).Finds(marked);

    [Fact]
    public void In_json_it_stands_at_the_brace() =>
        new OneRule(Check).Finds("""[ [||]{ "teks": "Terima kasih." } ]""", "draf.json");

    [Theory]
    [InlineData("Halo, Kak. Terima kasih.")]
    [InlineData("[||]Terima kasih. Halo.")]
    [InlineData("Halo\n\nTerima kasih.")]
    public void The_first_sentence_may_be_meant(string marked) =>
        new OneRule("{ kind: required, any: { terms: [halo] }, in: firstSentence }").Finds(marked);

    [Fact]
    public void A_condition_says_which_posts_need_it()
    {
        var rule = new OneRule("{ kind: required, any: { terms: [halo] }, when: { kinds: [balasan] } }");
        rule.Finds("[||]---\njenis: balasan\n---\nTerima kasih.");
        rule.IsSilentOn("---\njenis: unggahan\n---\nTerima kasih.");
    }
}
