using System.Text;
using ComplianceLint.Reporting.Formats;

namespace ComplianceLint.Reporting;

/// <summary>One format of <c>--output</c>: its word, who reads it, how it counts columns, and what writes it.</summary>
/// <remarks>A new format is a reporter and a line of <see cref="All"/>; the command line, its help and the tests of all formats take it from there.</remarks>
public sealed class OutputFormat
{
    private readonly Func<Stream, ReportSettings, Columns, IReporter> _create;

    private OutputFormat(string name, LocalizedText purpose, ColumnUnit columns, Func<Stream, ReportSettings, Columns, IReporter> create)
    {
        (Name, Purpose, Columns, _create) = (name, purpose, columns, create);
    }

    public static IReadOnlyList<OutputFormat> All { get; } =
    [
        OfText("text", new("untuk dibaca di terminal", "to read at a terminal"), ColumnUnit.Utf16, (output, settings, _) => new TextReporter(output, settings.Header, settings.Color)),
        OfText("concise", new("satu baris per temuan", "a line for each finding"), ColumnUnit.Utf16, (output, settings, columns) => new ConciseReporter(output, settings, columns)),
        OfBytes("json", new("untuk program, satu dokumen", "for programs, one document"), ColumnUnit.Utf16, (output, settings, _) => new JsonReporter(output, settings.Header, settings.ListAllChecks)),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>The word after <c>--output</c>.</summary>
    public string Name { get; }

    /// <summary>What it is for, in a few words.</summary>
    public LocalizedText Purpose { get; }

    public ColumnUnit Columns { get; }

    /// <summary>The format of that word; null where there is none.</summary>
    public static OutputFormat? Find(string name) => All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.Ordinal));

    /// <summary>Begins a report.</summary>
    /// <param name="output">Receives UTF-8 without a byte order mark; it stays the caller's.</param>
    /// <param name="settings">What the report is to be like.</param>
    public IReporter CreateReporter(Stream output, ReportSettings settings) => _create(output, settings, new Columns(Columns));

    private static OutputFormat OfText(string name, LocalizedText purpose, ColumnUnit columns, Func<TextWriter, ReportSettings, Columns, IReporter> create) =>
        new(name, purpose, columns, (output, settings, counted) => create(WriterOf(output), settings, counted));

    private static OutputFormat OfBytes(string name, LocalizedText purpose, ColumnUnit columns, Func<Stream, ReportSettings, Columns, IReporter> create) =>
        new(name, purpose, columns, create);

    private static StreamWriter WriterOf(Stream output) => new(output, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
}
