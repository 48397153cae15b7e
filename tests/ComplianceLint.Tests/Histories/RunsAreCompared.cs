using ComplianceLint.Histories;
using ComplianceLint.Tests.Rules;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Histories;

public sealed class RunsAreCompared
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 2, 8, 0, 0, TimeSpan.FromHours(7));

    private static readonly RuleSet Rules = RuleSet.Create([PackText.Pack(
        ("uji/galat.yaml", PackText.Rule("{ kind: existence, terms: [galat] }", severity: "error")),
        ("uji/awas.yaml", PackText.Rule("{ kind: existence, terms: [awas] }", severity: "warning")))]);

    [Fact]
    public void What_came_and_went_is_counted_as_often_as_it_stands() => Gen.Select(Gen.Int[0, 9].List[0, 20], Gen.Int[0, 9].List[0, 20]).Sample((before, after) =>
    {
        var expected = (After: after.ToList(), Before: before.ToList());
        foreach (var mark in before) expected.After.Remove(mark);
        foreach (var mark in after) expected.Before.Remove(mark);
        Assert.Equal((expected.After.Count, expected.Before.Count), FindingMarks.Change(Marks(before), Marks(after)));
    });

    [Fact]
    public void The_first_run_has_nothing_to_compare_with()
    {
        var record = Record(RunHistory.Empty, Monday, "Galat.", "Awas.");
        Assert.Equal((null, null), (record.New, record.Resolved));
        Assert.Equal((2, 100.0, 2), (record.Open, record.PerHundredPosts, record.Posts));
        Assert.Equal(["uji/awas", "uji/galat"], record.Rules.Keys);
    }

    [Fact]
    public void The_next_run_says_what_is_new_and_what_is_resolved()
    {
        var history = RunRecordsReadBack.Read(Text(Record(RunHistory.Empty, Monday, "Galat satu.", "Awas.")));
        var record = Record(history, Monday.AddDays(1), "Awas.", "Galat dua.", "Galat tiga.");
        Assert.Equal((2, 1), (record.New, record.Resolved));
    }

    [Fact]
    public void The_same_posts_under_other_names_are_no_news()
    {
        var history = RunRecordsReadBack.Read(Text(Record(RunHistory.Empty, Monday, "Galat satu.", "Awas.")));
        var record = Record(history, Monday.AddDays(1), "Awas.", "Galat satu.");
        Assert.Equal((0, 0), (record.New, record.Resolved));
    }

    [Fact]
    public void A_run_with_an_earlier_clock_is_compared_with_nothing_later()
    {
        var history = RunRecordsReadBack.Read(Text(Record(RunHistory.Empty, Monday, "Galat.")));
        Assert.Null(Record(history, Monday.AddDays(-1), "Galat.").New);
    }

    [Fact]
    public void No_text_of_a_post_is_in_the_record() =>
        Assert.DoesNotContain("rahasia", Text(Record(RunHistory.Empty, Monday, "Galat rahasia 3273014508900001.")), StringComparison.OrdinalIgnoreCase);

    private static string Marks(IEnumerable<int> numbers)
    {
        var marks = new FindingMarks();
        foreach (var number in numbers) marks.Add($"{number:x12}{new string('0', 20)}");
        return marks.ToText()!;
    }

    private static string Text(RunRecord record) => System.Text.Encoding.UTF8.GetString(record.ToLine());

    private static RunRecord Record(RunHistory history, DateTimeOffset now, params string[] posts)
    {
        var (recorder, summary) = (new RunRecorder(), new RunSummary());
        foreach (var (post, i) in posts.Select((post, i) => (post, i)))
        {
            var analysis = Rules.Analyze(PostDocument.Parse(new SourceText($"{i}.md", post), ParseOptions.Default).Posts[0], new AnalysisOptions { Now = now });
            recorder.Add(analysis);
            summary.Add(analysis);
        }

        return recorder.Finish(summary, now, "1", "sha256:00", history);
    }
}
