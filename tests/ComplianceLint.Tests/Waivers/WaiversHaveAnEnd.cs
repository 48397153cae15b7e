using Xunit;

namespace ComplianceLint.Tests.Waivers;

public sealed class WaiversHaveAnEnd
{
    [Theory]
    [InlineData("2026-11-25", "2026-12-31", WaiverState.Future)]
    [InlineData("2026-11-24", "2026-12-31", WaiverState.Active)]
    [InlineData("2026-11-01", "2026-12-09", WaiverState.Active)]
    [InlineData("2026-11-01", "2026-12-08", WaiverState.Expiring)]
    [InlineData("2026-11-01", "2026-11-24", WaiverState.Expiring)]
    [InlineData("2026-11-01", "2026-11-23", WaiverState.Expired)]
    [InlineData("2026-11-24", "2027-05-22", WaiverState.Active)]
    [InlineData("2026-11-24", "2027-05-23", WaiverState.Rejected)]
    public void Both_days_are_included(string from, string until, WaiverState state)
    {
        var list = WaiverText.Of(WaiverText.Entry(("from", from), ("until", until)));

        Assert.Equal(state, Assert.Single(list.Waivers).State);
        Assert.Equal(state <= WaiverState.Expiring ? DiagnosticStatus.Waived : DiagnosticStatus.Open, WaiverText.StatusOf(list));
    }

    [Fact]
    public void An_approval_does_not_hold_longer_because_it_begins_later()
    {
        var judged = Assert.Single(WaiverText.Of(WaiverText.Entry(("approvedOn", "2026-09-01"), ("until", "2027-02-28"))).Waivers);

        Assert.Equal(EngineRules.OverlongWaiver, Assert.Single(judged.Faults).Code);
        Assert.Contains("2027-02-27", judged.Faults[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expired_waiver_fails_only_what_it_covered()
    {
        var run = new WaiverRun(WaiverText.Of(WaiverText.Entry(("until", "2026-11-23"))));
        WaiverText.Lint(run, "Konon begitu. Konon begini.");
        WaiverText.Lint(run, "Konon begitu.", "lain/a.md");

        var expired = Assert.Single(run.Finish(isWhole: true, isStrict: false));
        Assert.Equal((EngineRules.ExpiredWaiver, Severity.Warning), (expired.Rule.Id, expired.Severity));
        Assert.Equal([(WaiverText.Path, 2, 5), ("drafts/a.md", 1, 1), ("drafts/a.md", 1, 15)], expired.Locations.Select(place => (place.Path, place.Start.Line, place.Start.Column)));
        Assert.Contains("2 findings", expired.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_covered_nothing_is_a_note()
    {
        var run = new WaiverRun(WaiverText.Of(WaiverText.Entry(("until", "2026-11-23"))));
        WaiverText.Lint(run, "Begitu.");

        Assert.Equal(Severity.Info, Assert.Single(run.Finish(isWhole: true, isStrict: false)).Severity);
    }

    [Fact]
    public void One_whose_successor_covers_the_finding_failed_nothing()
    {
        var run = new WaiverRun(WaiverText.Of(WaiverText.Entry(("until", "2026-11-23")), WaiverText.Entry(("from", "2026-11-24"), ("approvedOn", "2026-11-20"))));

        Assert.Equal(DiagnosticStatus.Waived, Assert.Single(WaiverText.Lint(run, "Konon begitu.").Diagnostics).Status);
        Assert.Equal(Severity.Info, Assert.Single(run.Finish(isWhole: true, isStrict: false)).Severity);
    }

    [Theory]
    [InlineData("future-waiver", "from", "2026-12-01")]
    [InlineData("expiring-waiver", "until", "2026-12-01")]
    [InlineData("overlong-waiver", "until", "2028-12-01")]
    [InlineData("unscoped-waiver", "scope", "")]
    [InlineData("unscoped-waiver", "scope", "{}")]
    [InlineData("unscoped-waiver", "scope", "{ files: [] }")]
    [InlineData("unscoped-waiver", "scope", "{ files: [\"**\"] }")]
    [InlineData("unknown-rule", "rule", "uji/konoon")]
    [InlineData("unknown-rule", "rule", "tidak-ada/*")]
    [InlineData("locked-rule", "rule", "uji/terkunci")]
    [InlineData("locked-rule", "rule", "compliancelint/expired-waiver")]
    [InlineData("self-approved-waiver", "approvedBy", "tim media sosial")]
    public void Its_state_is_said_at_its_place(string code, string key, string value)
    {
        var run = new WaiverRun(WaiverText.Of(WaiverText.Entry((key, value))));
        WaiverText.Lint(run, "Konon begitu.");

        var said = Assert.Single(run.Finish(isWhole: true, isStrict: false));
        Assert.Equal($"compliancelint/{code}", said.Rule.Id);
        Assert.Equal((WaiverText.Path, new LinePosition(2, 5)), (said.Locations[0].Path, said.Locations[0].Start));
    }

    [Fact]
    public void Everything_against_it_is_said_at_once()
    {
        var run = new WaiverRun(WaiverText.Of(WaiverText.Entry(("scope", ""), ("rule", "uji/konoon"), ("approvedBy", "Tim Media Sosial"), ("until", "2028-01-01"))));

        Assert.Equal("unscoped-waiver unknown-rule self-approved-waiver overlong-waiver", string.Join(' ', WaiverText.CodesOf(run)));
    }

    [Theory]
    [InlineData("Konon begitu.", true, "")]
    [InlineData("Begitu.", false, "")]
    [InlineData("Begitu.", true, "unused-waiver")]
    public void One_that_covers_nothing_is_of_no_use_once_all_was_judged(string text, bool isWhole, string codes)
    {
        var run = new WaiverRun(WaiverText.Of(WaiverText.Entry()));
        WaiverText.Lint(run, text);

        Assert.Equal(codes, string.Join(' ', WaiverText.CodesOf(run, isWhole)));
    }

    [Fact]
    public void Of_no_use_is_a_note_and_an_error_when_strict()
    {
        var run = new WaiverRun(WaiverText.Of(WaiverText.Entry()));

        Assert.Equal(Severity.Info, Assert.Single(run.Finish(isWhole: true, isStrict: false)).Severity);
        Assert.Equal(Severity.Error, Assert.Single(run.Finish(isWhole: true, isStrict: true)).Severity);
    }
}
