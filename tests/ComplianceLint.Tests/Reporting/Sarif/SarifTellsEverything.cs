using ComplianceLint.Tests.Reporting.Formats;
using Xunit;
using static ComplianceLint.Tests.Reporting.Sarif.SarifLog;

namespace ComplianceLint.Tests.Reporting.Sarif;

public sealed class SarifTellsEverything
{
    private static readonly SarifLog Log = OfSample("sarif");

    [Fact]
    public void A_region_says_the_same_in_lines_and_in_characters()
    {
        foreach (var result in Log.Results.Where(result => !UriOf(result).Contains('*', StringComparison.Ordinal)))
        {
            var text = SampleRun.Drafts.Single(draft => draft.Path == Uri.UnescapeDataString(UriOf(result))).Text;
            var region = RegionOf(result);
            var source = new SourceText("a.md", text);
            var (start, length) = (NumberOf(region["charOffset"]), NumberOf(region["charLength"]));
            Assert.Equal(new LinePosition(NumberOf(region["startLine"]), NumberOf(region["startColumn"])), source.PositionOf(start));
            Assert.Equal(new LinePosition(NumberOf(region["endLine"]), NumberOf(region["endColumn"])), source.PositionOf(start + length));
            if (region["snippet"] is { } snippet) Assert.Equal(text.Substring(start, length), TextOf(snippet["text"]));
        }
    }

    [Fact]
    public void Only_what_fails_has_a_level()
    {
        var log = OfSample("sarif", listAllChecks: true);
        Assert.Equal(["fail", "notApplicable", "pass", "review"], log.Results.Select(result => TextOf(result["kind"])).Distinct().Order(StringComparer.Ordinal));
        Assert.All(log.Results, result => Assert.Equal(TextOf(result["kind"]) is not "fail", TextOf(result["level"]) is "none"));
    }

    [Fact]
    public void Checks_that_passed_are_counted_and_not_listed()
    {
        Assert.DoesNotContain(Log.Results, result => TextOf(result["kind"]) is "pass" or "notApplicable");
        var counts = Log.Run["properties"]!["checks"]!["uji/nik"]!;
        Assert.Equal(1, NumberOf(counts["failed"]));
        Assert.Equal(NumberOf(Log.Run["properties"]!["summary"]!["posts"]) - 1, NumberOf(counts["passed"]));
    }

    [Fact]
    public void Every_result_says_what_lifts_it_or_that_nothing_does()
    {
        Assert.All(Log.Results, result => Assert.NotNull(result["suppressions"]));
        var lifting = Log.Results.SelectMany(result => result["suppressions"]!.AsArray()).Select(suppression => suppression!).ToList();
        Assert.Equal(
            ["external baselined Judul resmi.", "external baselined Recorded in the baseline.", "external waived Gelar resmi; lihat #4 <b>.", "inSource suppressed Judul | film <b>"],
            lifting.Select(found => $"{found["kind"]} {found["properties"]!["kind"]} {found["justification"]}").Distinct().Order(StringComparer.Ordinal));
        Assert.All(lifting, found => Assert.Equal("accepted", TextOf(found["status"])));
    }

    [Fact]
    public void Indices_lead_to_what_is_named()
    {
        Assert.All(Log.Results, result => Assert.Equal(TextOf(result["ruleId"]), TextOf(Log.Rules[NumberOf(result["ruleIndex"])]["id"])));
        var targets = Log.Rules.SelectMany(rule => rule["relationships"]?.AsArray() ?? []).Select(relationship => relationship!["target"]!).ToList();
        Assert.NotEmpty(targets);
        foreach (var target in targets)
        {
            var taxonomy = Log.Run["taxonomies"]![NumberOf(target["toolComponent"]!["index"])]!;
            Assert.Equal(TextOf(target["toolComponent"]!["name"]), TextOf(taxonomy["name"]));
            Assert.Equal(TextOf(target["id"]), TextOf(taxonomy["taxa"]![NumberOf(target["index"])]!["id"]));
        }

        var notifications = Log.Run["tool"]!["driver"]!["notifications"]!;
        foreach (var notification in Log.Run["invocations"]![0]!["toolExecutionNotifications"]!.AsArray())
        {
            Assert.Equal(TextOf(notification!["descriptor"]!["id"]), TextOf(notifications[NumberOf(notification["descriptor"]!["index"])]!["id"]));
        }
    }

