using Xunit;

namespace ComplianceLint.Tests.Suppressions;

public sealed class FaultySuppressionsAreReported
{
    [Theory]
    [InlineData("disable-next-block uji/konon", "missing-reason")]
    [InlineData("disable-next-block uji/konon --", "missing-reason")]
    [InlineData("disable-next-block uji/konon - karena judul", "missing-reason")]
    [InlineData("disable-next-block uji/konon -- …", "missing-reason")]
    [InlineData("disable-next-block uji/konon -- until=2026-12-31", "missing-reason")]
    [InlineData("disable-next-block -- Judul.", "invalid-suppression")]
    [InlineData("disable-next-line uji/konon -- Judul.", "invalid-suppression")]
    [InlineData("disabel uji/konon -- Judul.", "invalid-suppression")]
    [InlineData("disable-next-block uji/konon -- Judul. until=besok", "invalid-suppression")]
    [InlineData("disable-next-block uji/konon -- Judul. until=2026-12-31 until=2027-12-31", "invalid-suppression")]
    public void One_that_cannot_be_read_has_no_effect(string directive, string code)
    {
        var comment = $"<!-- compliancelint-{directive} -->";
        Assert.Equal([$"{code}: {comment}"], Suppressing.Said($"{comment}\nKonon."));
        Assert.Contains(Suppressing.Analyze($"{comment}\nKonon.").Diagnostics, diagnostic => diagnostic is { Rule.Id: "uji/konon", Status: DiagnosticStatus.Open });
    }

    [Theory]
    [InlineData("Halo <!-- compliancelint-disable-next-block uji/konon -- Judul. --> konon.")]
    [InlineData("<!-- compliancelint-disable-next-block uji/konon -- Judul. --> konon.")]
    [InlineData("<!-- compliancelint-disable-next-block uji/konon -- Judul. -->\n\n> # Halo <!-- compliancelint-disable-file uji/konon -- Judul. -->\n\nKonon.")]
    [InlineData("Halo\n    <!-- compliancelint-disable-next-block uji/konon -- Judul. -->\nkonon.")]
    public void Inside_a_text_one_has_no_effect_and_says_so(string text) =>
        Assert.Contains(Suppressing.Said(text), said => said.StartsWith("invalid-suppression: <!--", StringComparison.Ordinal));

    [Fact]
    public void One_that_is_not_closed_swallows_the_text_and_says_so()
    {
        const string Open = "<!-- compliancelint-disable-next-block uji/konon -- Judul.";
        Assert.Equal(["invalid-suppression: " + Open], Suppressing.Said($"{Open}\n\nKonon.\n"));
        Assert.Equal(["invalid-suppression: " + Open], Suppressing.Said($"{Open}\n\nKonon.\n\n<!-- compliancelint-enable -->\n"));
    }

    [Theory]
    [InlineData("```\n<!-- compliancelint-disable-file uji/konon -- Judul. -->\n```")]
    [InlineData("`<!-- compliancelint-disable-file uji/konon -- Judul. -->` halo")]
    [InlineData("<!-- compliancelint itu alat bantu -->")]
    [InlineData("<!-- compliancelint -->")]
    [InlineData("<!-- eslint-disable-next-line -->")]
    public void Code_and_other_comments_are_no_directives(string text) => Assert.Empty(Suppressing.Said(text));

