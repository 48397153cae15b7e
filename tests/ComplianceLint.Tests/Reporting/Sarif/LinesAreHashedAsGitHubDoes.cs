using System.Globalization;
using System.Numerics;
using ComplianceLint.Reporting.Sarif;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Sarif;

public sealed class LinesAreHashedAsGitHubDoes
{
    /// <summary>What GitHub's own tests expect of these texts.</summary>
    [Theory]
    [InlineData("", "c129715d7a2bc9a3:1")]
    [InlineData(" a\nb\n  \t\tc\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1")]
    [InlineData(
        " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
        "8b7cf3e952e7aeb2:1 b1ae1287ec4718d9:1 bff680108adb0fcc:1 c6805c5e1288b612:1 b86d3392aea1be30:1 e6ceba753e1a442:1")]
    [InlineData(
        " hello; \t\r\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
        "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 c8e28b0b4002a3a0:1 c129715d7a2bc9a3:1")]
    public void A_line_has_the_hash_of_the_100_characters_from_its_start(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', HashesOf(text)));

    [Fact]
    public void Lines_of_equal_hash_are_numbered() => Assert.Equal(
        [
            "a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4", "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6",
            "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1",
        ],
        HashesOf(string.Concat(Enumerable.Repeat("Lorem ipsum dolor sit amet.\n", 10))));

    [Fact]
    public void Any_text_has_the_hashes_of_the_definition() => Gen.Frequency(
            (4, Gen.Char['a', 'e']), (2, Gen.OneOf(Gen.Const(' '), Gen.Const('\t'))), (2, Gen.OneOf(Gen.Const('\r'), Gen.Const('\n'))), (1, Gen.Char))
        .Array[0, 400].Sample(text => Assert.Equal(Definition(new string(text)), HashesOf(new string(text))), iter: 2000, threads: 1);

    [Fact]
    public void Read_in_pieces_a_text_has_the_same_hashes()
    {
        var hasher = new LineHasher();
        foreach (var character in "Jalan\r\nditutup.\r\rKonon.\n") hasher.Read([character]);
        Assert.Null(hasher.HashOf(1));
        hasher.End();
        Assert.Equal(Definition("Jalan\r\nditutup.\r\rKonon.\n"), HashesOf(hasher));
    }

    private static string[] HashesOf(string text)
    {
        var hasher = new LineHasher();
        hasher.Read(text);
        hasher.End();
        return HashesOf(hasher);
    }

    private static string[] HashesOf(LineHasher hasher) =>
        [.. Enumerable.Range(1, int.MaxValue).Select(hasher.HashOf).TakeWhile(hash => hash is not null).OfType<string>()];

    /// <summary>The same without anything rolling: each block as one large number.</summary>
    private static string[] Definition(string text)
    {
        var kept = string.Concat(text.Split(' ', '\t').Select(piece => piece.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')));
        var starts = kept.Index().Where(item => item.Item == '\n').Select(item => item.Index + 1).Prepend(0);
        var padded = kept + '\uFFFF' + new string('\0', 100);
        var hashes = starts.Select(start => padded.AsSpan(start, 100).ToArray().Aggregate(BigInteger.Zero, (hash, next) => (hash * 37) + next))
            .Select(hash => ((ulong)(hash % (BigInteger.One << 64))).ToString("x", CultureInfo.InvariantCulture));
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. hashes.Select(hash => $"{hash}:{seen[hash] = seen.GetValueOrDefault(hash) + 1}")];
    }
}
