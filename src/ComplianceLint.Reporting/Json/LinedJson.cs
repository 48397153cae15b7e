using System.Buffers;
using System.Text.Json;

namespace ComplianceLint.Reporting.Json;

/// <summary>One document in which the items of arrays stand on lines of their own, so that grep and diff can read a big report.</summary>
#pragma warning disable CA1001 // End disposes the JSON writer, which holds nothing but memory.
internal sealed class LinedJson(Stream output)
{
    private const int FlushAt = 1 << 16;

    private readonly ArrayBufferWriter<byte> _line = new();

    /// <summary>Writes what stands around the lines.</summary>
    public Utf8JsonWriter Document { get; } = new(output, JsonFormat.Options);

    /// <summary>Adds an item to the open array.</summary>
    public void WriteLine(Action<Utf8JsonWriter> write)
    {
        _line.ResetWrittenCount();
        _line.Write("\n"u8);
        using (var json = new Utf8JsonWriter(_line, JsonFormat.Options)) write(json);
        Document.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
        if (Document.BytesPending > FlushAt) Document.Flush();
    }

    public void EndLines()
    {
        Document.Flush();
        output.Write("\n"u8);
        Document.WriteEndArray();
    }

    public void End()
    {
        Document.Dispose();
        output.Write("\n"u8);
        output.Flush();
    }
}
