using Xunit;

namespace ComplianceLint.Tests.Suppressions;

public sealed class CommentsReachWhatTheySay
{
    private const string Next = "<!-- compliancelint-disable-next-block uji/konon -- Judul film. -->";

    [Theory]
    [InlineData(Next + "\nKonon satu.\n\n[|Konon|] dua.")]
    [InlineData(Next + "\n\n\nKonon satu,\nkonon pula.\n\n[|Konon|] dua.")]
    [InlineData(Next + "\n# Konon satu\n\n[|Konon|] dua.")]
    [InlineData(Next + "\n- Konon satu\n- [|Konon|] dua")]
    [InlineData("- Halo\n\n  " + Next + "\n\n  Konon satu\n- [|Konon|] dua")]
    [InlineData(Next + "\n> Konon satu.\n>\n> Halo\n\n[|Konon|] dua.")]
    [InlineData("> " + Next + "\n> Konon satu.\n\n[|Konon|] dua.")]
    [InlineData(Next + "\n<div>\nKonon satu.\n</div>\n\n[|Konon|] dua.")]
    [InlineData("<div>\n" + Next + "\nKonon satu.\n</div>\n\n[|Konon|] dua.")]
    [InlineData("    " + Next + "\n\nKonon satu.\n\n[|Konon|] dua.")]
    [InlineData("Halo.\n" + Next + "\nKonon satu.\n\n[|Konon|] dua.")]
    [InlineData(Next + "\n\n[a]: https://a.go.id\n\nKonon [satu][a].\n\n[|Konon|] dua.")]
    [InlineData(Next + "\n<!-- catatan lain -->\n\nKonon satu.\n\n[|Konon|] dua.")]
    [InlineData(Next + "\nKonon satu, [|gratis|].")]
    public void The_next_block_is_one_heading_paragraph_or_item(string marked)
    {
        Suppressing.LeavesOpen(marked);
        Suppressing.LeavesOpen(marked.Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!-- compliancelint-disable-next-block uji/alt -- Nama pameran. -->\n\n![foto](a.jpg)\n\n![[|foto|]](b.jpg)")]
    [InlineData("---\nmedia: []\n---\n<!-- compliancelint-disable uji/konon -- Judul. -->\n\nKonon.\n\nKonon.")]
    [InlineData("<!-- compliancelint-disable uji/konon -- Judul. -->\n\nKonon.\n\n<!-- compliancelint-enable uji/konon -->\n\n[|Konon|].")]
    [InlineData("<!-- compliancelint-disable uji/* -- Judul. -->\n\nKonon gratis [|viral|].\n\n<!-- compliancelint-enable -->\n\n[|Konon|].")]
    [InlineData("[|Konon|].\n\n<!-- compliancelint-disable uji/konon, uji/gratis -- Judul. -->\n\nKonon gratis.\n\n<!-- compliancelint-enable uji/gratis -->\n\nKonon [|gratis|].")]
    [InlineData("---\njudul: Konon\n---\nKonon.\n\n<!-- compliancelint-disable-file uji/konon -- Judul. -->\n\nKonon [|gratis|].")]
    public void Regions_end_where_they_are_ended_and_a_file_has_no_end(string marked)
    {
        Suppressing.LeavesOpen(marked);
        Suppressing.LeavesOpen(marked.Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_block_does_not_reach_into_the_next_post_of_a_thread_and_a_region_does()
    {
        const string Thread = "---\njenis: utas\n---\nHalo.\n\n";
        Assert.Equal(["unused-suppression: " + Next], Suppressing.Said(Thread + Next + "\n\n---\n\nKonon."));
        Assert.Empty(Suppressing.Said(Thread + "<!-- compliancelint-disable uji/konon -- Judul. -->\n\n---\n\nKonon."));
    }

    [Theory]
    [InlineData("{\"teks\":\"Halo.\\n\\n" + Next + "\\nKonon satu.\\n\\n[|Konon|] dua.\"}")]
    [InlineData("{\"teks\":\"<!-- compliancelint-disable uji/konon -- Judul. -->\\n\\nKonon.\",\"varian\":{\"x\":\"[|Konon|].\"}}")]
    [InlineData("{\"teks\":\"<!-- compliancelint-disable-file uji/konon -- Judul. -->\\n\\nKonon.\",\"varian\":{\"x\":\"Konon.\"}}")]
    [InlineData("{\"utas\":[\"<!-- compliancelint-disable uji/konon -- Judul. -->\\n\\nKonon.\",\"[|Konon|].\"]}")]
    [InlineData("{\"teks\":\"<p>Halo</p>" + Next + "<p>Konon satu.</p><p>[|Konon|] dua.</p>\"}")]
    [InlineData("{\"teks\":\"<ul>" + Next + "<li>Konon satu.</li><li>[|Konon|] dua.</li></ul>\"}")]
    [InlineData("{\"teks\":\"<p>" + Next + "<img src=a.jpg alt=foto></p><p>[|Konon|].</p>\"}")]
    public void Texts_in_json_and_html_take_them_too(string marked)
    {
        var path = "draf.json";
        if (marked.Contains("<img", StringComparison.Ordinal)) Assert.DoesNotContain(Suppressing.Said(Marked(marked), path), said => said.StartsWith("invalid", StringComparison.Ordinal));
        else Suppressing.LeavesOpen(marked, path);
    }

    [Theory]
    [InlineData("<!-- CompliancEliNT-Disable-Next-Block Uji/Konon -- Judul. -->\nKonon.")]
    [InlineData("<!-- compliancelint-disable-next-block uji/konon – Judul. -->\nKonon.")]
    [InlineData("<!-- compliancelint-disable-next-block uji/konon — Judul. -->\nKonon.")]
    [InlineData("<!--compliancelint-disable-next-block uji/gratis,uji/konon -- Judul.-->\nKonon gratis.")]
    [InlineData("<!-- compliancelint-disable-next-block uji/gratis uji/konon, -- Judul -- dengan garis. -->\nKonon gratis.")]
    [InlineData("<!-- compliancelint-disable-next-block\n  uji/konon\n  -- Judul “Konon”, kata \"mereka\". -->\nKonon.")]
    [InlineData("<!-- compliancelint-disable-next-block uji/rumor -- Nama lama. -->\nKonon.")]
    public void Small_differences_in_writing_do_not_matter(string text) =>
        Assert.All(Suppressing.Analyze(text).Diagnostics.Where(diagnostic => diagnostic.Rule.Group == "uji"), diagnostic => Assert.Equal(DiagnosticStatus.Suppressed, diagnostic.Status));

    [Fact]
    public void The_record_says_who_why_until_when_and_where()
    {
        var found = Suppressing.Analyze("Halo.\n\n<!-- compliancelint-disable-next-block uji/konon -- Judul film 3273014508900001 until=2026-12-31 [by=\"Kepala Bidang\"] -->\nKonon.")
            .Diagnostics.Single(diagnostic => diagnostic.Rule.Id == "uji/konon");

        Assert.Equal(
            new Suppression(DiagnosticStatus.Suppressed) { Reason = "Judul film 3273************", By = "Kepala Bidang", Until = new DateOnly(2026, 12, 31), Path = "draf.md", Position = new LinePosition(3, 1) },
            Assert.Single(found.Suppressions));
    }

    [Fact]
    public void The_innermost_lifts_and_what_is_around_it_is_unused()
    {
        const string Outer = "<!-- compliancelint-disable-file uji/konon -- Luar. -->";
        var analysis = Suppressing.Analyze($"{Outer}\n\n{Next}\n{Next}\nKonon.");
        Assert.Equal("Judul film.", analysis.Diagnostics.Single(diagnostic => diagnostic.Rule.Id == "uji/konon").Suppressions[0].Reason);
        Assert.Equal(2, analysis.Diagnostics.Count(diagnostic => diagnostic.Rule.Id == EngineRules.UnusedSuppression));
    }

    [Fact]
    public void Suppressed_findings_stay_failures_of_their_rule_and_cost_no_points()
    {
        var analysis = Suppressing.Analyze(Next + "\nKonon.");
        Assert.Equal(CheckResult.Fail, analysis.Checks.Single(check => check.Rule.Id == "uji/konon").Result);
        Assert.Equal(100, analysis.Score.ByClause["prinsip/kredibel"]);
    }

    private static string Marked(string text) => text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
