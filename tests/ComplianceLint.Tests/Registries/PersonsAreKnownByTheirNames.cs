using Xunit;

namespace ComplianceLint.Tests.Registries;

public sealed class PersonsAreKnownByTheirNames
{
    [Theory]
    [InlineData("Dr. Rina Hartati, M.Si.")]
    [InlineData("Prof. Dr. dr. Hj. Rina Hartati, Sp.A(K)., Ph.D.")]
    [InlineData("RINA  HARTATI")]
    [InlineData("Ibu Rina Hartati")]
    [InlineData("drg.Rina Hartati")]
    [InlineData("Rina Hartati SKM")]
    [InlineData("Rina Hartati S.Kom., M. Kom")]
    [InlineData("Rina Hartati A. Md. Kep.")]
    [InlineData("Rina Hartati S.E. M.M.")]
    [InlineData("Rina Hartati (Kasubbag Humas)")]
    [InlineData("apt. Rina Hartati, S.Farm.")]
    [InlineData("Rina\u200b Hartati")]
    public void With_titles_and_degrees_it_is_the_same_person(string name)
    {
        Assert.True(PersonName.IsSame("Rina Hartati", name));
        Assert.True(PersonName.IsSame(name, "Rina Hartati"));
    }

    [Theory]
    [InlineData("Rina Hartati", "Rina Hartono")]
    [InlineData("Rina Hartati", "Rina")]
    [InlineData("A. Rizki", "M. Rizki")]
    [InlineData("Jack Ma", "Jack")]
    [InlineData("dr. Andi", "dr. Budi")]
    [InlineData("Dr.", "Ir.")]
    [InlineData("rina@sagarakota.go.id", "rina@nusarayaprov.go.id")]
    [InlineData("S.Kom.", "S.E.")]
    public void Others_stay_others(string one, string other) => Assert.False(PersonName.IsSame(one, other));

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("(")]
    [InlineData("Dr.")]
    [InlineData("S.E.")]
    public void What_is_no_name_is_itself(string name) => Assert.True(PersonName.IsSame(name, name));
}
