using Xunit;

namespace ComplianceLint.Tests.Identifiers;

public sealed class LongWordsBreakNothing
{
    [Theory]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Behind_a_number_or_before_it(int letters)
    {
        var word = new string('n', letters);
        var text = $"{word} {word} {word} 3273014508900001 {word} {word} {word} 200000000{word}";
        Assert.DoesNotContain("3273014508900001", SensitiveSpans.Mask(text), StringComparison.Ordinal);
        Assert.Equal(text.Length, SensitiveSpans.Mask(text).Length);
    }
}
