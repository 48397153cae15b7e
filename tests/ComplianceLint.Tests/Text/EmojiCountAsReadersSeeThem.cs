using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class EmojiCountAsReadersSeeThem
{
    [Theory]
    [InlineData("😊")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("👩🏽‍⚕️")]
    [InlineData("🇮🇩")]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("🏳️‍🌈")]
    [InlineData("❤️‍🔥")]
    [InlineData("👍🏽")]
    [InlineData("⛹🏽‍♀️")]
    [InlineData("1️⃣")]
    [InlineData("#️⃣")]
    [InlineData("*️⃣")]
    [InlineData("ℹ️")]
    [InlineData("☎")]
    [InlineData("✅")]
    public void A_cluster_is_one_emoji(string emoji) => Assert.Equal($"Emoji({emoji})", Scanned.Tokens(emoji));

    [Fact]
    public void Neighbours_are_counted_one_by_one() =>
        Assert.Equal("Emoji(🇮🇩) Emoji(🇲🇾) Emoji(😊) Emoji(😊)", Scanned.Tokens("🇮🇩🇲🇾😊😊"));

    [Theory]
    [InlineData("© 2026")]
    [InlineData("™")]
    [InlineData("→ ✓ • ■ ★")]
    [InlineData("1 # *")]
    public void Signs_that_are_shown_as_text_are_no_emoji(string text) => Scanned.Has(text, ElementKind.Emoji);
}
