using ComplianceLint.EndToEndTests;

namespace ComplianceLint.BrowserTests;

/// <summary>A report in a folder that goes with the test.</summary>
internal sealed class ReportFile : IDisposable
{
    public const string Now = "2026-11-24T08:00:00+07:00";

    public static readonly string Drafts = System.IO.Path.Combine(CommandRun.Repository, "tests", "ComplianceLint.BrowserTests", "drafts");

    /// <summary>The runs of two years before <see cref="Now"/>.</summary>
    private static readonly string History = System.IO.Path.Combine(CommandRun.Repository, "tests", "ComplianceLint.BrowserTests", "history.ndjson");

    private readonly TemporaryFolder _folder = new();

    public string Path => System.IO.Path.Combine(_folder.Path, "laporan.html");

    public string Html => File.ReadAllText(Path);

    public static ReportFile Of(string folder, string language = "id")
    {
        var report = new ReportFile();
        // Each report adds a line to its history, so each has a copy.
        report._folder.Write("history.ndjson", folder == Drafts ? File.ReadAllText(History) : "");
        var run = CommandRun.Of(folder, "report", "--lang", language, "--now", Now, "--history", System.IO.Path.Combine(report._folder.Path, "history.ndjson"), "--output", $"html={report.Path}");
        return File.Exists(report.Path) ? report : throw new InvalidOperationException(run.Error);
    }

    /// <summary>Of drafts that a test writes.</summary>
    public static ReportFile Of(params (string Name, string Text)[] drafts)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in drafts) folder.Write(name, text);
        return Of(folder.Path);
    }

    public void Dispose() => _folder.Dispose();
}
