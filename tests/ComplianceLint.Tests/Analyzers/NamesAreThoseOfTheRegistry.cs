using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class NamesAreThoseOfTheRegistry
{
    private static readonly Registry Known = new()
    {
        Accounts = [new Account("KemenkesRI", "x", AccountType.Institution, true), new Account("sman3sagara", null, AccountType.Institution, true), new Account("humas", null, AccountType.Institution, true)],
        Hashtags = [new RegisteredHashtag("#SagaraBersih", null)],
        Institutions = [new Institution("Dinas Kesehatan Kota Sagara") { Aliases = ["Dinas Kesehatan"] }, new Institution("Perumda Tirta")],
        Officials =
        [
            new Official("Ratna Kusumawati, S.H.", "Wali Kota Sagara"),
            new Official("dr. Wulan Anggraini, Sp.A.", "Kepala Dinas Kesehatan"),
            new Official("Budi Santoso", "Camat Melati") { Until = new DateOnly(2026, 3, 31) },
        ],
    };

    [Theory]
    [InlineData("accounts", "Ikuti [|@KemenkesRl|], [|@kemenkes_ri|], [|@KemnkesRI|] dan @kemenkesri, @sman2sagara, @human, @lain.")]
    [InlineData("hashtags", "[|#SagaraBersh|] #sagarabersih #Sagara")]
    [InlineData("institutions", "[|Dinas Kesehatn Kota Sagara|], [|Dians Kesehatan|] dan Dinas Kesehatan Kota Sagara, Dinas Kesehatan Bogor, Dinas Kebersihan, [|Perumda Tirto|], dinas kesehatn.")]
    [InlineData("officials", "[|Ratna Kusumawatti|] dan [|Wulan Anggraeni|], bukan Ratna Kusumawati atau Wulan Sari.")]
    public void A_slip_away_from_a_registered_name(string registry, string marked) => Rule($"{{ kind: names, test: misspelt, registry: {registry} }}").Finds(marked);

    [Theory]
    [InlineData("accounts", "@KemenkesRl", "@KemenkesRI")]
    [InlineData("hashtags", "#SagaraBersh", "#SagaraBersih")]
    [InlineData("institutions", "Dinas Kesehatn Kota Sagara", "Dinas Kesehatan Kota Sagara")]
    public void The_registered_name_is_offered_and_never_put_unseen(string registry, string written, string expected)
    {
        var rule = Rule($"{{ kind: names, test: misspelt, registry: {registry} }}");
        Assert.Equal(expected, rule.Fix(written));
        Assert.Equal(Applicability.Suggestion, rule.FindingIn(written).Fixes[0].Applicability);
    }

    [Theory]
    [InlineData("[|Bupati|] Ratna Kusumawati hadir.")]
    [InlineData("[|Wakil Wali Kota|] Ratna Kusumawati hadir.")]
    [InlineData("[|Kepala Dinas Sosial|] dr. Wulan Anggraini hadir.")]
    [InlineData("[|Bupati Sagara|], Ratna Kusumawati, membuka pameran.")]
    [InlineData("Hadir Bupati, Ratna Kusumawati, dan Camat. Datang Bupati, Ratna Kusumawati, Camat Utara.")]
    [InlineData("Wali Kota Ratna Kusumawati, Walikota Sagara Ibu Ratna Kusumawati, Kepala Dinas Kesehatan Kota Sagara dr. Wulan Anggraini, Sp.A.")]
    [InlineData("Bersama Ratna Kusumawati. Bupati hadir. Lurah Budi Santoso hadir.")]
    public void An_office_that_is_another_one(string marked) => Rule("{ kind: names, test: office }").Finds(marked);

    [Fact]
    public void Without_the_registry_nothing_is_decided()
    {
        Assert.Equal(CheckResult.NotApplicable, new OneRule("{ kind: names, test: misspelt, registry: accounts }").ResultOn("@KemenkesRl"));
        Assert.Equal(CheckResult.NotApplicable, new OneRule("{ kind: names, test: office }").ResultOn("Bupati Ratna"));
    }

    [Theory]
    [InlineData("{ kind: names }", "“test” is missing.")]
    [InlineData("{ kind: names, test: misspelt }", "“registry” is missing.")]
    [InlineData("{ kind: names, test: misspelt, registry: domains }", "Choose one of accounts")]
    [InlineData("{ kind: names, test: offices }", "Did you mean “office”?")]
    public void Faults_are_named(string check, string expected) => Assert.Contains(expected, PackText.FaultsOf(check), StringComparison.Ordinal);

    private static OneRule Rule(string check) => new(check) { Registry = Known };
}
