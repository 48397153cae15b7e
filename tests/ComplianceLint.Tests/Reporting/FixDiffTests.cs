using ComplianceLint.Reporting;
using ComplianceLint.Tests.Fixing;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class FixDiffTests
{
    private const string Header = "--- a.md (masked, not for patch)\n+++ a.md (masked, not for patch)\n";

    [Fact]
    public void Changes_stand_between_three_lines_of_context()
    {
        var text = string.Join("\r\n", Enumerable.Range(1, 20).Select(i => i is 3 or 4 or 18 ? $"Di apotik {i}" : $"Baris {i}"));
        Assert.Equal(Header + """
            @@ -1,7 +1,7 @@
             Baris 1
             Baris 2
            -Di apotik 3
            -Di apotik 4
            +Di apotek 3
            +Di apotek 4
             Baris 5
             Baris 6
             Baris 7
            @@ -15,6 +15,6 @@
             Baris 15
             Baris 16
             Baris 17
            -Di apotik 18
            +Di apotek 18
             Baris 19
             Baris 20

            """.ReplaceLineEndings("\n"), Diff(text, new Wording("uji/a", "apotik", "apotek")));
    }

    [Fact]
    public void A_line_that_goes_takes_no_other_with_it() =>
        Assert.Equal(Header + "@@ -1,3 +1,2 @@\n Satu.\n-Hapus ini.\n Tiga.\n", Diff("Satu.\nHapus ini.\nTiga.\n", new Wording("uji/a", "Hapus ini.\n", "")));

    [Fact]
    public void No_digit_of_an_identifier_is_shown_not_even_beside_a_change()
    {
        var diff = Diff("Satu.\nNIK 3273010101900001\nDi apotik.\n", new Wording("uji/a", "apotik", "apotek"));
        Assert.Contains(" NIK 3273************\n-Di apotik.\n+Di apotek.\n", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_line_without_end_only_what_is_near_its_changes_is_shown()
    {
        var words = string.Concat(Enumerable.Repeat("kata ", 2_000));
        var diff = Diff($"{words}apotik {words}apotik {words}", new Wording("uji/a", "apotik", "apotek"));
        Assert.InRange(diff.Length, 400, 1_200);
        Assert.Equal(2, diff.Split("apotek").Length - 1);
    }

    [Fact]
    public void Signs_that_steer_a_terminal_are_written_out_and_colours_are_only_ours()
    {
        var diff = Diff("Di apotik \e[31m.\n", new Wording("uji/a", "apotik", "apotek"), color: true);
        Assert.Contains("\e[31m-Di apotik \\u{1b}[31m.\e[0m\n\e[32m+Di apotek", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_change_has_no_diff() => Assert.Equal("", Diff("Satu.", new Wording("uji/a", "apotik", "apotek")));

    private static string Diff(string text, Wording rule, bool color = false)
    {
        var output = new StringWriter();
        FixDiff.Write(output, Wording.Fix(text, rule), "a.md", withHeader: true, Language.English, color);
        return output.ToString();
    }
}
