using ComplianceLint.Tests.Rules;
using ComplianceLint.Tests.Text;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class NumbersAddUp
{
    [Theory]
    [InlineData("Sebanyak [|60% setuju, 30% menolak, 20%|] ragu.", "110")]
    [InlineData("[|55,5 persen setuju, 20 persen menolak, 14 persen|] ragu.", "89,5")]
    public void Shares_make_up_a_whole(string marked, string sum)
    {
        var rule = OneRule.WithMessage("{expected}", "{ kind: numbers, test: shares }");
        rule.Finds(marked);
        Assert.Equal(sum, rule.FindingIn(Marks.Strip(marked)).Message.Id);
    }

    [Theory]
    [InlineData("60% setuju, 30% menolak, 10,5% ragu.")]
    [InlineData("Naik 5 persen, 7 persen, lalu 9 persen.")]
    [InlineData("60% setuju, 30% menolak. 20% ragu.")]
    [InlineData("60% setuju dan 50% menolak.")]
    public void Other_percentages_are_left_alone(string text) => new OneRule("{ kind: numbers, test: shares }").IsSilentOn(text);

    [Theory]
    [InlineData("Stunting turun [|2,3 persen|] dari 21,5 persen menjadi 19,2 persen.", "10,7")]
    [InlineData("Dari 21,5% menjadi 19,2%, turun [|2,3%|].", "10,7")]
    [InlineData("It fell by [|2.3 percent|] from 21.5 percent to 19.2 percent.", "10,7")]
    public void Points_are_not_percentages(string marked, string relative)
    {
        var rule = OneRule.WithMessage("{expected}", "{ kind: numbers, test: points }");
        rule.Finds(marked);
        Assert.Equal(relative, rule.FindingIn(Marks.Strip(marked)).Message.Id);
    }

    [Theory]
    [InlineData("Stunting turun 2,3 poin persen dari 21,5 persen menjadi 19,2 persen.")]
    [InlineData("Stunting turun 10,7 persen dari 21,5 persen menjadi 19,2 persen.")]
    [InlineData("Naik 50 persen dari 50 persen menjadi 75 persen dan 25 warga.")]
    [InlineData("Turun 2,3 persen, dulu 21,5 persen, kini 19,2 persen.")]
    public void Right_differences_are_left_alone(string text) => new OneRule("{ kind: numbers, test: points }").IsSilentOn(text);

    [Theory]
    [InlineData("Anggaran Rp500 juta ([|Rp500.000|]) cair.")]
    [InlineData("Anggaran Rp500 juta (Rp500.000.000) cair, Rp5.000 (Rp5 ribu) sisa, Rp2 miliar dan Rp3 miliar.")]
    public void An_amount_is_stated_twice(string marked) => new OneRule("{ kind: numbers, test: amounts }").Finds(marked);

    [Fact]
    public void Guards_hold() => new OneRule("{ kind: numbers, test: shares, unless: { sameSentence: [naik] } }").IsSilentOn("Naik 60% di A, 30% di B, 20% di C.");

    [Theory]
    [InlineData("{ kind: numbers }", "“test” is missing.")]
    [InlineData("{ kind: numbers, test: share }", "Did you mean “shares”?")]
    public void Faults_are_named(string check, string expected) => Assert.Contains(expected, PackText.FaultsOf(check), StringComparison.Ordinal);
}
