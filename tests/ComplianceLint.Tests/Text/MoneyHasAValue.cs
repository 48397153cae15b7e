using ComplianceLint.Text;
using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class MoneyHasAValue
{
    [Theory]
    [InlineData("Rp50.000", 5_000_000)]
    [InlineData("Rp50.000,-", 5_000_000)]
    [InlineData("Rp50.000,00", 5_000_000)]
    [InlineData("Rp1,5 juta", 150_000_000)]
    [InlineData("Rp 1.5 jt", 150_000_000)]
    [InlineData("IDR 5k", 500_000)]
    [InlineData("Rp. 2.500", 250_000)]
    [InlineData("Rp1.250.000", 125_000_000)]
    [InlineData("Rp0,50", 50)]
    [InlineData("Rp3 M", 300_000_000_000)]
    [InlineData("Rp1,25 triliun", 125_000_000_000_000)]
    public void In_hundredths_of_a_rupiah(string text, long value) => Assert.Equal(value, MoneyReading.Read(text));

    [Theory]
    [InlineData("Rp")]
    [InlineData("Rp1234567890123456")]
    [InlineData("Rp999.999.999.999.999 triliun")]
    [InlineData("Rp1,5,5")]
    public void Or_none(string text) => Assert.Null(MoneyReading.Read(text));
}
