using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

public sealed class AnnotationsAreTheWorst
{
    [Theory]
    [InlineData("github", "::")]
    [InlineData("azure", "##vso[")]
    public void Ten_of_each_level_and_failures_before_findings(string format, string sign)
    {
        var lines = Lines(format);
        var annotations = lines.Where(line => line.StartsWith(sign, StringComparison.Ordinal)).ToList();
        Assert.Equal(10, annotations.Count(line => line.Contains("error ", StringComparison.Ordinal) || line.Contains("=error;", StringComparison.Ordinal)));
        Assert.Equal(10, annotations.Count(line => line.Contains("warning ", StringComparison.Ordinal) || line.Contains("=warning;", StringComparison.Ordinal)));
        Assert.Contains("Tidak terbaca.", annotations[0], StringComparison.Ordinal);
        Assert.Equal(annotations.OrderBy(line => line.Contains("warning", StringComparison.Ordinal)), annotations);
    }

    [Theory]
    [InlineData("github")]
    [InlineData("azure")]
    public void Every_other_finding_is_a_line_of_the_log(string format)
    {
        var lines = Lines(format);
        Assert.Equal(25 + 25 + 1, lines.Count(line => line.Contains("kata-rumor", StringComparison.Ordinal) || line.Contains("Tidak terbaca.", StringComparison.Ordinal)));
        Assert.Contains("31 temuan di atas tidak menjadi anotasi", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_longer_counts_is_left_out() =>
        Assert.Equal("", SampleRun.Write(OutputFormat.Find("github")!, reporter =>
        {
            reporter.Report(Finding.AcrossPosts(1, DiagnosticStatus.Waived));
            reporter.Finish(new RunSummary());
        }));

    private static string[] Lines(string format) => SampleRun.Write(OutputFormat.Find(format)!, reporter =>
    {
        for (var i = 0; i < 25; i++)
        {
            reporter.Report(Many.Of(Severity.Warning, i));
            reporter.Report(Many.Of(Severity.Error, i));
        }

        reporter.Fail(new Failure(EngineRules.UnreadableFile, "z.md", new("Tidak terbaca.", "Unreadable.")));
        reporter.Finish(new RunSummary());
    }).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
