using Xunit;

namespace ComplianceLint.Tests.Registries;

public sealed class RegistriesAreRead
{
    [Fact]
    public void Accounts()
    {
        var registry = RegistryText.Read(("accounts", """
            - { handle: "@dinkescontoh", channel: instagram }
            - { akun: budi.s, saluran: twitter, jenis: perorangan, resmi: false }
            """));

        Assert.Equal(
            [new Account("dinkescontoh", "instagram", AccountType.Institution, true), new Account("budi.s", "x", AccountType.Person, false)],
            registry.Accounts);
        Assert.Empty(registry.Failures);
    }

    [Fact]
    public void An_account_without_a_channel_is_on_all_of_them()
    {
        var registry = RegistryText.Read(("accounts", """
            - { handle: "@dinkescontoh" }
            - { handle: "@dinkescontoh", channel: x, official: false }
            """));

        Assert.True(registry.FindAccount("dinkescontoh", "instagram")?.IsOfficial);
        Assert.False(registry.FindAccount("dinkescontoh", "x")?.IsOfficial);
        Assert.Empty(registry.Failures);
    }

    [Fact]
    public void A_handle_needs_no_quotes() =>
        Assert.Equal("dinkes", Assert.Single(RegistryText.Read(("accounts", "- handle: @dinkes\n  channel: x\n")).Accounts!).Handle);

    [Fact]
    public void Institutions()
    {
        var institution = Assert.Single(RegistryText.Read(("institutions", """
            - name: Kementerian Komunikasi dan Digital
              abbreviation: Komdigi
              aliases: [Kementerian Komdigi]
              own: true
              formerly:
                - { name: Kementerian Komunikasi dan Informatika, until: 2024-10-20 }
                - { nama: Kominfo }
            """)).Institutions!);

        Assert.True(institution.IsOwn);
        Assert.Equal("Komdigi", institution.Abbreviation);
        Assert.Equal(["Kementerian Komdigi"], institution.Aliases);
        Assert.Equal(
            [new FormerName("Kementerian Komunikasi dan Informatika", new DateOnly(2024, 10, 20)), new FormerName("Kominfo", null)],
            institution.Formerly);
    }

    [Fact]
    public void Domains() => Assert.Equal(
        [new RegisteredDomain("kotacontoh.go.id", true), new RegisteredDomain("youtube.com", false)],
        RegistryText.Read(("domains", "- host: KotaContoh.go.id\n- { domain: youtube.com, resmi: false }\n")).Domains);

    [Fact]
    public void Contacts() => Assert.Equal(
        [new Contact("Layanan") { Phone = "(021) 5550123", WhatsApp = "0812-3456-7890" }, new Contact("Surel") { Email = "a@b.go.id" }, new Contact("Kas daerah") { BankAccount = "0021-01-000123-30-4" }],
        RegistryText.Read(("contacts", """
            - { label: Layanan, phone: (021) 5550123, whatsapp: 0812-3456-7890 }
            - { keterangan: Surel, surel: a@b.go.id }
            - { label: Kas daerah, rekening: 0021-01-000123-30-4 }
            """)).Contacts);

    [Fact]
    public void Hashtags() => Assert.Equal(
        [new RegisteredHashtag("BersihSungai", "bersih-sungai"), new RegisteredHashtag("KotaContoh", null)],
        RegistryText.Read(("hashtags", "- { tag: \"#BersihSungai\", campaign: bersih-sungai }\n- tagar: #KotaContoh\n")).Hashtags);

    [Fact]
    public void Officials()
    {
        var official = Assert.Single(RegistryText.Read(("officials", """
            - name: Dr. Siti Aminah, M.Kes.
              jabatan: Kepala Dinas Kesehatan
              from: 2025-01-02
              sampai: 2030-01-01
              aliases: Siti Aminah
            """)).Officials!);

        Assert.Equal(("Dr. Siti Aminah, M.Kes.", "Kepala Dinas Kesehatan"), (official.Name, official.Office));
        Assert.Equal((new DateOnly(2025, 1, 2), new DateOnly(2030, 1, 1)), (official.From!.Value, official.Until!.Value));
        Assert.Equal(["Siti Aminah"], official.Aliases);
    }

