using Xunit;

namespace ComplianceLint.Tests.Channels;

/// <summary>After docs.x.com, “counting characters”, and the rules of twitter-text, configuration version 3.</summary>
public sealed class XCountsAsItPublishes
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Halo", 4)]
    [InlineData("café", 4)]
    [InlineData("cafe\u0301", 4)]
    [InlineData("a\u0301\u0323", 2 + 1)]
    [InlineData("ሀ", 2)]
    [InlineData("ჿ", 1)]
    [InlineData("한국", 4)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("日本語", 6)]
    [InlineData("مرحبا", 5)]
    [InlineData("ß\u200D\u200E\u2010\u201F\u2032\u2037", 1 + 1 + 2 + 1 + 1 + 1 + 1)]
    [InlineData("\u200E", 2)]
    [InlineData("“a”…–‘b’", 2 + 2 + 2 + 1 + 2)]
    [InlineData("\n \t", 3)]
    [InlineData("𝒶", 2)]
    public void Characters_by_their_ranges(string text, int count) => Assert.Equal(count, ChannelLength.Of("x", text).Count);

    [Theory]
    [InlineData("👾", 2)]
    [InlineData("🙋🏽", 2)]
    [InlineData("👨‍🎤", 2)]
    [InlineData("👨‍👩‍👧‍👦", 2)]
    [InlineData("👩‍❤️‍💋‍👩", 2)]
    [InlineData("🧑🏻‍🤝‍🧑🏿", 2)]
    [InlineData("🏃🏽‍♀️", 2)]
    [InlineData("⛹🏽‍♂️", 2)]
    [InlineData("⛹️‍♂️", 2)]
    [InlineData("🏳️‍🌈", 2)]
    [InlineData("🇮🇩", 2)]
    [InlineData("🇮🇩🇮🇩", 4)]
    [InlineData("🇦🇦", 4)]
    [InlineData("🇮", 2)]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2)]
    [InlineData("1️⃣", 2)]
    [InlineData("#⃣", 2)]
    [InlineData("1", 1)]
    [InlineData("©", 1)]
    [InlineData("©️", 2)]
    [InlineData("™", 2)]
    [InlineData("☺", 2)]
    [InlineData("☺️", 2)]
    [InlineData("☺\uFE0E", 4)]
    [InlineData("😀\uFE0F", 4)]
    [InlineData("a\uFE0F", 3)]
    [InlineData("👍🏿👍", 4)]
    [InlineData("🥕🏿", 4)]
    [InlineData("🥕\u200D🥕", 5)]
    [InlineData("👨‍👩‍👧‍👦🏽", 4)]
    [InlineData("👨🏽‍👩‍👧", 2 + 1 + 2)]
    [InlineData("👨\u200D", 3)]
    [InlineData("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 4)]
    public void An_emoji_is_two_however_it_is_made(string text, int count) => Assert.Equal(count, ChannelLength.Of("x", text).Count);

    [Theory]
    [InlineData("[https://kota.go.id]")]
    [InlineData("[http://kota.go.id] dan [HTTPS://Kota.go.id/X]")]
    [InlineData("lihat [kota.go.id].")]
    [InlineData("[lapor.go.id]")]
    [InlineData("[t.co] dan [s.id/bansos]")]
    [InlineData("([https://kota.go.id/a_(b)])")]
    [InlineData("[https://kota.go.id/a_(b_(c))_d]")]
    [InlineData("[https://kota.go.id/a](b")]
    [InlineData("[https://kota.go.id/a]).")]
    [InlineData("[https://kota.go.id/a/], [https://kota.go.id/b-], [https://kota.go.id/c]!")]
    [InlineData("[https://kota.go.id/?a=1&b=2]?")]
    [InlineData("[https://kota.go.id:8080/a]")]
    [InlineData("[kota.go.id]:8080")]
    [InlineData("[kota.go.id:8080/a]")]
    [InlineData("[kota.go.id]?a=1")]
    [InlineData("[kota.go.id/]?")]
    [InlineData("warga@kota.go.id")]
    [InlineData("a.b@kota.go.id")]
    [InlineData("@kota.go.id #kota.go.id $kota.go.id")]
    [InlineData("kota.tidakada file.txt S.Kom. dll.")]
    [InlineData("[kota.com]日本 [kota.com]、")]
    [InlineData("日本[kota.com]です")]
    [InlineData("日本[https://kota.com/a]です")]
    [InlineData("http://日本")]
    [InlineData("[http://日本.com]")]
    [InlineData("日本.com")]
    [InlineData("é[kota.com] dan [é.com]")]
    [InlineData("[é.com]")]
    [InlineData("[https://t.co/abc?x=1].")]
    [InlineData("sub_[domain.kota.id] a_[kota.go.id/b]")]
    [InlineData("[https://kota.id/a].(b)")]
    [InlineData("日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日kota.id")]
    [InlineData("[http://日本.jp/a]")]
    [InlineData("[http://kota.рф/a]")]
    [InlineData("[xn--p1ai.xn--p1ai]")]
    [InlineData("[https://xn--fsqu00a.xn--0zwm56d]")]
    [InlineData("xhttps://kota.go.id")]
    [InlineData("-kota.go.id _kota.go.id /kota.go.id .kota.go.id")]
    [InlineData("[https://sub_domain.kota.id] https://kota_contoh.id")]
    [InlineData("https://-kota.id https://kota-.id")]
    [InlineData("[https://t.co/abc123]/xyz")]
    [InlineData("[https://kota.id/berita/пример]")]
    [InlineData("[https://kota.id/caf\u00E9]日")]
    [InlineData("1.5 3.500 08.00 2.0.com")]
    [InlineData("[https://kota.go.id][,https://kota.go.id]")]
    public void An_address_is_23(string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var expected = new List<string>();
        for (var at = marked.IndexOf('['); at >= 0; at = marked.IndexOf('[', at + 1)) expected.Add(marked[(at + 1)..marked.IndexOf(']', at)].TrimStart(','));
        if (marked.Contains("2.0.com", StringComparison.Ordinal)) expected.Add("2.0.com");
        Assert.Equal(expected, ComplianceLint.Channels.AddressFinder.Find(text, needsScheme: false).Select(found => text[found.Start..found.End]));
    }

    [Theory]
    [InlineData("https://kota.go.id/sebuah/alamat/yang/panjang/sekali", 23)]
    [InlineData("a kota.id b", 27)]
    [InlineData("https://kota.go.id/😀", 25)]
    public void Whatever_its_length(string text, int count) => Assert.Equal(count, ChannelLength.Of("x", text).Count);

    [Theory]
    [InlineData("kota", 4)]
    [InlineData("日本", 10)]
    [InlineData("bücher", 13)]
    [InlineData("рф", 8)]
    [InlineData("💩", 8)]
    public void Labels_of_other_scripts_are_as_long_as_their_code(string label, int length) =>
        Assert.Equal(length, ComplianceLint.Channels.Punycode.LengthOf(label));

    [Theory]
    [InlineData("a\uFEFFb", 1)]
    [InlineData("\uFFFE", 0)]
    [InlineData("ab\uFFFF", 2)]
    [InlineData("a\u202Eb\u0000", null)]
    public void Some_characters_are_refused(string text, int? at) => Assert.Equal(at, ChannelLength.Of("x", text).RefusedAt);

    [Theory]
    [InlineData(".a", 400_000)]
    [InlineData("a.", 400_000)]
    [InlineData("日", 800_000)]
    [InlineData("日.", 400_000)]
    [InlineData("a_", 400_000)]
    [InlineData("a-.", 300_000)]
    [InlineData("a.co/(", 150_000)]
    [InlineData("a.co?", 200_000)]
    [InlineData("http://", 150_000)]
    [InlineData("👨\u200D", 250_000)]
    [InlineData("e\u0301", 400_000)]
    [InlineData("\u0301", 800_000)]
    public void A_megabyte_takes_linear_time(string repeated, int times)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, times));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var channel in Channel.All) ComplianceLint.Channels.TextLength.Count(text, channel.Measure, 280, out _);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
    }
}
