using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class NumbersAreWrittenForEachLanguage
{
    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(60, "60", "60")]
    [InlineData(88.25, "88,3", "88.3")]
    [InlineData(99.96, "100", "100")]
    [InlineData(1234.5, "1.234,5", "1,234.5")]
    [InlineData(1234567, "1.234.567", "1,234,567")]
    [InlineData(-1234.5, "-1.234,5", "-1,234.5")]
    public void Indonesian_swaps_comma_and_point(double number, string indonesian, string english) =>
        Assert.Equal(new LocalizedText(indonesian, english), LocalizedText.Number(number));
}
