using ComplianceLint.Syntax;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Syntax;

public sealed class SimpleYamlIsReadLikeAnyOther
{
    [Fact]
    public void What_the_short_way_reads_the_long_way_reads_alike()
    {
        var read = 0;
        var ending = Gen.OneOf("\n", "\n", "\r\n");
        // A line or a piece in the wrong place makes the neighbours of what is simple.
        var piece = Gen.OneOf("", "", "", " ", "\n", "  ", "# catatan\n", "#", ":", "- ", "'", "\"", ",", "]", "}", "{", "\t", "\r", "---\n", "&x ", "? ", "|\n");
        Gen.Select(YamlDocument.Simple, ending, piece, Gen.Int[0, 1000]).Sample((yaml, lineEnding, noise, place) =>
        {
            var text = yaml.Insert(place % (yaml.Length + 1), noise).Replace("\n", lineEnding, StringComparison.Ordinal);
            if (SameBothWays(text)) read++;
        }, iter: 6_000, threads: 1);
        Assert.True(read > 2_000, $"only {read} were simple");
    }

    [Fact]
    public void So_it_is_where_hardly_anything_is_simple() =>
        YamlDocument.Lines.Sample(yaml => { SameBothWays(yaml); }, iter: 4_000, threads: 1);

    [Theory]
    [InlineData("judul: Halo dunia\nsaluran: [instagram, x]\nlampiran:\n  - berkas: a.png\n    alt: 'Peta'\nsumber:\n- a\n- b\n")]
    [InlineData("# catatan\r\njudul: \"Halo\"\r\n\r\npersetujuan: { oleh: Kepala, tanggal: 2026-11-29 }\r\nkosong:\r\n")]
    public void Front_matter_goes_the_short_way(string yaml) => Assert.True(SameBothWays(yaml));

    [Theory]
    [InlineData("judul: a # catatan\n")]
    [InlineData("judul: a\n  b\n")]
    [InlineData("judul: |\n  a\n")]
    [InlineData("akun: @dinkes\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: 'Jum'at'\n")]
    [InlineData("a: [b\n")]
    [InlineData("a: &x b\n")]
    [InlineData("a: \"\\n\"\n")]
    [InlineData("a\n")]
    [InlineData("")]
    public void Anything_else_goes_the_long_way(string yaml) => Assert.False(SameBothWays(yaml));

    /// <summary>Whether the short way reads the text; when it does, both must agree.</summary>
    private static bool SameBothWays(string yaml)
    {
        if (SimpleYaml.Read(yaml, 0, yaml.Length) is not { } root) return false;
        var other = new YamlTreeBuilder(new SourceText("a.yaml", yaml), 0, yaml.Length).Read();
        Assert.Equal(YamlDocument.Describe(other, 0), YamlDocument.Describe(new YamlReading(root, [], [], []), 0));
        return true;
    }
}
