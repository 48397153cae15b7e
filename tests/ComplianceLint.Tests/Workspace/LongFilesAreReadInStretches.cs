using System.Globalization;
using System.Text;
using ComplianceLint.Workspace.Files;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class LongFilesAreReadInStretches
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    private static readonly Gen<string> Line = Gen.Frequency(
            (8, Gen.Const("{\"teks\":\"Jalan.\"}")),
            (2, Gen.Const("{\"teks\":\"Bandara 😀 é\"}")),
            (1, Gen.Const("")),
            (1, Gen.Const(" \t")),
            (1, Gen.Const("{\"a\":\r1}")),
            (1, Gen.Int[1, 90_000].Select(length => new string('a', length))))
        .Select(Gen.OneOf("\n", "\n", "\r\n"), (line, end) => line + end);

    [Fact]
    public void Put_together_they_are_the_file_and_each_knows_its_place() => Line.Array[0, 60].Sample(lines =>
    {
        var text = string.Concat(lines);
        var whole = new SourceText("a.ndjson", text);
        int offset = 0, index = 0;
        foreach (var stretch in Read(text))
        {
            var source = stretch.Source!;
            Assert.Equal(new TextSpan(offset, 1), source.InFile(new TextSpan(0, 1)));
            Assert.Equal(index, stretch.FirstIndex);
            for (var at = 0; at <= source.Text.Length; at += 997) Assert.Equal(whole.PositionOf(offset + at), source.PositionOf(at));
            Assert.Equal(text.Substring(offset, source.Text.Length), source.Text);
            offset += source.Text.Length;
            index += source.Text.Split('\n').Count(line => line.Trim().Length > 0);
        }

        Assert.Equal(text.Length, offset);
    }, iter: 300, threads: 1);

    [Fact]
    public void A_byte_order_mark_counts_nowhere_but_in_bytes()
    {
        var stretches = Read([0xEF, 0xBB, 0xBF, .. "{}\n"u8, 0xFF, .. "\n{}"u8]);
        Assert.Equal(["{}\n", null, "{}"], stretches.Select(stretch => stretch.Source?.Text));
        Assert.Equal([0, 1, 2], stretches.Select(stretch => stretch.FirstIndex));
        var failure = stretches[1].Failure!;
        Assert.Equal(new LinePosition(2, 1), failure.Position);
        Assert.Contains("at byte 6,", failure.Message.En, StringComparison.Ordinal);
        Assert.Equal((5, 3), (stretches[2].Source!.Offset, stretches[2].Source!.FirstLine));
        Assert.All(stretches.Where(stretch => stretch.Source is not null), stretch => Assert.True(stretch.Source!.HasByteOrderMark && stretch.Source.IsStretch));
    }

    [Fact]
    public void Lines_that_are_no_utf_8_leave_the_others_their_places()
    {
        var line = "{\"teks\":\"é\"}\n"u8;
        byte[] broken = [.. line[..11], 0xC3, .. "\"}\n"u8];
        var stretches = Read([.. Enumerable.Repeat<byte[]>([.. line, .. broken], 20_000).SelectMany(bytes => bytes)]);
        Assert.Equal(20_000, stretches.Count(stretch => stretch.Failure is not null));
        var last = stretches[^1];
        Assert.Equal(new LinePosition(40_000, 11), last.Failure!.Position);
        Assert.Equal((19_999 * 27, 39_999), (stretches[^2].Source!.Offset, stretches[^2].Source!.FirstLine));
    }

    [Theory]
    [InlineData(TenMegabytes, 0)]
    [InlineData(TenMegabytes + 1, 1)]
    [InlineData(3 * TenMegabytes, 1)]
    public void A_line_of_ten_megabytes_is_the_longest(int bytes, int failures)
    {
        var stretches = Read($"{{}}\n{new string('a', bytes - 7)}é\r😀\n{{}}\n");
        Assert.Equal(failures, stretches.Count(stretch => stretch.Failure is not null));
        Assert.All(stretches.Select(stretch => stretch.Failure).OfType<Failure>(), failure => Assert.Equal(new LinePosition(2, 1), failure.Position));
        var after = stretches[^1].Source!;
        Assert.EndsWith("{}\n", after.Text, StringComparison.Ordinal);
        Assert.Equal(bytes + 4, after.Offset + after.Text.Length);
        Assert.Equal(5, after.PositionOf(after.Text.Length).Line);
    }

    [Fact]
    public void What_a_span_cannot_count_is_refused_with_its_place()
    {
        var stretches = new StretchReader(StreamOf(string.Concat(Enumerable.Repeat("{\"teks\":\"Jalan.\"}\n", 10_000))), "a.ndjson") { MostCharacters = 40_000 }.Read().ToList();
        Assert.Equal(40_000 / (1 << 15), stretches.Count(stretch => stretch.Source is not null));
        Assert.True(stretches[^1].Failure is { Position.Line: > 1000 });
    }

    [Fact]
    public void A_pipe_that_trickles_is_cut_like_a_file()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"{i}\"}}\n"))));
        var trickling = new StretchReader(new Trickle(bytes), "a.ndjson").Read();
        Assert.Equal(Read(bytes).Select(stretch => stretch.Source!.Text), trickling.Select(stretch => stretch.Source!.Text));
    }

    private static MemoryStream StreamOf(string text) => new(Encoding.UTF8.GetBytes(text));

    private static List<Stretch> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static List<Stretch> Read(byte[] bytes) => [.. new StretchReader(new MemoryStream(bytes), "a.ndjson").Read()];

    /// <summary>Gives seven bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(7, buffer.Length)]);
    }
}
