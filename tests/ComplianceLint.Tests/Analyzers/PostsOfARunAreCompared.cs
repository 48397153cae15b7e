using System.Globalization;
using ComplianceLint.Tests.Rules;
using ComplianceLint.Tests.Text;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

/// <summary>Posts stand one a line; the marks are the places of all findings together.</summary>
public sealed class PostsOfARunAreCompared
{
    private const string Duplicates = "{ kind: across-posts, test: near-duplicate }";

    private const string Text = "Warga dapat mengurus akta kelahiran di kantor kecamatan pada hari kerja tanpa biaya apa pun dan tanpa perantara.";

    private static readonly string Contradictions = "{ kind: across-posts, test: contradiction, facts: [date, time, money, phone, link], same: [title] }";

    [Fact]
    public void The_same_text_twice_is_found_whatever_stands_between() => Finds(
        Duplicates,
        Post($"[|{Text}|]"),
        Post("Selamat pagi, Sahabat!"),
        Post($"[|{Text.Replace("Warga dapat", "Anda dapat", StringComparison.Ordinal)}|]"));

    [Theory]
    [InlineData("Warga dapat mengurus kartu keluarga di kantor kelurahan pada hari kerja dengan membawa surat pengantar dari ketua rukun tetangga.")]
    [InlineData("Selamat pagi, Sahabat!")]
    public void Another_text_is_none(string other) => Finds(Duplicates, Post(Text), Post(other), Post("Selamat pagi, Sahabat!"));

    [Theory]
    [InlineData("5 Mei 2026", "6 Mei 2026")]
    [InlineData("pukul 08.00 WIB", "pukul 09.00 WIB")]
    [InlineData("Rp5.000", "Rp6.000")]
    [InlineData("https://a.go.id/satu", "https://a.go.id/dua")]
    [InlineData("0812-3456-7890", "0812-3456-7891")]
    public void Posts_that_differ_in_what_they_state_are_a_series(string one, string other) => Finds(
        Duplicates, Post($"{Text} Catat: {one}."), Post($"{Text} Catat: {other}."));

    [Fact]
    public void One_text_on_two_channels_is_one_post() => Finds(
        Duplicates,
        Post($"[|{Text}|]", "\"saluran\":[\"x\"]"),
        Post(Text, "\"saluran\":[\"instagram\"]"),
        Post($"[|{Text}|]", "\"saluran\":[\"tiktok\",\"x\"]"));

    [Theory]
    [InlineData(60, true)]
    [InlineData(95, false)]
    public void How_much_must_be_the_same_is_for_the_rule_to_say(int similarity, bool isFound)
    {
        var other = Text.Replace("pada hari kerja", "setiap Senin", StringComparison.Ordinal);
        var found = Across(new OneRule($"{{ kind: across-posts, test: near-duplicate, similarity: {similarity} }}"), $"{Post(Text)}\n{Post(other)}");
        Assert.Equal(isFound, found.Count == 1);
    }

    [Fact]
    public void Thousands_of_equal_posts_are_one_finding_of_a_hundred_places()
    {
        var found = Assert.Single(Across(
            OneRule.WithMessage("{count}", Duplicates), string.Join('\n', Enumerable.Repeat(Post(Text), 20_000))));
        Assert.Equal(100, found.Locations.Count);
        Assert.Equal("20.000", found.Message.Id);
    }

    [Fact]
    public void Thousands_of_posts_that_are_nearly_equal_take_no_square_time()
    {
        // Each shares a third of its words with every other, and so some bands with thousands.
        var posts = Enumerable.Range(0, 20_000).Select(i => Post($"{Text} {string.Join(' ', Enumerable.Range(0, 30).Select(j => string.Create(CultureInfo.InvariantCulture, $"a{i}b{j}")))}"));
        Assert.Empty(Across(new OneRule(Duplicates), string.Join('\n', posts)));
    }

