using Xunit;

namespace ComplianceLint.Tests.Registries;

public sealed class TermsAreSealed
{
    [Fact]
    public void Comments_blank_lines_and_repetitions_are_no_terms()
    {
        var (text, terms, failures) = Seal.Key.Seal(new SourceText("a", "# daftar 2026\n\n  Operasi Garuda  # ditetapkan Mei\r\noperasi GARUDA\nKelana\n#\n"));

        Assert.Empty(failures);
        Assert.Equal(2, terms);
        Assert.Equal(2, Seal.Read(text!, Seal.Key).CountOf(RegistryKind.Sealed));
        Assert.Single((Seal.Rule("x-x-x") with { Registry = Seal.Read(text!, Seal.Key) }).FindingsIn("Operasi Garuda"));
    }

    [Theory]
    [InlineData("Kelana\n#OperasiGaruda\n", 2, "“# ”")]
    [InlineData("ab\n", 1, "too short")]
    [InlineData("Kelana\n\nSelesai. Mulai lagi\n", 3, "end of a sentence")]
    [InlineData("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas\n", 1, "too long")]
    [InlineData("# kosong\n", 1, "empty")]
    public void A_line_that_cannot_be_sealed_is_a_fault_that_quotes_nothing(string list, int line, string expected)
    {
        var (text, _, failures) = Seal.Key.Seal(new SourceText("istilah.txt", list));
        var failure = Assert.Single(failures);

        Assert.Null(text);
        Assert.Equal(line, failure.Position?.Line ?? 1);
        Assert.Contains(expected, failure.Message.En, StringComparison.Ordinal);
        Assert.DoesNotContain("Operasi", failure.Message.En + failure.Message.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_list_does_not_show() => Assert.Equal(Seal.Text("Kelana", "Operasi Garuda"), Seal.Text("Operasi Garuda", "Kelana"));

    [Fact]
    public void A_key_has_32_bytes_at_least()
    {
        Assert.Null(SealKey.Create("1234567890123456789012345678901 \n"u8));
        Assert.NotNull(SealKey.Create("12345678901234567890123456789012\n"u8));
        Assert.Equal(64, SealKey.Generate().Length);
        Assert.NotEqual(SealKey.Generate(), SealKey.Generate());
        Assert.NotEqual(Seal.Key.Id, Seal.OtherKey.Id);
    }
}
