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
        OfText("text", new("dibaca di terminal", "read at a terminal"), ColumnUnit.Utf16, (output, settings, _) => new TextReporter(output, settings.Header, settings.Color)),
        OfText("concise", new("satu baris per temuan, untuk grep dan editor", "a line for each finding, for grep and editors"), ColumnUnit.Utf16, (output, settings, columns) => new ConciseReporter(output, settings, columns)),
        OfBytes("json", new("satu dokumen untuk program (skema: compliancelint schema output)", "one document for programs (schema: compliancelint schema output)"), ColumnUnit.Utf16, (output, settings, _) => new JsonReporter(output, settings.Header, settings.ListAllChecks)),
        OfBytes("jsonl", new("JSON sebaris demi sebaris selagi berjalan (skema: compliancelint schema output-line)", "JSON line by line while it runs (schema: compliancelint schema output-line)"), ColumnUnit.Utf16, (output, settings, _) => new JsonLinesReporter(output, settings)),
        OfBytes("sarif", new("SARIF 2.1.0, selengkapnya", "SARIF 2.1.0, everything"), ColumnUnit.Utf16, (output, settings, _) => new SarifReporter(output, settings)),
        OfBytes("sarif-github", new("SARIF untuk code scanning GitHub", "SARIF for code scanning of GitHub"), ColumnUnit.Utf16, (output, settings, _) => new GitHubSarifReporter(output, settings)),
        OfBytes("gitlab", new("Code Quality di GitLab", "Code Quality of GitLab"), ColumnUnit.None, (output, settings, columns) => new GitLabReporter(output, settings, columns)),
        OfBytes("rdjson", new("reviewdog", "reviewdog"), ColumnUnit.Utf8, (output, settings, columns) => new RdjsonReporter(output, settings, columns)),
        OfBytes("checkstyle", new("XML untuk Jenkins, reviewdog, dan sejenisnya", "XML for Jenkins, reviewdog and their like"), ColumnUnit.Character, (output, settings, columns) => new CheckstyleReporter(output, settings, columns)),
        OfBytes("junit", new("XML hasil uji untuk GitLab, Jenkins, Azure", "XML of tests for GitLab, Jenkins, Azure"), ColumnUnit.Character, (output, settings, columns) => new JunitReporter(output, settings, columns)),
        OfText("github", new("anotasi GitHub Actions", "annotations of GitHub Actions"), ColumnUnit.Character, (output, settings, columns) => new GithubReporter(output, settings, columns)),
        OfText("azure", new("anotasi Azure Pipelines", "annotations of Azure Pipelines"), ColumnUnit.Character, (output, settings, columns) => new AzureReporter(output, settings, columns)),
        OfText("markdown", new("halaman ringkasan, misalnya $GITHUB_STEP_SUMMARY", "a summary page, such as $GITHUB_STEP_SUMMARY"), ColumnUnit.None, (output, settings, columns) => new MarkdownReporter(output, settings, columns)),
        OfText("csv", new("tabel untuk lembar kerja", "a table for spreadsheets"), ColumnUnit.Character, (output, settings, columns) => new CsvReporter(output, settings, columns)),
    ];

    /// <summary>Those of a gate, which writes its decisions for people and as a document of its own; all others write what was found.</summary>
    public static IReadOnlyList<OutputFormat> OfGate { get; } =
    [
        OfText("text", new("untuk dibaca di terminal", "to read at a terminal"), ColumnUnit.Utf16, (output, settings, _) => new GateTextReporter(output, settings)),
        OfBytes("json", new("keputusan dalam satu dokumen", "the decision as one document"), ColumnUnit.Utf16, (output, settings, _) => new DecisionReporter(output, settings.Header)),
        .. All.Where(format => format.Name is not ("text" or "json")),
    ];

    /// <summary>Those of a report for reviewers: its page, and what else is wanted of the same run.</summary>
    public static IReadOnlyList<OutputFormat> OfReport { get; } =
    [
        OfBytes("html", new("satu halaman untuk peninjau", "one page for reviewers"), ColumnUnit.None, (output, settings, _) => new HtmlReporter(output, settings)),
        OfText("markdown", new("laporan yang sama untuk catatan dan tinjauan", "the same report for notes and reviews"), ColumnUnit.None, (output, settings, _) => new ReviewMarkdownReporter(output, settings)),
        OfBytes("xlsx", new("buku kerja dengan lembar temuan, pemeriksaan, dan pengecualian", "a workbook with sheets of findings, checks and waivers"), ColumnUnit.None, (output, settings, _) => new XlsxReporter(output, settings)),
        OfText("csv", new("tabel temuan untuk peninjau", "a table of findings for reviewers"), ColumnUnit.None, (output, settings, _) => new ReviewCsvReporter(output, settings)),
        .. All.Where(format => format.Name is not ("markdown" or "csv")),
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