    [Theory]
    [InlineData("pada [|5 Mei 2026|] di balai kota", "tanggal [|6 Mei 2026|]")]
    [InlineData("pada [|5 Mei|]", "tanggal [|06/05/2026|]")]
    [InlineData("pukul [|08.00|] WIB", "pukul [|9:00|] WIB")]
    [InlineData("biaya [|Rp50 ribu|]", "biaya [|Rp 60.000|]")]
    [InlineData("telepon [|0812-3456-7890|]", "telepon [|0813-3456-7890|]")]
    [InlineData("lihat [|https://a.go.id/satu|]", "lihat [|https://a.go.id/dua|]")]
    public void Two_statements_on_one_matter_that_cannot_both_be_right_are_found(string one, string other) => Finds(
        Contradictions, Titled("Pasar murah", one), Post("Selamat pagi."), Titled("PASAR  MURAH", other));

    [Theory]
    [InlineData("5 Mei 2026", "05/05/2026")]
    [InlineData("5 Mei", "5 Mei 2026")]
    [InlineData("pukul 08.00 WIB", "pukul 8:00 WIB")]
    [InlineData("Rp50.000", "Rp50 ribu")]
    [InlineData("Rp1,5 juta", "Rp1.500.000,00")]
    [InlineData("0812-3456-7890", "+62 812 3456 7890")]
    [InlineData("https://www.a.go.id/satu/?utm_source=x", "http://a.go.id/satu#bawah")]
    [InlineData("5 Mei 2026 dan 7 Mei 2026", "6 Mei 2026")]
    [InlineData("5 Mei 2026", "“6 Mei 2026”, kata seorang warga")]
    [InlineData("31 Februari 2026", "6 Mei 2026")]
    public void What_agrees_or_leaves_it_open_is_none(string one, string other) => Finds(
        Contradictions, Titled("Pasar murah", $"Acara {one}."), Titled("Pasar murah", $"Acara {other}."));

    [Theory]
    [InlineData("\"judul\":\"Pasar murah lagi\"")]
    [InlineData("\"judul\":\"Pasar murah\",\"jenis\":\"ralat\"")]
    [InlineData("\"judul\":\"Pasar murah\",\"jadwal\":\"2026-08-08\"")]
    [InlineData("\"id\":\"x\"")]
    public void Another_matter_a_correction_or_the_next_week_contradicts_nothing(string fields) => Finds(
        Contradictions, Titled("Pasar murah", "Acara 5 Mei 2026."), Post("Acara 6 Mei 2026.", fields));

    [Fact]
    public void Every_topic_must_be_the_same() => Finds(
        "{ kind: across-posts, test: contradiction, facts: [date], same: [campaign, hashtag] }",
        Post("Acara 3 Mei 2026. #PasarMurah", "\"kampanye\":\"A\""),
        Post("Acara [|4 Mei 2026|]. #Kota #PasarMurah", "\"kampanye\":\"B\""),
        Post("Acara 5 Mei 2026. #Sehat", "\"kampanye\":\"B\""),
        Post("Acara [|6 Mei 2026|]. #pasarmurah", "\"kampanye\":\"B\""));

    [Fact]
    public void A_contradiction_may_need_like_words() => Finds(
        "{ kind: across-posts, test: contradiction, facts: [date], same: [title], similarity: 70 }",
        Titled("Layanan", $"{Text} Mulai [|5 Mei 2026|]."),
        Titled("Layanan", "Perpustakaan keliling singgah di taman kota mulai 7 Mei 2026 dan membawa buku cerita, komik, dan majalah untuk anak."),
        Titled("Layanan", $"{Text} Mulai [|6 Mei 2026|]."));

    [Fact]
    public void A_message_names_dates_and_amounts_but_no_numbers_of_persons()
    {
        var rule = OneRule.WithMessage("{count}: {values}.", Contradictions);
        var found = Across(rule, string.Join('\n',
            Titled("Pasar murah", "5 Mei 2026 pukul 08.00 WIB, Rp1.250.000, 0812-3456-7890"),
            Titled("Pasar murah", "17 Agustus 2026 pukul 09.30 WIB, Rp2 juta, 0812-3456-7899")));
        Assert.Equal(
            ["2: 5 Mei 2026, 17 Agustus 2026.", "2: 08.00, 09.30.", "2: Rp1.250.000, Rp2.000.000.", "2: 2 nomor telepon."],
            found.Select(finding => finding.Message.Id));
        Assert.Equal("2: 5 May 2026, 17 August 2026.", found[0].Message.En);
    }

