using System.Buffers;
using System.Text;

namespace ComplianceLint.Syntax;

/// <summary>Reads a JSON text, or one in a file of several, into nodes.</summary>
internal static class JsonReader
{
    public static (Node? Root, IReadOnlyList<Failure> Failures) Read(SourceText source) =>
        Read(source, 0, source.Text.Length);

    /// <summary>Reads a part of a file, such as a line of NDJSON; every span counts from the start of the whole file.</summary>
    public static (Node? Root, IReadOnlyList<Failure> Failures) Read(SourceText source, int start, int length)
    {
        var part = source.Text.AsSpan(start, length);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(part));
        try
        {
            var count = Encoding.UTF8.GetBytes(part, bytes);
            return new JsonTreeBuilder(source, new TextSpan(start, length), bytes.AsSpan(0, count)).Read();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
