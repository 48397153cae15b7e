using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Identifiers;

public sealed class ContactsOfTheInstitutionAreNoPersonalData
{
    private static readonly Registry Registry = new()
    {
        Contacts =
        [
            new Contact("Layanan") { WhatsApp = "0812-3456-7890", Email = "kotacontoh@gmail.com" },
            new Contact("Kas daerah") { BankAccount = "1234567890" },
        ],
    };

    [Theory]
    [InlineData("mobile-phone", "Hubungi 0812 3456 7890, +62 812-3456-7890, ０８１２３４５６７８９０ atau [|081298765432|].")]
    [InlineData("mobile-phone", "https://wa.me/6281234567890 dan https://wa.me/[|6281298765432|]")]
    [InlineData("bank-account", "Rekening 1234567890 atau [|1234567891|] a.n. Budi")]
    [InlineData("personal-email", "Surel kotacontoh@gmail.com atau [|budi.santoso@gmail.com|]")]
    [InlineData("nik", "NIK [|3273014508900001|]")]
    public void They_are_neither_found_nor_masked(string type, string marked)
    {
        var rule = new OneRule($"{{ kind: identifier, type: {type}, zones: all }}") { Registry = Registry };
        rule.Finds(marked);
        var text = Text.Marks.Strip(marked);
        var analysis = rule.Analyze(text);
        var shown = analysis.Mask(new TextSpan(0, text.Length));
        var (before, behind) = (marked.IndexOf("[|", StringComparison.Ordinal), marked.IndexOf("|]", StringComparison.Ordinal) - 2);
        Assert.Equal(text[..before], shown[..before]);
        Assert.Contains('*', shown[before..behind]);
    }
}
