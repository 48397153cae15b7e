using Xunit;

namespace ComplianceLint.Tests.Fixing;

public sealed class FixesAreApplied
{
    [Fact]
    public void All_that_stand_apart_in_one_pass()
    {
        var result = Wording.Fix("Apotik dan apotik.", new Wording("uji/a", "potik", "potek"));
        Assert.Equal("Apotek dan apotek.", result.After.Source.Text);
        Assert.Equal(2, result.Applied["uji/a"]);
        Assert.Equal([new TextChange(new(1, 5), new(1, 5)), new TextChange(new(12, 5), new(12, 5))], result.Changes);
    }

    [Fact]
    public void One_that_overlaps_another_waits_for_the_next_pass() =>
        Assert.Equal("Buka pukul 08.00 WIB.", Wording.Fix("Buka jam 8.00.", new Wording("uji/a", "jam 8.00", "jam 08.00"), new Wording("uji/b", "jam", "pukul"), new Wording("uji/c", "08.00.", "08.00 WIB.")).After.Source.Text);

    [Fact]
    public void What_a_fix_brings_to_light_is_fixed_too()
    {
        var result = Wording.Fix("Satu.", new Wording("uji/a", "Satu", "Dua"), new Wording("uji/b", "Dua", "Tiga tiga"));
        Assert.Equal("Tiga tiga.", result.After.Source.Text);
        Assert.Equal([new TextChange(new(0, 4), new(0, 9))], result.Changes);
    }

    [Fact]
    public void Suggestions_only_when_somebody_asks()
    {
        var rule = new Wording("uji/a", "jam", "pukul") { Applicability = Applicability.Suggestion };
        Assert.False(Wording.Fix("Buka jam 8.", rule).IsChanged);
        Assert.Equal("Buka pukul 8.", Wording.Fix("Buka jam 8.", "draf.md", withSuggestions: true, rule).After.Source.Text);
    }

    [Fact]
    public void What_a_person_must_judge_is_left()
    {
        var result = Wording.Fix("Buka jam 8.", new Wording("uji/a", "jam", "pukul") { IsReview = true });
        Assert.Same(result.Before, result.After);
        Assert.Empty(result.Rejected);
    }

    [Theory]
    [InlineData("a.json", """{"posts":[{"teks":"Di \"apotik\" 😀 satu."},{"teks":"<p>Di&nbsp;apotik <b>dua</b>.</p>"}]}""")]
    [InlineData("a.json", """{"utas":["Di apotik.","Bukan apotik."]}""")]
    [InlineData("a.ndjson", "{\"teks\":\"Di apotik.\"}\r\n\r\n{\"teks\": \"terpotong\n{\"teks\":\"Di apotik.\"}")]
    public void Each_post_of_a_file_keeps_the_markup_around(string path, string text) =>
        Assert.Equal(text.Replace("apotik", "apotek"), Wording.Fix(text, path, withSuggestions: false, new Wording("uji/a", "apotik", "apotek")).After.Source.Text);

    [Fact]
    public void A_value_that_yaml_cannot_read_gets_its_quotes()
    {
        var source = new SourceText("a.md", "---\nakun: @dinkes\nkampanye: #Sungai\n---\nJalan.\n");
        Assert.Equal("---\nakun: \"@dinkes\"\nkampanye: \"#Sungai\"\n---\nJalan.\n", new Fixer(Wording.Analyzer()).Fix(source).After.Source.Text);
    }

    [Fact]
    public void A_circle_is_named_and_its_rules_leave_the_text_while_others_go_on()
    {
        var result = Wording.Fix("Kota dan apotik.", new Wording("uji/a", "Kota", "Kabupaten"), new Wording("uji/b", "Kabupaten", "Kota"), new Wording("uji/c", "apotik", "apotek"));
        Assert.Equal("Kota dan apotek.", result.After.Source.Text);
        Assert.Equal("fixes undo each other: uji/a, uji/b", Assert.Single(result.Rejected).Reason.En);
        Assert.Equal(["uji/c"], result.Applied.Keys);
    }

    [Fact]
    public void A_rule_that_never_comes_to_rest_ends_after_ten_passes()
    {
        var result = Wording.Fix("Ha.", new Wording("uji/a", "Ha", "Haha"));
        Assert.Equal(10, result.Applied["uji/a"]);
        Assert.Equal("it still changes after 10 passes", Assert.Single(result.Rejected).Reason.En);
    }
}