    [Fact]
    public void A_run_that_is_not_complete_was_not_successful_and_says_why()
    {
        var invocation = Log.Run["invocations"]![0]!;
        Assert.False(invocation["executionSuccessful"]!.GetValue<bool>());
        Assert.Equal(4, invocation["toolExecutionNotifications"]!.AsArray().Count);
        Assert.Contains(invocation["toolExecutionNotifications"]!.AsArray(), found => found!["associatedRule"] is { } rule && TextOf(rule["id"]) is "uji/lambat");
    }

    [Fact]
    public void Fixes_are_edits_of_the_file()
    {
        var (path, text) = SampleRun.Drafts.Single(draft => draft.Path.EndsWith("crlf.md", StringComparison.Ordinal));
        var change = Log.Results.Where(result => UriOf(result) == path && result["fixes"] is not null).Select(result => result["fixes"]![0]!["artifactChanges"]![0]!).Single();
        var replacement = change["replacements"]![0]!;
        var deleted = new TextSpan(NumberOf(replacement["deletedRegion"]!["charOffset"]), NumberOf(replacement["deletedRegion"]!["charLength"]));
        Assert.Equal(("Silahkan", "Silakan"), (text.Substring(deleted.Start, deleted.Length), TextOf(replacement["insertedContent"]!["text"])));
    }

    [Fact]
    public void Nothing_of_a_post_becomes_a_placeholder_or_a_link_of_a_message()
    {
        var log = Of("sarif", reporter =>
        {
            foreach (var analysis in SampleRun.Analyze("a.md", @"awas \[klik\](https://x.example) {0} akhir")) reporter.Report(analysis);
            reporter.Finish(new RunSummary());
        });
        var message = TextOf(log.Results.Single()["message"]!["text"]);
        Assert.Contains("klik", message, StringComparison.Ordinal);
        Assert.Contains("](", message, StringComparison.Ordinal);
        Assert.Contains("{{0}}", message, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)\[[^\]]*(?<!\\)\]\(", message);
    }

    [Fact]
    public void Other_places_are_linked_from_the_message()
    {
        var across = Log.Results.First(result => result["relatedLocations"]?.AsArray().Count == 2);
        Assert.EndsWith("([drafts/3273************.md:2](1), [drafts/3273************.md:3](2))", TextOf(across["message"]!["text"]), StringComparison.Ordinal);
        Assert.Equal([1, 2], across["relatedLocations"]!.AsArray().Select(location => NumberOf(location!["id"])));
    }

    [Fact]
    public void Descriptions_and_tags_stay_below_what_readers_take()
    {
        var rule = new Rule
        {
            Id = "uji/panjang",
            Title = new("Judul", "Title"),
            Severity = Severity.Error,
            WeakSeverity = Severity.Error,
            Clauses = [.. Enumerable.Range(0, 30).Select(i => $"prinsip/p{i}")],
            Message = new("Pesan.", "Message."),
            Why = new(string.Concat(Enumerable.Repeat("🔥", 1000)), string.Concat(Enumerable.Repeat("🔥", 1000))),
            Advice = new("Ubah.", "Change it."),
        };
        foreach (var (format, tags) in new[] { ("sarif", 20), ("sarif-github", 10) })
        {
            var written = Of(format, reporter =>
            {
                reporter.Report(Finding.AcrossPosts(1, rule: rule));
                reporter.Finish(new RunSummary());
            }).Rules.Single();
            Assert.Equal(tags, written["properties"]!["tags"]!.AsArray().Count);
            var description = TextOf(written["fullDescription"]!["text"]);
            Assert.InRange(description.Length, 1000, 1024);
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(description)));
        }
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes() =>
        Assert.Equal(OfSample("sarif").Run.ToJsonString(), Log.Run.ToJsonString());
}