    [Fact]
    public void The_rules_conditions_select_the_posts() => Finds(
        "kind: across-posts\ntest: near-duplicate\nwhen: { kinds: [unggahan] }",
        Post(Text, "\"jenis\":\"balasan\""), Post(Text, "\"jenis\":\"balasan\""), Post(Text));

    [Fact]
    public void A_post_is_judged_by_none_of_it()
    {
        var rule = new OneRule(Duplicates);
        Assert.Equal(CheckResult.NotApplicable, rule.ResultOn(Post(Text), "a.json"));
    }

    [Fact]
    public void Fingerprints_stay_when_the_posts_move()
    {
        var rule = new OneRule(Duplicates);
        var before = Assert.Single(Across(rule, $"{Post(Text)}\n{Post(Text)}"));
        var after = Assert.Single(Across(rule, $"{Post("Selamat pagi.")}\n\n{Post(Text)}\n{Post(Text)}", "b.ndjson"));
        Assert.Equal(32, before.Fingerprint.Length);
        Assert.Equal(before.Fingerprint, after.Fingerprint);
    }

    [Theory]
    [InlineData("{ kind: across-posts }", "“test” is missing.")]
    [InlineData("{ kind: across-posts, test: duplicate }", "“duplicate” is unknown. Choose one of contradiction, near-duplicate.")]
    [InlineData("{ kind: across-posts, test: near-duplicate, similarity: 20 }", "“similarity” must be between 60 and 100.")]
    [InlineData("{ kind: across-posts, test: near-duplicate, same: [title] }", "“same” is unknown. Choose one of kind, similarity, test, when.")]
    [InlineData("{ kind: across-posts, test: contradiction, same: [title] }", "“facts” is missing.")]
    [InlineData("{ kind: across-posts, test: contradiction, facts: [date] }", "“same” is missing.")]
    [InlineData("{ kind: across-posts, test: contradiction, facts: [dates], same: [title] }", "“dates” is unknown. Did you mean “date”?")]
    [InlineData("{ kind: across-posts, test: contradiction, facts: [date], same: [titel] }", "“titel” is unknown. Did you mean “title”?")]
    public void What_the_check_does_not_know_is_refused(string check, string message) =>
        Assert.Contains(PackText.Pack(("uji/aturan.yaml", PackText.Rule(check, message: "Keliru."))).Failures, failure => failure.Message.En == message);

    private static string Titled(string title, string text) => Post(text, $"\"judul\":\"{title}\"");

    private static string Post(string text, string fields = "") => $"{{{fields}{(fields.Length > 0 ? "," : "")}\"teks\":\"{text}\"}}";

    private static void Finds(string check, params string[] posts)
    {
        var marked = string.Join('\n', posts);
        var text = Marks.Strip(marked);
        Assert.Equal(marked, Marks.Write(text, Across(new OneRule(check), text).SelectMany(finding => finding.Locations).Select(location => location.Span)));
    }

    private static IReadOnlyList<RunDiagnostic> Across(OneRule rule, string lines, string path = "a.ndjson")
    {
        var batch = new Batch();
        var source = new SourceText(path, lines);
        foreach (var post in PostDocument.Parse(source, ParseOptions.Default).Posts) batch.Add(rule.Set.Analyze(post, new AnalysisOptions { Now = rule.Now }));
        var (diagnostics, failures) = batch.Finish();
        Assert.Empty(failures);
        Assert.All(diagnostics.SelectMany(finding => finding.Locations), location => Assert.Equal(source.PositionOf(location.Span.Start), location.Start));
        return diagnostics;
    }
}
