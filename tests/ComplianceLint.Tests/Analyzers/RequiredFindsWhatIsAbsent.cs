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

    private const string Event =
        "{ kind: required, all: [{ name: { id: tanggal, en: date }, elements: [date] }, { name: { id: pukul, en: time }, elements: [time] }, { name: { id: kontak, en: contact }, hosts: [\"*.go.id\"], fields: [tiket] }] }";

    [Theory]
    [InlineData("Rapat 17 Agustus 2026 pukul 08.00 WIB, kota.go.id.", null)]
    [InlineData("---\ntiket: A\n---\nRapat 17 Agustus 2026 pukul 08.00 WIB.", null)]
    [InlineData("Rapat 17 Agustus 2026, bit.ly/a.", "time, contact")]
    [InlineData("Rapat.", "date, time, contact")]
    public void Everything_on_a_list_may_be_needed_and_what_is_missing_is_named(string text, string? missing) =>
        Assert.Equal(missing, OneRule.WithMessage("{missing}", Event).FindingsIn(text).SingleOrDefault()?.Message.En);

    [Fact]
    public void Some_of_a_list_may_be_enough()
    {
        var rule = new OneRule(Event.Replace("kind: required,", "kind: required, atLeast: 2,", StringComparison.Ordinal));
        rule.IsSilentOn("Rapat 17 Agustus 2026 pukul 08.00 WIB.");
        rule.Finds("[||]Rapat 17 Agustus 2026.");
    }

    [Theory]
    [InlineData("firstParagraph", "Pagi. Halo.\n\nRapat.")]
    [InlineData("firstParagraph", "[||]Rapat.\n\nHalo.")]
    [InlineData("lastSentence", "Rapat. Halo! #rapat")]
    [InlineData("lastSentence", "[||]Halo. Rapat.")]
    [InlineData("lastParagraph", "Rapat.\n\nHalo, lihat [ini](kota.go.id). Rapat.\n\n#rapat")]
    [InlineData("{ characters: 10 }", "Rapat halo.")]
    [InlineData("{ characters: 5 }", "[||]Rapat halo.")]
    public void A_part_of_the_text_may_be_meant(string region, string marked) =>
        new OneRule($"{{ kind: required, any: {{ terms: [halo] }}, in: {region} }}").Finds(marked);

    [Fact]
    public void Each_text_may_need_it_for_itself() =>
        new OneRule("{ kind: required, any: { terms: [iklan] }, each: true }")
            .Finds("---\nvarian:\n  x: Iklan beras\n  facebook: [||]Beras\n---\n[||]Beras murah.");

    [Theory]
    [InlineData("any: { terms: [a] }, all: []", "Name either “any” or “all”.")]
    [InlineData("in: post", "Name either “any” or “all”.")]
    [InlineData("any: {}", "Name what is looked for")]
    [InlineData("all: [{ elements: [date] }]", "“name” is missing.")]
    [InlineData("all: [{ name: { id: a, en: a }, elements: [date] }], atLeast: 2", "“atLeast” must lie between 1 and the number of entries of “all”.")]
    [InlineData("any: { terms: [a] }, in: firstSentense", "“firstSentense” is unknown. Did you mean “firstSentence”?")]
    [InlineData("any: { terms: [a] }, in: { character: 5 }", "“character” is unknown. Did you mean “characters”?")]
    public void Faults_are_explained(string options, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: required, {options} }}"), StringComparison.Ordinal);
}
