using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>The reports of a run, each where <c>--output</c> says.</summary>
public sealed class WritingReports : IDisposable
{
    private const string Now = "2026-11-24T08:00:00+07:00";

    private readonly TemporaryFolder _folder = new();

    public WritingReports() => _folder.Write("drafts/a.md", "Konon jalan ditutup besok.\n");

    [Fact]
    public void One_run_writes_every_format_whatever_the_number_of_jobs()
    {
        foreach (var jobs in new[] { "1", "4" })
        {
            var outputs = OutputFormat.Names.Where(name => name != "concise").SelectMany(name => new[] { "--output", $"{name}=laporan-{jobs}/{name}" });
            var run = CommandRun.Of(_folder.Path, ["lint", "drafts", CommandRun.Samples, "--now", Now, "--jobs", jobs, "--output", "concise", .. outputs]);
            Assert.True(run.ExitCode is 1 or 2, run.Error);
            Assert.Contains("drafts/a.md:1:1: ", run.Output, StringComparison.Ordinal);
            Assert.Equal(OutputFormat.Names.Count - 1, Directory.GetFiles(Path.Combine(_folder.Path, $"laporan-{jobs}")).Length);
        }

        foreach (var name in OutputFormat.Names.Where(name => name != "concise"))
        {
            Assert.Contains("kata-rumor", _folder.Read($"laporan-1/{name}"), StringComparison.Ordinal);
            Assert.Equal(_folder.Read($"laporan-1/{name}"), _folder.Read($"laporan-4/{name}"));
        }
    }

    [Fact]
    public void Standard_output_takes_one_of_them()
    {
        var run = CommandRun.Of(_folder.Path, "lint", "--output", "text", "--output", "sarf=a.sarif", "--output", "junit");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("hanya satu --output dapat ke keluaran standar; beri yang lain nama berkas, misalnya --output junit=laporan.junit.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--output tidak mengenal “sarf”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_places_are_told_before_the_run_and_all_at_once()
    {
        _folder.Write("laporan/b.md", "Rapat.\n");
        var run = CommandRun.Of(
            _folder.Path, "lint", "--output", "json=laporan", "--output", "csv=drafts/a.md/x.csv", "--output", "junit=x.xml", "--output", "checkstyle=laporan/../x.xml", "--output", "jsonl=y.jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            """
            compliancelint: --output junit=x.xml dan --output checkstyle=laporan/../x.xml menulis ke berkas yang sama; sebutkan nama yang lain.
            compliancelint: --output json=laporan: ini folder; sebutkan nama berkasnya.
            compliancelint: --output csv=drafts/a.md/x.csv: tidak dapat ditulis (IOException); periksa jalurnya, izinnya, dan sisa ruang cakram.

            """,
            run.Error);
        Assert.Equal(["drafts", "laporan"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_misspelt_format_is_guessed_and_the_help_names_all()
    {
        Assert.Contains("Maksud Anda “checkstyle”?", CommandRun.Of(_folder.Path, "lint", "--output", "chekstyle").Error, StringComparison.Ordinal);
        var help = CommandRun.Of(_folder.Path, "lint", "--help").Output;
        Assert.All(OutputFormat.All, format => Assert.Matches($@"(?m)^  {format.Name} +{System.Text.RegularExpressions.Regex.Escape(format.Purpose.Id)}$", help));
    }

    [Fact]
    public void No_format_shows_an_identifier_of_a_text_or_a_file_name()
    {
        const string identifier = "3273014508900001";
        _folder.Write($"drafts/{identifier}.md", $"---\njudul: {identifier}\n---\nNIK {identifier} konon.\n");
        foreach (var format in OutputFormat.Names)
        {
            var run = CommandRun.Of(_folder.Path, "lint", "drafts", "--set", "*=off;data-pribadi/*=error;rahasia-negara/*=error;keterwakilan/akun-bukan-resmi=error", "--output", format, "--checks");
            Assert.DoesNotContain("0145089", run.Output + run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_line_of_json_lines_fits_its_schema()
    {
        _folder.Write("line.json", CommandRun.Of(_folder.Path, "schema", "output-line").Output);
        var run = CommandRun.Of(_folder.Path, "lint", "drafts", CommandRun.Samples, "--checks", "--output", "jsonl=report.jsonl");
        Assert.True(run.ExitCode is 1 or 2, run.Error);
        JsonSchema.Validate($"{_folder.Path}/line.json", $"{_folder.Path}/report.jsonl");
    }

    public void Dispose() => _folder.Dispose();
}
