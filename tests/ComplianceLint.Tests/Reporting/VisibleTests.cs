using ComplianceLint.Reporting.Html;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class VisibleTests
{
    [Theory]
    [InlineData("Halo, Kota!", "Halo, Kota!")]
    [InlineData("a\u202Eb", @"a\u{202e}b")]
    [InlineData("a\u0000b", @"a\u{0}b")]
    [InlineData("👩‍👧", "👩‍👧")]
    public void What_hides_is_shown(string text, string shown) => Assert.Equal(shown, Visible.Line(text));

    [Fact]
    public void Half_an_emoji_is_shown() => Assert.Equal(@"\u{d83d}", Visible.Line("\uD83D"));

    [Fact]
    public void Lines_stay_lines() => Assert.Equal("a\nb", Visible.Lines("a\nb"));

    [Fact]
    public void Nobody_reads_a_thousand_letters_of_a_message()
    {
        Assert.Equal("abc", Visible.Cut("abc"));
        Assert.Equal("ab…", Visible.Cut("abc", 2));
        Assert.Equal("a…", Visible.Cut("a😀", 2));
    }
}
