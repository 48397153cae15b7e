using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class HostsAddTheirOwnAnalyzers
{
    private static readonly RulePack Pack = PackText.Pack(("uji/konon.yaml", PackText.Rule("{ kind: existence, terms: [konon] }")));

    [Fact]
    public void They_report_beside_the_rules_of_packs()
    {
        var analysis = Analyze("Konon KOTA ini.", (RuleOf("tuan/kapital"), new Capitals()));
        Assert.Equal([("uji/konon", "Konon"), ("tuan/kapital", "KOTA")], analysis.Diagnostics.Select(found => (found.Rule.Id, found.Match!)));
        Assert.True(analysis.IsComplete);
    }

    [Fact]
    public void One_that_throws_is_incomplete_and_the_others_go_on()
    {
        var analysis = Analyze("Konon KOTA ini.", (RuleOf("tuan/gagal"), new Failing()), (RuleOf("tuan/kapital"), new Capitals()));
        Assert.Equal(["uji/konon", "tuan/kapital"], analysis.Diagnostics.Select(found => found.Rule.Id));
        Assert.Equal(
            [("tuan/gagal", CheckResult.Incomplete), ("tuan/kapital", CheckResult.Fail), ("uji/konon", CheckResult.Fail)],
            analysis.Checks.Select(check => (check.Rule.Id, check.Result)));
        Assert.False(analysis.IsComplete);
        var failure = Assert.Single(analysis.Failures);
        Assert.Equal((EngineRules.RuleFailed, "tuan/gagal"), (failure.Code, failure.RuleId));
    }

    [Fact]
    public void A_run_with_such_an_analysis_is_not_complete()
    {
        var summary = new RunSummary();
        summary.Add(Analyze("Kota ini.", (RuleOf("tuan/gagal"), new Failing())));
        Assert.False(summary.IsComplete);
    }

    [Fact]
    public void They_may_ask_for_a_person() =>
        Assert.Contains(
            ("tuan/tinjau", CheckResult.Review),
            Analyze("Kota ini.", (RuleOf("tuan/tinjau"), new Asking())).Checks.Select(check => (check.Rule.Id, check.Result)));

    [Fact]
    public void They_may_look_for_terms_sequences_elements_and_posts()
    {
        var analysis = Analyze("Turun 5 persen @humas. Kabar baik!", (RuleOf("tuan/semua"), new Everything()));
        Assert.Equal(["Turun 5 persen", "@humas", "Kabar", "!"], analysis.Diagnostics.Select(found => found.Match));
    }

    [Fact]
    public void What_they_say_of_one_place_stays_in_the_order_in_which_they_say_it()
    {
        var said = Analyze("Kota ini.", (RuleOf("tuan/daftar"), new Counting())).Diagnostics;
        // More than sixteen: a shorter list is put in order by insertion.
        Assert.Equal([.. Enumerable.Range(0, Counting.Most), 0], said.Select(found => found.Evidence!.Score));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_sequence_that_cannot_be_looked_for_leaves_its_rule_out(int steps)
    {
        var rules = RuleSet.Create([Pack], analyzers: [(RuleOf("tuan/salah"), new Long(steps))]);
        Assert.Equal("Rule tuan/salah failed to initialize (ArgumentException).", Assert.Single(rules.Failures).Message.En);
        Assert.Equal(["uji/konon"], rules.Rules.Select(rule => rule.Id));
    }

    private static Rule RuleOf(string id) => new()
    {
        Id = id,
        Title = new("Uji", "Test"),
        Severity = Severity.Warning,
        WeakSeverity = Severity.Warning,
        Clauses = ["prinsip/kredibel"],
        Message = new("{match}", "{match}"),
        Why = new("Sebab", "Because"),
        Advice = new("Ubah", "Change"),
    };

    private static Analysis Analyze(string text, params (Rule Rule, PostAnalyzer Analyzer)[] own) =>
        RuleSet.Create([Pack], analyzers: own).Analyze(
            PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts[0], new AnalysisOptions { Now = default });

    private sealed class Capitals : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context) =>
            context.RegisterElementAction(ElementKind.Word, TextScope.Prose, static (post, token) =>
            {
                var text = post.TextOf(post.Post.Elements[token]);
                if (text.Length > 1 && text.ToString().All(char.IsUpper)) post.Report(token, token);
            });
    }

    private sealed class Failing : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context) =>
            context.RegisterPostAction(static _ => throw new InvalidOperationException(), static _ => true);
    }

    private sealed class Asking : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context) =>
            context.RegisterPostAction(static post => post.Report(new Finding { IsReview = true }), static _ => true);
    }

    private sealed class Counting : PostAnalyzer
    {
        public const int Most = 40;

        public override void Initialize(AnalysisContext context) => context.RegisterPostAction(
            static post =>
            {
                for (var i = 0; i < Most; i++)
                {
                    // Of findings about the same words the first stays; of what is absent all do.
                    post.Report(1, 1, new Finding { Evidence = new Evidence(i, []) });
                    post.Report(new Finding { Evidence = new Evidence(i, []) });
                }
            },
            static _ => true);
    }

    private sealed class Everything : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context)
        {
            context.RegisterTerms([new Term("kabar")], TextScope.Prose, static hit => hit.Context.Report(hit.First, hit.Last));
            context.RegisterSequence(
                [SequenceStep.Any("naik", "turun"), SequenceStep.Of(TokenClass.Number), SequenceStep.Any("persen") with { Within = 1 }],
                TextScope.Prose, static hit => hit.Context.Report(hit.First, hit.Last));
            context.RegisterElementAction(ElementKind.Mention, TextScope.Prose, static (post, token) => post.Report(token, token));
            context.RegisterPostAction(static post => post.Report(post.Post.Elements.Count - 1, post.Post.Elements.Count - 1), static _ => true);
        }
    }

    private sealed class Long(int steps) : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context) =>
            context.RegisterSequence([.. Enumerable.Repeat(SequenceStep.Any("a"), steps)], TextScope.Prose, static _ => { });
    }
}
