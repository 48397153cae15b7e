using System.Text.Json.Nodes;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>What the formats of platforms say is judged by something that we did not write.</summary>
public sealed class FormatsSatisfyTheirReaders
{
    private const string Now = "2026-11-24T08:00:00+07:00";

    /// <summary>There is no page of the product on the web that could be named.</summary>
    private const string WithoutPage = "SARIF2005 Warning_ProvideToolnformationUri";

    private static readonly string[] Formats = ["sarif", "sarif-github", "gitlab", "rdjson"];

    private static readonly string Schemas = Path.Combine(CommandRun.Repository, "tests", "tools", "schemas");

    public static TheoryData<string> Folders => ["clean", "errors", "incomplete"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Sarif_has_no_error_and_no_warning_that_we_could_mend(string name)
    {
        using var folder = Reported(name, "--checks");
        foreach (var file in Formats.Take(2).Select(FileOf))
        {
            Assert.Equal([WithoutPage], SarifMultitool.Validate(folder, file));
            JsonSchema.Validate(SarifMultitool.Schema, $"{folder.Path}/{file}");
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_reports_of_gitlab_and_reviewdog_fit_their_descriptions(string name)
    {
        using var folder = Reported(name);
        foreach (var format in Formats.Skip(2)) JsonSchema.Validate($"{Schemas}/{format}.schema.json", $"{folder.Path}/{FileOf(format)}");
    }

    [Fact]
    public void The_validator_sees_an_error()
    {
        using var folder = Reported("errors");
        var log = JsonNode.Parse(folder.Read(FileOf("sarif")))!;
        log["runs"]![0]!["results"]![0]!["ruleIndex"] = 999;
        folder.Write(FileOf("sarif"), log.ToJsonString());
        Assert.Equal(["SARIF1009 Error_TargetArrayMustBeLongEnough", WithoutPage], SarifMultitool.Validate(folder, FileOf("sarif")));
    }

    [Fact]
    public void Lines_have_the_hash_that_another_tool_gives_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("drafts/a.md", "Konon 👨‍👩‍👧 Cafe\u0301 silahkan.\r\n\r\nKonon tutup.\r\n\r\nKonon tutup.\r\n\r\nKonon tutup.\r\n");
        folder.Write("drafts/b.json", "[\n  {\"teks\": \"Konon \\u0062ebas.\\nSilahkan \\ud83d\\ude4f\"},\n\n\t{\"teks\": \"**Ko**non\"}\r\n]");
        folder.Write("drafts/c.md", string.Concat(Enumerable.Repeat("Konon ada kabar baru lagi.\n\n", 12)));
        folder.Write("drafts/d.ndjson", string.Concat(Enumerable.Repeat($"{{\"teks\": \"Konon {string.Concat(Enumerable.Repeat("begitu ", 20))}\"}}\n", 3)));
        Report(folder, folder.Path);
        var log = JsonNode.Parse(folder.Read(FileOf("sarif")))!;
        var ours = SarifMultitool.HashesOf(log);
        Assert.InRange(ours.Count, 30, 1000);
        Assert.DoesNotContain(null, ours);
        Assert.Equal(SarifMultitool.LineHashes(folder, log), ours);
    }

    [Fact]
    public void A_line_with_a_number_of_a_person_has_no_hash_and_the_number_is_nowhere()
    {
        using var folder = new TemporaryFolder();
        folder.Write("drafts/3273014508900000.md", "Konon NIK 3273014508900000 tersebar.\n");
        Report(folder, folder.Path);
        Assert.All(SarifMultitool.HashesOf(JsonNode.Parse(folder.Read(FileOf("sarif")))!), Assert.Null);
        Assert.All(Formats, format => Assert.DoesNotContain("4508900000", folder.Read(FileOf(format)), StringComparison.Ordinal));
    }

    /// <summary>The validator passes over every file of another name.</summary>
    private static string FileOf(string format) => $"{format}.sarif";

    private static TemporaryFolder Reported(string name, params IEnumerable<string> options)
    {
        var folder = new TemporaryFolder();
        Report(folder, Path.Combine(CommandRun.Repository, "tests", "ComplianceLint.EndToEndTests", "golden", name), options);
        return folder;
    }

    private static void Report(TemporaryFolder folder, string source, params IEnumerable<string> options)
    {
        var outputs = Formats.SelectMany(format => (string[])["--output", $"{format}={folder.Path}/{FileOf(format)}"]);
        CommandRun.Of(source, ["lint", "drafts", "--now", Now, .. options, .. outputs]);
    }
}
