using ComplianceLint.Identifiers;
using PhoneNumbers;
using Xunit;

namespace ComplianceLint.Tests.Identifiers;

public sealed class TelephonesAgreeWithLibphonenumber
{
    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    [Fact]
    public void On_every_mobile_prefix_and_length()
    {
        for (var prefix = 800; prefix < 900; prefix++)
        {
            for (var length = 7; length <= 14; length++)
            {
                var number = $"0{prefix}{"234567890123"[..(length - 3)]}";
                Assert.True(Telephone.IsMobile(number) == (TypeOf(number) == PhoneNumberType.MOBILE), number);
            }
        }
    }

    [Fact]
    public void On_every_area_code_and_length()
    {
        for (var area = 200; area < 800; area++)
        {
            for (var length = 7; length <= 12; length++)
            {
                var number = $"0{area}{"234567890"[..(length - 3)]}";
                Assert.True(Telephone.IsLandline(number) == (TypeOf(number) == PhoneNumberType.FIXED_LINE), number);
            }
        }
    }

    [Theory]
    [InlineData("0800 1234567", PhoneNumberType.TOLL_FREE)]
    [InlineData("1500123", PhoneNumberType.UAN)]
    [InlineData("0809 1234567", PhoneNumberType.PREMIUM_RATE)]
    [InlineData("0804 1234567", PhoneNumberType.SHARED_COST)]
    public void On_service_numbers(string number, PhoneNumberType type)
    {
        Assert.Equal(type, TypeOf(number));
        var found = Assert.Single(IdentifierReader.Find($"Hubungi {number}")!);
        Assert.Equal(IdentifierKind.ServiceNumber, found.Kind);
        Assert.True(found.Assessment.Score >= Assessment.Found);
    }

    [Theory]
    [InlineData("+65 6123 4567")]
    [InlineData("+1 202 555 0123")]
    [InlineData("+60 12-345 6789")]
    [InlineData("+966 50 123 4567")]
    [InlineData("+670 7721 2345")]
    public void On_numbers_of_other_countries(string number)
    {
        Assert.True(Library.IsValidNumber(Library.Parse(number, "ID")));
        Assert.Equal(IdentifierKind.ForeignPhone, Assert.Single(IdentifierReader.Find(number)!).Kind);
    }

    private static PhoneNumberType TypeOf(string number)
    {
        var parsed = Library.Parse(number, "ID");
        return Library.IsValidNumberForRegion(parsed, "ID") ? Library.GetNumberType(parsed) : PhoneNumberType.UNKNOWN;
    }
}