    [Theory]
    [InlineData("uji/kononn", "unknown-rule", "uji/konon")]
    [InlineData("konon", "unknown-rule", "uji/konon")]
    [InlineData("uj/*", "unknown-rule", "uji/*")]
    [InlineData("uji/rumor", "renamed-rule", "uji/konon")]
    [InlineData("*", "invalid-suppression", null)]
    public void Names_are_looked_up_and_guessed(string name, string code, string? near)
    {
        var text = $"<!-- compliancelint-disable-next-block {name}, uji/gratis -- Judul. -->\nKonon gratis.";
        Assert.Equal([$"{code}: {name}"], Suppressing.Said(text));
        if (near is null) return;
        var mended = Suppressing.Fixed(text, applicability: code == "renamed-rule" ? Applicability.Safe : Applicability.Suggestion);
        Assert.Equal(text.Replace(name + ",", near + ",", StringComparison.Ordinal), mended);
        Assert.DoesNotContain(Suppressing.Said(mended), said => !said.StartsWith("unused", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-11-23", false)]
    public void The_last_day_counts_and_the_day_after_does_not(string until, bool isLifted)
    {
        var analysis = Suppressing.Analyze($"<!-- compliancelint-disable-next-block uji/konon -- Judul. until={until} -->\nKonon.");
        Assert.Equal(isLifted, analysis.Diagnostics.Single(diagnostic => diagnostic.Rule.Id == "uji/konon").Status == DiagnosticStatus.Suppressed);
        Assert.Equal(!isLifted, analysis.Diagnostics.Any(diagnostic => diagnostic.Rule.Id == EngineRules.ExpiredSuppression));
    }

    [Theory]
    [InlineData("terkunci/rahasia", "Rahasia.")]
    [InlineData("terkunci/*", "Halo.")]
    [InlineData("compliancelint/unused-suppression", "Halo.")]
    public void A_locked_rule_stays_open_and_the_lock_is_named(string rule, string text)
    {
        var analysis = Suppressing.Analyze($"<!-- compliancelint-disable-file {rule} -- Judul. -->\n\n{text}");
        var said = Assert.Single(analysis.Diagnostics, diagnostic => diagnostic.Rule.Group == "compliancelint");
        Assert.Equal((EngineRules.LockedRule, rule), (said.Rule.Id, said.Match));
        Assert.Contains(rule.StartsWith("terkunci", StringComparison.Ordinal) ? "pack.yaml:4" : "ComplianceLint", said.Message.En, StringComparison.Ordinal);
        Assert.All(analysis.Diagnostics, diagnostic => Assert.Equal(DiagnosticStatus.Open, diagnostic.Status));
    }

    [Theory]
    [InlineData("terkunci/rahasia", "unless an approved waiver")]
    [InlineData("mutlak/rahasia", "nor waived")]
    [InlineData("compliancelint/unused-suppression", "nor waived")]
    public void A_waiver_is_named_only_where_one_may_help(string rule, string expected) => Assert.Contains(
        expected,
        Assert.Single(Suppressing.Analyze($"<!-- compliancelint-disable-file {rule} -- Judul. -->\n\nHalo.").Diagnostics).Message.En,
        StringComparison.Ordinal);

    [Fact]
    public void An_unknown_field_may_be_suppressed_and_a_broken_one_not()
    {
        const string Suppress = "compliance: { suppress: [{ rule: compliancelint/unknown-field, reason: Dibaca alat lain. }] }";
        Assert.Equal(DiagnosticStatus.Suppressed, Assert.Single(Suppressing.Analyze($"---\nwarna: biru\n{Suppress}\n---\nHalo.").Diagnostics).Status);
        Assert.Equal(["unused-suppression: compliancelint/unknown-field"], Suppressing.Said($"---\n{Suppress}\n---\nHalo."));
    }

    [Fact]
    public void Personal_data_in_a_reason_is_masked_everywhere_and_seen_by_rules()
    {
        const string Text = "<!-- compliancelint-disable-next-block uji/kononn -- NIK 3273014508900001. by=3273014508900001 -->\nHalo.";
        var analysis = Suppressing.Analyze(Text);
        Assert.NotEmpty(analysis.Post.Identifiers);
        Assert.DoesNotContain("3273014508900001", analysis.Mask(new TextSpan(0, Text.Length)), StringComparison.Ordinal);
        Assert.All(analysis.Diagnostics, diagnostic => Assert.DoesNotContain("01450890", diagnostic.Match + diagnostic.Message.Id + diagnostic.Message.En, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("saluran: [x]", "X")]
    [InlineData("saluran: [web, instagram, x]\nvarian: { x: Halo }", "Instagram")]
    [InlineData("saluran: [web]", null)]
    [InlineData("judul: a", null)]
    public void A_channel_of_plain_text_would_publish_it(string fields, string? named)
    {
        var said = Suppressing.Analyze($"---\n{fields}\n---\n<!-- compliancelint-disable-next-block uji/konon -- Judul. -->\nKonon.")
            .Diagnostics.Where(diagnostic => diagnostic.Rule.Group == "compliancelint").ToList();
        if (named is null) Assert.Empty(said);
        else Assert.Contains(named, Assert.Single(said, diagnostic => diagnostic.Rule.Id == EngineRules.PublishedComment).Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void What_reaches_the_whole_post_can_be_moved_into_the_front_matter(string ending)
    {
        var text = "---\nsaluran: [x]\n---\nKonon.\n\n<!-- compliancelint-disable-file uji/konon, uji/gratis -- Judul: \"a\" until=2026-12-31 by=humas -->\n\nGratis.".Replace("\n", ending, StringComparison.Ordinal);
        var moved = Suppressing.Fixed(text, applicability: Applicability.Suggestion);
        Assert.Equal(
            "---\nsaluran: [x]\ncompliance:\n  suppress:\n    - rule: [uji/konon, uji/gratis]\n      reason: \"Judul: \\\"a\\\"\"\n      until: 2026-12-31\n      by: \"humas\"\n---\nKonon.\n\n\nGratis.".Replace("\n", ending, StringComparison.Ordinal),
            moved);
        Assert.Empty(Suppressing.Said(moved));
        Assert.All(Suppressing.Analyze(moved).Diagnostics, diagnostic => Assert.Equal("Judul: \"a\"", diagnostic.Suppressions[0].Reason));
    }
}
