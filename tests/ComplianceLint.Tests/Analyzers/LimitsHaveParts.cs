using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class LimitsHaveParts
{
    private const string Table =
        """
        - { channel: youtube, part: title, max: 5, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: web, part: description, max: 5, kind: advisory, source: uji, asOf: 2026-11-24 }
        - { channel: x, part: altText, max: 5, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: x, part: media, max: 1, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: x, part: links, max: 1, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: x, part: mentions, max: 1, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: instagram, part: firstLine, max: 5, kind: advisory, source: uji, asOf: 2026-11-24 }
        - { channel: instagram, part: hashtags, max: 3, until: 2025-12-17, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: instagram, part: hashtags, max: 1, from: 2025-12-18, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: telegram, max: 10, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: telegram, max: 5, withMedia: true, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: bluesky, max: 9, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: bluesky, max: 12, unit: bytes, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: pinterest, max: 8, kind: hard, source: uji, asOf: 2026-11-24 }
        - { channel: pinterest, max: 5, kind: advisory, source: uji, asOf: 2026-11-24 }
        - { channel: facebook, max: 12, kind: hard, source: uji, asOf: 2026-11-24 }
        """;

    [Theory]
    [InlineData("youtube", "---\njudul: 12345[|67|]\n---\nTeks yang panjang.")]
    [InlineData("web", "---\ndeskripsi: 12345[|67|]\nprogram: 1234567\n---\nTeks yang panjang.")]
    [InlineData("youtube", "---\ndeskripsi: 1234567\n---\nTeks.")]
    [InlineData("x", "---\njudul: 1234567\n---\nTeks.")]
    [InlineData("x", "---\nmedia: [{ berkas: a.jpg, alt: \"12345[|67|]\" }]\n---\nTeks.")]
    [InlineData("x", "Teks. ![12345[|67|]](a.jpg)")]
    [InlineData("youtube", "Teks. ![1234567](a.jpg)")]
    [InlineData("x", "kota.id dan [|s.id/a, s.id/b|] saja")]
    [InlineData("x", "@a dan [|@b|] saja")]
    [InlineData("instagram", "12345\n1234567")]
    [InlineData("instagram", "12345[|67|]\n1234567")]
    [InlineData("instagram", "---\njadwal: 2025-12-17\n---\n#a\n#b #c")]
    [InlineData("instagram", "---\njadwal: 2025-12-18\n---\n#a\n[|#b #c|] saja")]
    [InlineData("telegram", "1234567890")]
    [InlineData("telegram", "12345[|67890|] ![](a.jpg)")]
    [InlineData("bluesky", "123456789[|0|]")]
    [InlineData("bluesky", "éééééé[|é|]")]
    public void Each_with_a_span_of_its_own(string channel, string marked) => Rule(channel).Finds(marked);

    [Theory]
    [InlineData("1234567", Severity.Info)]
    [InlineData("1234567890", Severity.Error)]
    public void A_hard_limit_goes_before_advice(string text, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Rule("pinterest").FindingsIn(text)).Severity);

    [Fact]
    public void Media_are_counted_in_the_field_and_in_the_text()
    {
        Rule("x").Finds("---\nmedia: [{ berkas: a.jpg }, [||]{ berkas: b.jpg }]\n---\nTeks.");
        Rule("x").Finds("---\nmedia: [{ berkas: a.jpg }]\n---\nTeks. [||]![](b.jpg)");
    }

    [Theory]
    [InlineData("- 1234\n- 123[|4|]")]
    [InlineData("9. 1234\n10. [|1234|]")]
    [InlineData("- 1234\n\n  12345[|6|]")]
    public void List_marks_are_published(string marked) => Rule("facebook").Finds(marked);

    [Theory]
    [InlineData("facebook", "[1234567](/123[|45|])")]
    [InlineData("bluesky", "[123456789](/12345)")]
    public void Addresses_of_links_are_published_where_a_channel_has_no_links(string channel, string marked) => Rule(channel).Finds(marked);

    [Fact]
    public void An_alias_is_the_channel() => Rule("ig").Finds("12345[|67|]");

    [Fact]
    public void Html_is_counted_as_it_is_published()
    {
        var post = PostDocument.Parse(new SourceText("a.json", """{"teks": "<ul><li>satu</li><li><a href='https://kota.go.id'>kota.go.id</a> &amp;</li></ul>"}"""), ParseOptions.Default).Posts[0];
        var published = ComplianceLint.Channels.PublishedString.Of(post, post.Published[0], showsLinks: false);
        Assert.Equal("- satu\n- kota.go.id &", published.Text);
    }

    [Fact]
    public void Counters_know_what_is_used_up()
    {
        var pack = PackText.Pack(("uji/aturan.yaml", PackText.Rule(Check)), ("data/limits.yaml", Table));
        var post = PostDocument.Parse(new SourceText("a.md", "Halo"), ParseOptions.Default).Posts[0];
        var counts = RuleSet.Create([pack]).Count(post, new AnalysisOptions { Now = default, Channels = ["telegram", "fb"] });
        Assert.Equal(["Telegram text 4/10", "Facebook text 4/12"], counts.Select(count => $"{count.Channel.Title} {count.Part} {count.Count}/{count.Max}"));
    }

    [Theory]
    [InlineData("channel: friendster, max: 5, kind: hard", "“friendster”")]
    [InlineData("channel: x, kind: hard", "“max”")]
    [InlineData("channel: x, max: 5", "“kind”")]
    [InlineData("channel: x, max: 5, kind: keras", "“keras”")]
    [InlineData("channel: x, max: 5, kind: hard, part: judul", "“judul”")]
    [InlineData("channel: x, max: 5, kind: hard, unit: huruf", "“huruf”")]
    [InlineData("channel: x, max: 5, kind: hard, part: links, unit: bytes", "“unit”")]
    [InlineData("channel: x, max: 5, kind: hard, from: kemarin", "“from”")]
    [InlineData("channel: x, max: 5, kind: hard, text: 5", "“text”")]
    public void Faulty_rows_are_refused(string row, string named)
    {
        var pack = PackText.Pack(("uji/aturan.yaml", PackText.Rule(Check)), ("data/limits.yaml", $"- {{ {row}, source: uji, asOf: 2026-11-24 }}"));
        Assert.Contains(named, Assert.Single(pack.Failures).Message.En, StringComparison.Ordinal);
    }

    private const string Check = "{ kind: limit, from: data/limits.yaml, parts: [text, firstLine, title, description, altText, hashtags, mentions, links, media] }";

    private static OneRule Rule(params string[] channels) => new(Check, ("data/limits.yaml", Table)) { Channels = channels };
}
