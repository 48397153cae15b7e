using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class IdentifiersAreMaskedAsPeopleWriteThem
{
    [Theory]
    [InlineData("3273014508900000", "3273************")]
    [InlineData("32.73.01.450890.0000", "32.73.**.******.****")]
    [InlineData("3273 0145 0890 0000", "3273 **** **** ****")]
    [InlineData("(0812) 0000 0000", "(0812) **** ****")]
    [InlineData("+62 (812) 0000-0000", "+62 (81*) ****-****")]
    [InlineData("62-812-0000-0000", "62-81*-****-****")]
    public void With_their_separators(string written, string masked) => Assert.Equal(masked, SensitiveSpans.Mask(written));

    [Theory]
    [InlineData("Rp1.250.000.000 untuk 2026")]
    [InlineData("08.00–12.00 WIB (2 sesi) 30 orang")]
    [InlineData("UU 14/2008 (2008) 12 pasal")]
    public void And_other_numbers_are_not(string text) => Assert.Equal(text, SensitiveSpans.Mask(text));
}
