using System.IO.Compression;
using ComplianceLint.Reporting;
using Xunit;
using static ComplianceLint.Tests.Reporting.Sarif.SarifLog;

namespace ComplianceLint.Tests.Reporting.Sarif;

public sealed class GitHubGetsTheWorst
{
    [Fact]
    public void Only_findings_that_count_become_alerts_the_worst_first()
    {
        var log = OfSample("sarif-github");
        Assert.All(log.Results, result => Assert.Equal("fail", TextOf(result["kind"])));
        Assert.All(log.Results, result => Assert.Null(result["suppressions"]));
        var levels = log.Results.Select(result => Array.IndexOf(["error", "warning", "note"], TextOf(result["level"]))).ToList();
        Assert.Equal(levels.Order(), levels);
        var leftOut = log.Run["properties"]!["leftOut"]!;
        var everything = OfSample("sarif").Results;
        Assert.Equal(everything.Count(result => result["suppressions"]!.AsArray().Count > 0), NumberOf(leftOut["lifted"]));
        Assert.Equal(everything.Count(result => TextOf(result["kind"]) is "review"), NumberOf(leftOut["reviews"]));
        Assert.Equal(everything.Count, log.Results.Count + NumberOf(leftOut["lifted"]) + NumberOf(leftOut["reviews"]));
    }

    [Fact]
    public void Of_thirty_thousand_findings_it_holds_the_5000_worst_and_says_so()
    {
        var log = Of("sarif-github", Report);
        Assert.Equal(5000, log.Results.Count);
        Assert.Equal(3000, log.Results.TakeWhile(result => TextOf(result["level"]) is "error").Count());
        Assert.All(log.Results.Skip(3000), result => Assert.Equal("warning", TextOf(result["level"])));
        Assert.Equal(Enumerable.Range(1, 3000).Where(line => line % 10 != 0).Take(2000), log.Results.Skip(3000).Select(result => NumberOf(RegionOf(result)["startLine"])));
        Assert.Equal(25_000, NumberOf(log.Run["properties"]!["leftOut"]!["beyondLimit"]));
        var notification = log.Run["invocations"]![0]!["toolExecutionNotifications"]![0]!;
        Assert.StartsWith("25,000 further findings are left out", TextOf(notification["message"]!["text"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_thirty_thousand_findings_is_far_below_what_GitHub_refuses()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            Report(OutputFormat.Find("sarif-github")!.CreateReporter(gzip, new ReportSettings { Header = Run.Header(Language.English) }));
        }

        Assert.InRange(compressed.Length, 1, 5_000_000);
    }

    /// <summary>Every tenth of them an error, the others warnings.</summary>
    private static void Report(IReporter reporter)
    {
        for (var i = 1; i <= 30_000; i++) reporter.Report(Finding.AcrossPosts(1, line: i, severity: i % 10 == 0 ? Severity.Error : Severity.Warning));
        reporter.Finish(new RunSummary());
    }
}
