using Xunit;

namespace ComplianceLint.Tests.Registries;

public sealed class LookUpsIgnoreHowThingsAreWritten
{
    private static readonly Registry Registry = new()
    {
        Accounts = [new Account("DinkesContoh", "instagram", AccountType.Institution, true), new Account("dinkescontoh", "x", AccountType.Institution, true)],
        Institutions =
        [
            new Institution("Kementerian Komunikasi dan Digital")
            {
                Abbreviation = "Komdigi",
                Formerly = [new FormerName("Kementerian Komunikasi dan Informatika", new DateOnly(2024, 10, 20))],
            },
        ],
        Domains = [new RegisteredDomain("kotacontoh.go.id", true), new RegisteredDomain("youtube.com", false)],
        Contacts =
        [
            new Contact("Layanan") { Phone = "(021) 555-1234", WhatsApp = "0812-3456-7890", Email = "layanan@kotacontoh.go.id" },
            new Contact("Darurat") { Phone = "112" },
        ],
        Hashtags = [new RegisteredHashtag("BersihSungai", "bersih-sungai")],
        Officials = [new Official("Dr. Siti Aminah, M.Kes.", "Kepala Dinas Kesehatan")],
        Holidays = [new Holiday("Idulfitri", new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 21), HolidayKind.National)],
        Seasons = [new Season("pemilu", new DateOnly(2028, 11, 1), new DateOnly(2029, 2, 14))],
    };

    [Theory]
    [InlineData("+62 812 3456 7890")]
    [InlineData("0812 3456 7890")]
    [InlineData("62812-3456-7890")]
    [InlineData("0062 812 3456 7890")]
    [InlineData("https://wa.me/6281234567890?text=halo")]
    [InlineData("https://api.whatsapp.com/send?phone=6281234567890")]
    [InlineData("+62 (0)21 555 1234")]
    [InlineData("0215551234")]
    [InlineData("112")]
    [InlineData("Layanan@KotaContoh.go.id")]
    public void A_contact_is_found_however_it_is_written(string text) => Assert.NotNull(Registry.FindContact(text));

    [Theory]
    [InlineData("0812-3456-7891")]
    [InlineData("21 555 1234")]
    [InlineData("")]
    [InlineData("0812-3456-7890 x")]
    public void Another_number_is_not(string text) => Assert.Null(Registry.FindContact(text));

    [Fact]
    public void A_handle_is_found_with_and_without_its_sign_in_any_case()
    {
        Assert.Equal(2, Registry.FindAccounts("@DINKESCONTOH").Count);
        Assert.Equal("instagram", Registry.FindAccount("dinkescontoh", "instagram")!.Channel);
        Assert.Null(Registry.FindAccount("dinkescontoh", "tiktok"));
    }

    [Theory]
    [InlineData("kotacontoh.go.id")]
    [InlineData("https://www.KotaContoh.go.id:443/layanan?x=1")]
    [InlineData("ppid.dinkes.kotacontoh.go.id")]
    public void A_host_is_found_with_all_that_is_below_it(string host) => Assert.True(Registry.FindDomain(host)!.IsOfficial);

    [Theory]
    [InlineData("kotacontoh.go.id.bansos.xyz")]
    [InlineData("palsukotacontoh.go.id")]
    [InlineData("go.id")]
    [InlineData("https://kotacontoh.go.id@jahat.xyz/")]
    public void A_host_that_only_looks_like_it_is_not(string host) => Assert.Null(Registry.FindDomain(host));

    [Fact]
    public void An_institution_is_found_by_every_name_that_it_had()
    {
        Assert.NotEmpty(Registry.FindInstitutions("KOMDIGI"));
        Assert.NotEmpty(Registry.FindInstitutions("kementerian  komunikasi dan informatika"));
    }

    [Fact]
    public void An_official_is_found_by_name_and_by_office()
    {
        Assert.NotEmpty(Registry.FindOfficials("kepala dinas kesehatan"));
        Assert.NotEmpty(Registry.FindOfficials("Dr. Siti Aminah, M.Kes."));
    }

    [Fact]
    public void A_hashtag_keeps_its_canonical_capitals() => Assert.Equal("BersihSungai", Registry.FindHashtag("#bersihsungai")!.Tag);

    [Fact]
    public void The_ends_of_a_season_and_of_a_holiday_belong_to_it()
    {
        Assert.Equal("Idulfitri", Registry.HolidayOn(new DateOnly(2026, 3, 21))!.Name);
        Assert.Null(Registry.HolidayOn(new DateOnly(2026, 3, 22)));
        Assert.True(Registry.IsInSeason("pemilu", new DateOnly(2029, 2, 14)));
        Assert.False(Registry.IsInSeason("pemilu", new DateOnly(2029, 2, 15)));
        Assert.False(Registry.IsInSeason("pilkada", new DateOnly(2029, 2, 14)));
    }

    [Fact]
    public void No_registry_is_another_answer_than_an_empty_one()
    {
        Assert.Null(Registry.Empty.Contains(RegistryKind.Accounts, "dinkes"));
        Assert.False(new Registry { Accounts = [] }.Contains(RegistryKind.Accounts, "dinkes"));
        Assert.True(Registry.Contains(RegistryKind.Accounts, "@dinkescontoh"));
        Assert.Equal(RegistryState.Absent, Registry.Empty.StateOf(RegistryKind.Holidays));
        Assert.Equal(RegistryState.Present, Registry.StateOf(RegistryKind.Holidays));
    }
}
