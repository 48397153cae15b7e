using ComplianceLint.Reporting.Terminal;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("[|Konon|] jalan ditutup.", "^^^^^")]
    [InlineData("Jalan [|ditutup|].", "      ^^^^^^^")]
    [InlineData("😀 [|Konon|]", "   ^^^^^")]
    [InlineData("日本 [|語|] x", "     ^^")]
    [InlineData("cafe\u0301 [|Konon|]", "     ^^^^^")]
    [InlineData("\t[|Konon|]", " ^^^^^")]
    [InlineData("a\u202Eb [|Konon|]", "           ^^^^^")]
    [InlineData("ju[|\u200B|]di", "  ^^^^^^^^")]
    public void Carets_stand_under_the_finding(string marked, string carets) => Assert.Equal(carets, Carets(Of(marked)));

    [Theory]
    [InlineData("[||]Pengumuman", "^")]
    [InlineData("akhir[||]", "     ^")]
    [InlineData("[||]", "^")]
    public void Something_absent_gets_one_caret(string marked, string carets) => Assert.Equal(carets, Carets(Of(marked)));

    [Fact]
    public void A_finding_inside_a_cluster_is_marked_on_all_of_it() => Assert.Equal(" ^", Carets(Of("ae[|\u0301|]x")));

    [Fact]
    public void A_finding_that_goes_on_in_the_next_line_is_marked_to_the_end_of_the_first()
    {
        var excerpt = Excerpt.Of("kabar", 2, 30);
        Assert.Equal("  ^^^", Carets(excerpt));
    }

    [Fact]
    public void A_line_that_fits_is_not_cut()
    {
        var line = new string('x', Excerpt.Columns);
        Assert.Equal(line, Excerpt.Of(line, 90, 5).Text);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("日")]
    [InlineData("😀")]
    [InlineData("👨‍👩‍👧")]
    [InlineData("\u202E")]
    [InlineData("e\u0301")]
    public void A_long_line_is_cut_around_the_finding(string filler)
    {
        var many = string.Concat(Enumerable.Repeat(filler, 500));
        var excerpt = Of($"{many}[|Konon|]{many}");
        Assert.StartsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.InRange(TerminalText.Measure(excerpt.Text), 60, Excerpt.Columns + 10);
        Assert.InRange(excerpt.CaretColumn, 20, 60);
        Assert.Equal("Konon", UnderCarets(excerpt));
    }

    [Fact]
    public void A_finding_at_the_end_of_a_long_line_keeps_the_words_before_it()
    {
        var excerpt = Of($"{new string('x', 500)} [|Konon|]");
        Assert.InRange(TerminalText.Measure(excerpt.Text), 95, Excerpt.Columns + 1);
        Assert.EndsWith(" Konon", excerpt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_combining_marks_does_not_make_the_excerpt_endless()
    {
        var excerpt = Excerpt.Of("a" + new string('\u0301', 1_000_000), 0, 1);
        Assert.InRange(excerpt.Text.Length, 1, 1_000);
    }

    [Fact]
    public void Any_span_of_any_line_gives_carets_within_reach() =>
        Gen.Select(Gen.String[0, 300], Gen.Int[0, 300], Gen.Int[0, 300]).Sample((line, start, length) =>
        {
            var excerpt = Excerpt.Of(line, Math.Min(start, line.Length), length);
            Assert.True(excerpt.CaretColumns >= 1);
            Assert.True(excerpt.CaretColumn + excerpt.CaretColumns <= TerminalText.Measure(excerpt.Text) + 1);
        });

    private static Excerpt Of(string marked)
    {
        var (text, span) = Finding.Unmark(marked);
        return Excerpt.Of(text, span.Start, span.Length);
    }

    private static string Carets(Excerpt excerpt) => new string(' ', excerpt.CaretColumn) + new string('^', excerpt.CaretColumns);

    private static string UnderCarets(Excerpt excerpt)
    {
        var at = 0;
        for (var column = 0; column < excerpt.CaretColumn;)
        {
            var glyph = TerminalText.Next(excerpt.Text.AsSpan(at), null);
            column += glyph.Columns;
            at += glyph.Length;
        }

        return excerpt.Text.Substring(at, excerpt.CaretColumns);
    }
}
