using Xunit;

namespace ComplianceLint.Tests.Spans;

public sealed class FingerprintsSurvive
{
    [Fact]
    public void A_paragraph_before_the_others() =>
        Dice.Check(200, dice => MarkdownBody.Write(dice, "\n").Text, body => AssertSame(("a.md", body), ("a.md", "Warga berkumpul.\n\n" + body)));

    [Fact]
    public void Another_name_and_other_line_endings() =>
        Dice.Check(200, dice => MarkdownBody.Write(dice, "\n").Text, body =>
        {
            AssertSame(("a.md", body), ("draf/b.md", body.Replace("\n", "\r\n", StringComparison.Ordinal)));
            AssertSame(("a.md", body), ("a.md", body.Replace('\n', '\r')));
        });

    [Fact]
    public void Another_indentation_of_JSON() =>
        Dice.Check(200, Drafts.JsonPost, post => AssertSame(("a.json", post.Text), ("a.json", $"[\n\t\t{post.Text.Replace("\": ", "\" :\n  ", StringComparison.Ordinal)}\n]")));

    [Fact]
    public void Not_another_sentence_or_another_id()
    {
        var before = Fingerprints("a.md", "---\nid: a\n---\nKonon kabar burung itu benar. Tidak ada lagi.\n");
        Assert.Empty(before.Intersect(Fingerprints("a.md", "---\nid: a\n---\nKonon kabar burung itu salah. Tidak ada lagi.\n")));
        Assert.Empty(before.Intersect(Fingerprints("a.md", "---\nid: b\n---\nKonon kabar burung itu benar. Tidak ada lagi.\n")));
        Assert.Equal(before, Fingerprints("a.md", "---\nid: a\n---\nKonon kabar burung itu benar. Masih ada lagi.\n"));
    }

    [Theory]
    [InlineData("Konon NIK 3273014508900001 cair.", "Konon NIK 3273014508900002 cair.")]
    [InlineData("Konon #3273014508900001 cair.", "Konon #3273014508900002 cair.")]
    [InlineData("Konon lihat https://a.go.id/?nik=3273014508900001 ya.", "Konon lihat https://a.go.id/?nik=3273014508900002 ya.")]
    [InlineData("Konon sandi: Rahasia123 cair.", "Konon sandi: Rahasia124 cair.")]
    [InlineData("---\nid: 3273014508900001\n---\nKonon cair.", "---\nid: 3273014508900002\n---\nKonon cair.")]
    public void Every_digit_of_what_is_masked(string before, string after) => AssertSame(("a.md", before), ("a.md", after));

    [Fact]
    public void What_a_sensitive_rule_finds()
    {
        var rule = Rules.OneRule.WithHead("sensitive: true", "{ kind: existence, terms: [garuda, elang], zones: all }");
        Assert.Equal(Of("Sandi operasi garuda dimulai."), Of("Sandi operasi elang dimulai."));
        Assert.NotEqual(Of("Sandi operasi garuda dimulai."), Of("Sandi operasi garuda ditunda."));

        string Of(string text) => rule.FindingIn(text).Fingerprint;
    }

    [Fact]
    public void Another_word_of_the_same_rule()
    {
        var rule = new Rules.OneRule("{ kind: existence, terms: [konon, kabarnya] }");
        Assert.Equal(rule.FindingIn("Konon jalan itu ditutup.").Fingerprint, rule.FindingIn("Kabarnya jalan itu ditutup.").Fingerprint);
        Assert.Equal(2, rule.FindingsIn("Konon jalan itu konon ditutup.").Select(found => found.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Equal_findings_of_a_post_have_different_ones()
    {
        var found = Fingerprints("a.md", "Kabar burung!\n\nKabar burung!\n");
        Assert.Equal(2, found.Distinct().Count());
    }

    private static void AssertSame((string Path, string Text) before, (string Path, string Text) after) =>
        Assert.Equal(Fingerprints(before.Path, before.Text), Fingerprints(after.Path, after.Text));

    private static IReadOnlyList<string> Fingerprints(string path, string text) =>
    [
        .. PostDocument.Parse(new SourceText(path, text), ParseOptions.Default).Posts
            .SelectMany(post => TestRules.Everywhere.Analyze(post, TestRules.Options).Diagnostics)
            .Where(found => found.Match is not null)
            .Select(found => $"{found.Fingerprint} {found.Rule.Id}")
            .Order(StringComparer.Ordinal),
    ];
}
