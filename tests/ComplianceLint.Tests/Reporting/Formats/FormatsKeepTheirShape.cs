using ComplianceLint.Reporting;
using ComplianceLint.Tests.Schemas;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

/// <summary>Every format over the same run. <c>UPDATE_SNAPSHOTS=1</c> rewrites the snapshots.</summary>
public sealed class FormatsKeepTheirShape
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ComplianceLint.Tests", "Reporting", "Formats", "snapshots");

    public static TheoryData<string> Formats => [.. OutputFormat.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_report_of_a_run_stays_as_it_is(string format)
    {
        var path = Path.Combine(Folder, $"sample.{format}");
        var actual = SampleRun.Write(OutputFormat.Find(format)!);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }

    [Fact]
    public void There_is_no_snapshot_of_a_format_that_is_gone() =>
        Assert.Equal(OutputFormat.Names.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder).Select(file => Path.GetExtension(file)[1..]).Order(StringComparer.Ordinal));
}
