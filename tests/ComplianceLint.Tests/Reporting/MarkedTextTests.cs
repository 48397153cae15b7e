using ComplianceLint.Reporting.Html;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class MarkedTextTests
{
    [Fact]
    public void A_finding_is_marked_in_place_with_its_number() =>
        Assert.Equal("Kata <mark class=\"w\">konon</mark><a class=\"n w\" href=\"#f1\">1</a> itu.", Written("Kata konon itu.", (5, 10)));

    [Fact]
    public void Findings_on_the_same_words_share_the_mark()
    {
        Assert.Equal(
            "<mark class=\"w\">a </mark><mark class=\"w\">b</mark><a class=\"n w\" href=\"#f1\">1</a><mark class=\"w\"> c</mark><a class=\"n w\" href=\"#f2\">2</a>",
            Written("a b c", (0, 3), (2, 5)));
        Assert.Equal("<mark class=\"w\">ab</mark><a class=\"n w\" href=\"#f1\">1</a><a class=\"n w\" href=\"#f2\">2</a>", Written("ab", (0, 2), (0, 2)));
    }

    [Fact]
    public void A_place_without_words_has_its_number_alone() =>
        Assert.Equal("ab<a class=\"n w\" href=\"#f1\">1</a>cd", Written("abcd", (2, 2)));

    [Fact]
    public void Markup_is_text() =>
        Assert.Equal("&lt;b&gt;<mark class=\"w\">&amp;</mark><a class=\"n w\" href=\"#f1\">1</a>", Written("<b>&", (3, 4)));

    [Fact]
    public void Of_a_long_block_what_is_near_its_marks_is_shown()
    {
        var written = Written($"awal {new string('x', 9000)} konon {new string('y', 9000)}", (9006, 9011));
        Assert.StartsWith("awal xxx", written, StringComparison.Ordinal);
        Assert.Contains(" <mark class=\"w\">konon</mark>", written, StringComparison.Ordinal);
        Assert.Equal(2, written.Split("<span class=\"cut\">…</span>").Length - 1);
        Assert.InRange(written.Length, 500, 1500);
    }

    [Fact]
    public void No_emoji_is_cut_in_two() =>
        Assert.DoesNotContain(@"\u{d83d}", Written(string.Concat(Enumerable.Repeat("😀", 4000)), (3000, 3002)), StringComparison.Ordinal);

    private static string Written(string text, params (int Start, int End)[] marks)
    {
        var html = new HtmlText(new Wording(), Language.Indonesian);
        MarkedText.Write(html, text, 0, [.. marks.Select((mark, i) => new TextMark(mark.Start, mark.End, new NumberedFinding(Finding.In("[|Konon|]").Diagnostic, i + 1, $"f{i + 1}", null)))]);
        return html.ToString();
    }
}
