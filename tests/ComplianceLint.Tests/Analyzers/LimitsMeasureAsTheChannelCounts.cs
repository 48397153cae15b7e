using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class LimitsMeasureAsTheChannelCounts
{
    private const string Table =
        """
        - { channel: x, max: 30, kind: hard, source: "https://docs.x.com", asOf: "2026-11-01" }
        - { channel: instagram, max: 12, kind: hard, source: "https://example.org", asOf: "2026-11-01" }
        - { channel: bluesky, max: 5, kind: hard, source: "https://example.org", asOf: "2026-11-01" }
        - { channel: tiktok, max: 5, kind: advisory, source: "https://example.org", asOf: "2026-11-01" }
        """;

    [Theory]
    [InlineData("123456789 123456789 1234567890")]
    [InlineData("123456789 123456789 1234567890[|!|]")]
    [InlineData("123456 https://kota.go.id/sebuah/alamat/yang/panjang/sekali")]
    [InlineData("123456 lapor.go.id[|!|]")]
    [InlineData("12345678 [|lapor.go.id|]")]
    [InlineData("123456789 123456789 12345678👨‍👩‍👧‍👦")]
    [InlineData("123456789 123456789 12345678👍🏽[|👍🏽|]")]
    [InlineData("123456789 123456789 12345678日[|本|]")]
    [InlineData("123456789 123456789 12345678“”")]
    public void On_x_addresses_weigh_23_and_emoji_and_chinese_2(string marked) => Rule("x").Finds(marked);

    [Theory]
    [InlineData("bluesky", "ab👨‍👩‍👧‍👦cd")]
    [InlineData("bluesky", "ab👨‍👩‍👧‍👦cd[|e|]")]
    [InlineData("tiktok", "ab😊c[|d|]")]
    [InlineData("tiktok", "abcd[|😊|]")]
    [InlineData("instagram", "1234567890😊😊")]
    [InlineData("facebook", "1234567890 1234567890 1234567890 1234567890")]
    public void Each_channel_has_its_measure(string channel, string marked) => Rule(channel).Finds(marked);

    [Fact]
    public void Without_a_channel_the_rule_does_not_apply() =>
        Assert.Equal(CheckResult.NotApplicable, new OneRule(Check, ("data/limits.yaml", Table)).ResultOn("---\njudul: A\n---\n1234567890 1234567890 1234567890 1234567890"));

    [Fact]
    public void A_channel_with_a_variant_does_not_get_the_body()
    {
        var rule = Rule();
        rule.IsSilentOn("---\nsaluran: [instagram]\nvarian: { instagram: pendek }\n---\n1234567890 1234567890");
        rule.Finds("---\nsaluran: [instagram]\nvarian: { instagram: 1234567890 1[|234567890|] }\n---\npendek");
        rule.Finds("---\nsaluran: [instagram]\nvarian: { x: pendek }\n---\n1234567890 1[|234567890|]");
    }

    [Fact]
    public void A_thread_is_measured_part_by_part() =>
        Rule("instagram").Finds("---\njenis: utas\n---\n1234567890\n\n---\n\n1234567890 1[|234|]\n\n---\n\n1234567890");

    [Fact]
    public void Each_channel_is_reported_by_its_name()
    {
        var rule = new OneRule(Check, ("data/limits.yaml", Table)) { Channels = ["instagram", "tiktok"] };
        var found = rule.FindingsIn("1234567890 1234567890");
        Assert.Equal([("tiktok", Severity.Info), ("instagram", Severity.Error)], found.Select(finding => (finding.Channel!, finding.Severity)));
    }

    [Fact]
    public void The_message_has_the_channel_the_count_and_the_limit()
    {
        var pack = PackText.Pack(("uji/aturan.yaml", PackText.Rule(Check, message: "{channel} {count}/{limit}")), ("data/limits.yaml", Table));
        var post = PostDocument.Parse(new SourceText("a.md", new string('a', 1234)), ParseOptions.Default).Posts[0];
        var found = Assert.Single(RuleSet.Create([pack]).Analyze(post, new AnalysisOptions { Now = default, Channels = ["tiktok"] }).Diagnostics);
        Assert.Equal(new LocalizedText("TikTok 1.234/5", "TikTok 1,234/5"), found.Message);
    }

    [Fact]
    public void Alternative_texts_and_comments_are_not_published_with_the_text() =>
        Rule("instagram").IsSilentOn("1234567890 ![sebuah foto yang lama](a.jpg)\n\n<!-- sebuah catatan yang panjang -->");

    private const string Check = "{ kind: limit, from: data/limits.yaml }";

    private static OneRule Rule(params string[] channels) => new(Check, ("data/limits.yaml", Table)) { Channels = channels };
}
