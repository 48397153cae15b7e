using System.Text;
using ComplianceLint.Reporting.Terminal;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("a\tb\r\nc\nd", "a b c d")]
    [InlineData("\e[31mmerah\e[0m", @"\u{1b}[31mmerah\u{1b}[0m")]
    [InlineData("\u009b31m\u0007\u0000", @"\u{9b}31m\u{7}\u{0}")]
    [InlineData("gratis\u202Etxt.exe\u202C", @"gratis\u{202e}txt.exe\u{202c}")]
    [InlineData("ju\u200Bdi ju\u200Ddi \uFEFF", @"ju\u{200b}di ju\u{200d}di \u{feff}")]
    [InlineData("a\u2028b", @"a\u{2028}b")]
    [InlineData("😀\U000E0041", @"😀\u{e0041}")]
    public void What_acts_on_a_terminal_or_hides_is_shown(string text, string expected) =>
        Assert.Equal(expected, Render(text).Text);

    [Fact]
    public void Half_a_character_is_shown() => Assert.Equal(@"x\u{d83d}y\u{de00}", Render("x\uD83Dy\uDE00").Text);

    [Theory]
    [InlineData("Dinas Kesehatan – “gratis”")]
    [InlineData("e\u0301 🇮🇩 👨‍👩‍👧 ❤️‍🔥 👍🏽 1️⃣ 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F 日本語 ꦗꦮ")]
    public void Ordinary_text_stays_as_it_is(string text) => Assert.Equal(text, Render(text).Text);

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("日本", 4)]
    [InlineData("한국", 4)]
    [InlineData("ﾊﾝ", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("😀", 2)]
    [InlineData("👨‍👩‍👧", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("🇮🇩", 2)]
    [InlineData("❤", 1)]
    [InlineData("❤️", 2)]
    [InlineData("1️⃣", 2)]
    [InlineData("\u202E", 8)]
    [InlineData("𝗚𝗥𝗔𝗧𝗜𝗦", 6)]
    public void Columns_are_those_of_a_terminal(string text, int columns)
    {
        Assert.Equal(columns, Render(text).Columns);
        Assert.Equal(columns, TerminalText.Measure(text));
    }

    [Fact]
    public void Printed_text_printed_again_stays_the_same() => Gen.String.Sample(text =>
    {
        var once = Render(text).Text;
        return string.Equals(Render(once).Text, once, StringComparison.Ordinal);
    });

    private static (string Text, int Columns) Render(string text)
    {
        var output = new StringBuilder();
        var columns = TerminalText.Append(output, text);
        return (output.ToString(), columns);
    }
}
