using ComplianceLint.Workspace.Files;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

/// <summary>The length of a file is what it was; while it is read it may be another.</summary>
public sealed class FilesThatChangeAreRead
{
    [Theory]
    [InlineData(3, 200_000)]
    [InlineData(200_000, 3)]
    [InlineData(0, 3)]
    public void One_that_grows_or_shrinks_is_read_to_its_end(int announced, int bytes) =>
        Assert.Equal(bytes, Read(announced, bytes).Source!.Text.Length);

    [Fact]
    public void One_that_grows_too_large_is_refused() =>
        Assert.Equal(EngineRules.UnreadableFile, Read(3, (10 * 1024 * 1024) + 1).Failure!.Code);

    [Fact]
    public void One_whose_device_fails_is_a_failure() =>
        Assert.Equal(EngineRules.UnreadableFile, SourceReader.Read(new Changing(10, 10) { FailsAt = 5 }, "a.md").Failure!.Code);

    private static (SourceText? Source, Failure? Failure) Read(int announced, int bytes) => SourceReader.Read(new Changing(announced, bytes), "a.md");

    /// <summary>A file of one length when it is opened and of another when it is read.</summary>
    private sealed class Changing(int announced, int bytes) : MemoryStream(new byte[bytes])
    {
        public int FailsAt { get; init; } = int.MaxValue;

        public override long Length => announced;

        public override int Read(byte[] buffer, int offset, int count) =>
            Position < FailsAt ? base.Read(buffer, offset, Math.Min(count, Math.Min(5_000, FailsAt))) : throw new IOException();

        public override int Read(Span<byte> buffer) => throw new NotSupportedException();
    }
}
