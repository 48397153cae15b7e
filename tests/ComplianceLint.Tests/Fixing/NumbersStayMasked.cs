using Xunit;

namespace ComplianceLint.Tests.Fixing;

public sealed class NumbersStayMasked
{
    private const string Nik = "3273010101900001";

    [Fact]
    public void A_number_that_its_fix_robs_of_its_label_stays_masked_on_both_sides()
    {
        var result = Wording.Fix("No. rekening 1234567890 sudah dibuka.", new Wording("uji/a", "rekening", "urut"));
        Assert.Equal("No. urut 1234****** sudah dibuka.", Shown(result).After);
        Assert.Equal("No. rekening 1234****** sudah dibuka.", Shown(result).Before);
    }

    [Fact]
    public void The_real_number_is_changed_while_masks_are_shown()
    {
        var result = Wording.Fix($"NIK {Nik} milik Budi.", new Wording("uji/a", "010101900001", "************"));
        Assert.Equal("NIK 3273************ milik Budi.", result.After.Source.Text);
        Assert.Equal(("NIK 3273************ milik Budi.", "NIK 3273************ milik Budi."), Shown(result));
    }

    [Fact]
    public void Numbers_of_other_posts_on_the_line_and_of_what_is_no_post_are_masked_too()
    {
        var text = $$"""{"catatan":"{{Nik}}","posts":[{"teks":"Di apotik."},{"teks":"NIK {{Nik}}"}]}""";
        var shown = Shown(Wording.Fix(text, "a.json", withSuggestions: false, new Wording("uji/a", "apotik", "apotek")));
        Assert.DoesNotContain(Nik[4..8], shown.Before + shown.After, StringComparison.Ordinal);
        Assert.Contains("Di apotek", shown.After, StringComparison.Ordinal);
    }

    private static (string Before, string After) Shown(FixedSource result) =>
        (result.MaskBefore(new(0, result.Before.Source.Text.Length)), result.MaskAfter(new(0, result.After.Source.Text.Length)));
}
