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
