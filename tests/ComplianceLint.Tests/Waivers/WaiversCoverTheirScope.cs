using Xunit;

namespace ComplianceLint.Tests.Waivers;

public sealed class WaiversCoverTheirScope
{
    private const string Both = "---\nakun: dinkes\nsaluran: [instagram, x]\n---\nKonon begitu.";
    private const string One = "---\nakun: KotaContoh\nsaluran: ig\n---\nKonon begitu.";

    [Theory]
    [InlineData("{ files: [\"drafts/**\"] }", One, true)]
    [InlineData("{ files: [\"Drafts/*.MD\"] }", One, true)]
    [InlineData("{ files: [lain.md, drafts/a.md] }", One, true)]
    [InlineData("{ files: [lain.md] }", One, false)]
    [InlineData("{ files: [drafts] }", One, false)]
    [InlineData("{ files: [drafts/] }", One, true)]
    [InlineData("{ channels: [instagram] }", One, true)]
    [InlineData("{ channels: [x] }", One, false)]
    [InlineData("{ channels: [instagram] }", "Konon begitu.", false)]
    [InlineData("{ channels: [instagram] }", Both, false)]
    [InlineData("{ channels: [instagram, twitter] }", Both, true)]
    [InlineData("{ accounts: [kotacontoh] }", One, true)]
    [InlineData("{ accounts: [\"@dinkes\"] }", One, false)]
    [InlineData("{ accounts: [\"@dinkes\"] }", "Konon begitu.", false)]
    [InlineData("{ accounts: [\"@dinkes\", KOTACONTOH] }", Both, true)]
    [InlineData("{ files: [\"drafts/**\"], channels: [x] }", One, false)]
    [InlineData("{ files: [\"drafts/**\"], channels: [instagram], accounts: [kotacontoh] }", One, true)]
    public void Keys_must_all_hold_with_one_of_their_values(string scope, string text, bool covers) =>
        Assert.Equal(covers ? DiagnosticStatus.Waived : DiagnosticStatus.Open, WaiverText.StatusOf(WaiverText.Of(WaiverText.Entry(("scope", scope))), text));

    [Fact]
    public void Channels_of_the_run_stand_for_those_of_the_post()
    {
        var run = new WaiverRun(WaiverText.Of(WaiverText.Entry(("scope", "{ channels: [x] }"))));

        Assert.Equal(DiagnosticStatus.Waived, WaiverText.Lint(run, One, "drafts/a.md", "twitter").Diagnostics[^1].Status);
    }

    [Theory]
    [InlineData("konon", true)]
    [InlineData("\" KONON \"", true)]
    [InlineData("Konon begitu", false)]
    [InlineData("kon", false)]
    public void A_quote_narrows_it_to_the_found_words(string quote, bool covers) =>
        Assert.Equal(covers ? DiagnosticStatus.Waived : DiagnosticStatus.Open, WaiverText.StatusOf(WaiverText.Of(WaiverText.Entry(("quote", quote)))));

    [Fact]
    public void A_fingerprint_narrows_it_to_one_finding()
    {
        var found = WaiverText.Lint(new WaiverRun(WaiverText.Of()), "Konon begitu. Konon begini.").Diagnostics;
        var run = new WaiverRun(WaiverText.Of(WaiverText.Entry(("fingerprint", found[1].Fingerprint), ("scope", "{ files: [\"**\"] }"))));

        Assert.Equal([DiagnosticStatus.Open, DiagnosticStatus.Waived], WaiverText.Lint(run, "Konon begitu. Konon begini.").Diagnostics.Select(diagnostic => diagnostic.Status));
    }

    [Theory]
    [InlineData("uji/rumor")]
    [InlineData("uji/*")]
    public void A_former_id_and_a_group_name_the_rule_too(string rule) =>
        Assert.Equal(DiagnosticStatus.Waived, WaiverText.StatusOf(WaiverText.Of(WaiverText.Entry(("rule", rule)))));

    [Theory]
    [InlineData("Dijaga.", DiagnosticStatus.Waived)]
    [InlineData("Terkunci.", DiagnosticStatus.Open)]
    public void Of_a_group_locked_rules_stay(string text, DiagnosticStatus status) =>
        Assert.Equal(status, WaiverText.StatusOf(WaiverText.Of(WaiverText.Entry(("rule", "uji/*"))), text));

    [Fact]
    public void What_lifts_a_finding_is_told_with_it_masked()
    {
        var list = WaiverText.Of(WaiverText.Entry(("reason", "Atas permintaan 3273014107900001.")));
        var lifted = Assert.Single(Assert.Single(WaiverText.Lint(new WaiverRun(list), "Konon begitu.").Diagnostics).Suppressions);

        Assert.Equal(
            (DiagnosticStatus.Waived, "Atas permintaan 3273************.", "Kepala Bidang Humas", new DateOnly(2026, 12, 31), WaiverText.Path, new LinePosition(2, 5)),
            (lifted.Kind, lifted.Reason, lifted.By, lifted.Until, lifted.Path, lifted.Position));
    }

    [Fact]
    public void A_thousand_waivers_and_ten_thousand_findings_are_soon_matched()
    {
        var run = new WaiverRun(WaiverText.Of([.. Enumerable.Range(0, 1000).Select(i => WaiverText.Entry(("scope", $"{{ files: [\"drafts/**/hut-*-{i}.md\"] }}")))]));
        var text = string.Concat(Enumerable.Repeat("Konon begitu. ", 10));
        var lifted = Enumerable.Range(0, 1000).Count(i => WaiverText.Lint(run, text, $"drafts/kota/hut-kota-{i}.md").Diagnostics.All(diagnostic => diagnostic.Status == DiagnosticStatus.Waived));

        Assert.Equal(1000, lifted);
        Assert.Empty(WaiverText.CodesOf(run));
    }
}
