using System.Text;
using System.Text.Json.Nodes;
using ComplianceLint.Reporting;
using ComplianceLint.Tests.Reporting;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Histories;

public sealed class RunRecordsReadBack
{
    private static readonly JsonObject Schema = JsonNode.Parse(OutputSchema.Read("history"))!.AsObject();

    private static Gen<Dictionary<string, T>> Each<T>(string group, Gen<T> value) =>
        Gen.Select(Gen.Int[0, 99], value).List[0, 6].Select(pairs => pairs.GroupBy(pair => pair.Item1).ToDictionary(same => $"{group}/n{same.Key}", same => same.First().Item2));

    public static Gen<RunRecord> Record { get; } = Gen.Select(
        Gen.Select(Gen.Int[0, 400_000], Gen.Int[-12, 12], Gen.Bool), Gen.Int[0, 1_000_000].Array[8], Gen.Select(Each("prinsip", Gen.Int[0, 1000].Select(tenths => tenths / 10.0)), Each("kredibel", Gen.Int[0, 9999])), Gen.Bool,
        (when, counts, each, hasChange) => new RunRecord
        {
            Time = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(when.Item2)).AddMinutes(when.Item1),
            ToolVersion = "1.2.3",
            RuleSetDigest = "sha256:00",
            IsComplete = when.Item3,
            Posts = counts[0],
            Findings = counts[1..5],
            Questions = counts[5],
            Suppressed = counts[6],
            Waived = counts[7],
            Baselined = 0,
            New = hasChange ? counts[2] : null,
            Resolved = hasChange ? counts[3] : null,
            Score = new Score(each.Item1),
            Rules = each.Item2,
        });

    [Fact]
    public void A_line_is_read_as_it_was_written() => Record.Sample(record =>
    {
        var history = Read(Encoding.UTF8.GetString(record.ToLine()));
        var read = Assert.Single(history.Records);
        Assert.Empty(history.Diagnostics);
        Assert.Equal(record.ToLine(), read.ToLine());
        Assert.Equal(record.Time.Offset, read.Time.Offset);
    });

    [Fact]
    public void A_line_satisfies_the_schema() => Record.Sample(record =>
        Assert.Empty(SchemaSubset.Faults(Schema, Schema, JsonNode.Parse(record.ToLine()))));

    [Theory]
    [InlineData("[|]{", "bukan JSON")]
    [InlineData("[|]<<<<<<< HEAD", "bukan JSON")]
    [InlineData("[|][1]", "satu objek JSON")]
    [InlineData("{\"version\":[|]2}", "versi ComplianceLint yang lain")]
    [InlineData("[|]{\"version\":1}", "“time”")]
    [InlineData("{\"version\":1,\"time\":[|]\"2026-11-01T08:00:00\"}", "“time”")]
    public void A_broken_line_is_a_finding_with_its_place(string marked, string said)
    {
        var (before, after) = (Line(1), Line(2));
        var column = marked.IndexOf("[|]", StringComparison.Ordinal) + 1;
        var history = Read($"{before}{marked.Replace("[|]", "", StringComparison.Ordinal)}\n\n{after}");
        Assert.Equal(2, history.Records.Count);
        var fault = Assert.Single(history.Diagnostics);
        Assert.Equal((EngineRules.InvalidHistory, Severity.Info), (fault.Rule.Id, fault.Severity));
        Assert.Contains(said, fault.Message.Id, StringComparison.Ordinal);
        Assert.Equal(2, fault.Locations[0].Start.Line);
        if (said != "bukan JSON") Assert.Equal(column, fault.Locations[0].Start.Column);
    }

    [Theory]
    [InlineData("\"posts\":3", "\"posts\":-3", "posts")]
    [InlineData("\"posts\":3", "\"posts\":\"3\"", "posts")]
    [InlineData("\"complete\":true", "\"complete\":1", "complete")]
    [InlineData("\"rules\":{", "\"rules\":[{", "rules")]
    [InlineData("\"prinsip/a\":50", "\"prinsip/a\":500", "scores")]
    public void A_member_of_another_kind_is_named(string old, string changed, string member)
    {
        var line = Line(1);
        var broken = line.Replace(old, changed, StringComparison.Ordinal);
        if (member == "rules") broken = broken.Replace("\"rules\":[{\"a/b\":2}", "\"rules\":[{\"a/b\":2}]", StringComparison.Ordinal);
        Assert.NotEqual(line, broken);
        Assert.Contains($"“{member}”", Assert.Single(Read(broken).Diagnostics).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_later_version_adds_is_left_alone() => Assert.Single(Read(Line(1).Replace("\"posts\"", "\"later\":{\"x\":[1]},\"posts\"", StringComparison.Ordinal)).Records);

    [Fact]
    public void A_file_of_broken_lines_says_so_twenty_times() => Assert.Equal(20, Read(string.Concat(Enumerable.Repeat("x\n", 500))).Diagnostics.Count);

    [Fact]
    public void Lines_out_of_order_are_put_into_order()
    {
        var history = Read($"{Line(9)}{Line(2)}{Line(5)}");
        Assert.Equal([2, 5, 9], history.Records.Select(record => record.Time.Day));
        Assert.Equal(5, history.Before(new DateTimeOffset(2026, 11, 8, 0, 0, 0, TimeSpan.FromHours(7)))!.Time.Day);
        Assert.Null(history.Before(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.FromHours(7))));
    }

    internal static string Line(int day, int posts = 3, int errors = 1, string digest = "sha256:00", int? added = null, string rule = "a/b", int count = 2, double points = 50) => Encoding.UTF8.GetString(new RunRecord
    {
        Time = new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.FromHours(7)).AddDays(day - 1),
        ToolVersion = "1",
        RuleSetDigest = digest,
        IsComplete = true,
        Posts = posts,
        Findings = [errors, 0, 0, 0],
        Questions = 0,
        Suppressed = 0,
        Waived = 0,
        Baselined = 0,
        New = added,
        Resolved = added,
        Score = new Score(new Dictionary<string, double> { ["prinsip/a"] = points }),
        Rules = new Dictionary<string, int> { [rule] = count },
    }.ToLine());

    internal static RunHistory Read(string text) => RunHistory.Read([new SourceText("riwayat.ndjson", text)], []);
}