    [Fact]
    public void Experts() => Assert.Equal(
        ["hukum", "medis"], Assert.Single(RegistryText.Read(("experts", "- { name: dr. Budi, fields: [hukum, medis] }")).Experts!).Fields);

    [Fact]
    public void Holidays() => Assert.Equal(
        [
            new Holiday("Hari Kemerdekaan", new DateOnly(2026, 8, 17), new DateOnly(2026, 8, 17), HolidayKind.National),
            new Holiday("Idulfitri", new DateOnly(2026, 3, 18), new DateOnly(2026, 3, 20), HolidayKind.CollectiveLeave),
            new Holiday("HUT Kota", new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 1), HolidayKind.Local),
        ],
        RegistryText.Read(("holidays", """
            - { date: 2026-08-17, name: Hari Kemerdekaan }
            - { dari: 2026-03-18, sampai: 2026-03-20, nama: Idulfitri, jenis: cuti-bersama }
            - { date: 2026-04-01, name: HUT Kota, kind: local }
            """)).Holidays);

    [Fact]
    public void Candidates() => Assert.Equal(
        ("Rina Wati", "2", "Partai Contoh", "Wali Kota"),
        Assert.Single(RegistryText.Read(("candidates", "- { name: Rina Wati, number: 2, party: Partai Contoh, office: Wali Kota }")).Candidates!) is var candidate
            ? (candidate.Name, candidate.Number, candidate.Party, candidate.Office)
            : default);

    [Fact]
    public void Seasons() => Assert.Equal(
        [
            new Season("pemilu", new DateOnly(2023, 11, 28), new DateOnly(2024, 2, 14)),
            new Season("pemilu", new DateOnly(2028, 11, 1), new DateOnly(2029, 2, 14)),
            new Season("ramadan", new DateOnly(2026, 2, 18), new DateOnly(2026, 3, 19)),
        ],
        RegistryText.Read(("seasons", """
            pemilu:
              - { from: 2023-11-28, until: 2024-02-14 }
              - { dari: 2028-11-01, sampai: 2029-02-14 }
            ramadan: { from: 2026-02-18, until: 2026-03-19 }
            """)).Seasons);

    [Fact]
    public void A_glossary() => Assert.Equal(
        [new GlossaryTerm("e-KTP") { Preferred = "KTP-el" }, new GlossaryTerm("SPBE") { Expansion = "Sistem Pemerintahan Berbasis Elektronik" }],
        RegistryText.Read(("glossary", "- { term: e-KTP, anjuran: KTP-el }\n- { istilah: SPBE, expansion: Sistem Pemerintahan Berbasis Elektronik }\n")).Glossary);

    [Fact]
    public void Key_messages()
    {
        var message = Assert.Single(RegistryText.Read(("key-messages", """
            - program: Sungai Bersih
              terms: [sungai bersih, tanpa sampah]
              numbers: ["1.250 relawan"]
              dates: 2026-08-17
              links: [https://kotacontoh.go.id/sungai]
            """)).KeyMessages!);

        Assert.Equal(("Sungai Bersih", null), (message.Program, message.Policy));
        Assert.Equal(["sungai bersih", "tanpa sampah"], message.Terms);
        Assert.Equal([new DateOnly(2026, 8, 17)], message.Dates);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# belum ada isinya\n")]
    [InlineData("[]")]
    public void An_empty_file_is_an_empty_registry(string text)
    {
        var registry = RegistryText.Read(("holidays", text), ("seasons", text == "[]" ? "{}" : text));

        Assert.Empty(registry.Failures);
        Assert.Equal([], registry.Holidays);
        Assert.Equal([], registry.Seasons);
        Assert.Null(registry.Accounts);
    }
}
