using Xunit;

namespace ComplianceLint.Tests.Suppressions;

public sealed class FieldsSuppress
{
    [Theory]
    [InlineData("---\ncompliance: { suppress: [{ rule: uji/konon, reason: Judul. }] }\n---\nKonon [|gratis|].", "a.md")]
    [InlineData("---\ncompliance:\n  suppress:\n    rule: [uji/konon, uji/gratis]\n    reason: Judul.\njudul: Konon\n---\nKonon gratis [|viral|].", "a.md")]
    [InlineData("---\ncompliance:\n  suppress:\n  - rule: uji/konon\n    reason: |\n      Judul\n      film.\n    quote: \"Á la carte\"\n---\nKonon á LA carte. [|Konon|] lain.", "a.md")]
    [InlineData("{\"teks\":\"Konon [|gratis|].\",\"compliance\":{\"suppress\":[{\"rule\":\"uji/konon\",\"reason\":\"Judul.\"}]}}", "a.json")]
    [InlineData("{\"compliance\":{\"suppress\":{\"rule\":\"uji/*\",\"reason\":\"Judul.\",\"quote\":\"konon\"}},\"teks\":\"Konon gratis.\\n\\n[|Gratis|].\"}", "a.ndjson")]
    public void One_reaches_the_post_or_the_sentences_that_it_quotes(string marked, string path) => Suppressing.LeavesOpen(marked, path);

    [Fact]
    public void The_top_object_of_a_file_reaches_all_of_its_posts_and_its_faults_are_said_once()
    {
        const string File = "{\"posts\":[{\"teks\":\"Konon.\"},{\"teks\":\"Konon. Gratis.\"},{\"teks\":\"Halo.\"}],\"compliance\":{\"suppress\":[{\"rule\":[\"uji/konon\",\"uji/gratiss\"],\"reason\":\"NIK 3273014508900001.\"}]}}";
        var analyses = Suppressing.All(File, "a.json");
        Assert.Equal(["unknown-rule: uji/gratiss"], Suppressing.Said(File, "a.json"));
        Assert.All(analyses.SelectMany(analysis => analysis.Diagnostics).Where(diagnostic => diagnostic.Rule.Id == "uji/konon"), diagnostic => Assert.Equal("NIK 3273************.", diagnostic.Suppressions[0].Reason));
        Assert.NotEmpty(analyses[0].Post.Identifiers);
    }

    [Theory]
    [InlineData("compliance: ya", "invalid-suppression: ya")]
    [InlineData("compliance: { supress: [] }", "invalid-suppression: supress")]
    [InlineData("compliance: { suppress: [uji/konon] }", "invalid-suppression: uji/konon")]
    [InlineData("compliance: { suppress: [{ rule: uji/konon, alasan: Judul. }] }", "missing-reason: uji/konon invalid-suppression: alasan")]
    [InlineData("compliance: { suppress: [{ rule: uji/konon, reason: ~ }] }", "missing-reason: uji/konon")]
    [InlineData("compliance: { suppress: [{ reason: Judul. }] }", "invalid-suppression: ")]
    [InlineData("compliance: { suppress: [{ rule: \"*\", reason: Judul. }] }", "invalid-suppression: *")]
    [InlineData("compliance: { suppress: [{ rule: uji/konon, reason: Judul., quote: \"\" }] }", "invalid-suppression: quote")]
    [InlineData("compliance: { suppress: [{ rule: uji/konon, reason: Judul., until: 31-12-2026 }] }", "invalid-suppression: 31-12-2026")]
    [InlineData("compliance: { suppress: [{ rule: terkunci/rahasia, reason: Judul. }] }", "locked-rule: terkunci/rahasia")]
    [InlineData("compliance: { suppress: [{ rule: [uji/konon, terkunci/rahasia], reason: Judul., until: 2026-11-01 }] }", "expired-suppression: uji/konon locked-rule: terkunci/rahasia")]
    public void Faults_have_a_place_and_no_effect(string field, string said)
    {
        var text = $"---\n{field}\n---\nKonon, rahasia.";
        Assert.Equal(said, string.Join(' ', Suppressing.Said(text)));
        Assert.All(Suppressing.Analyze(text).Diagnostics, diagnostic => Assert.Equal(DiagnosticStatus.Open, diagnostic.Status));
    }

    [Theory]
    [InlineData("", DiagnosticStatus.Open)]
    [InlineData("<!-- compliancelint-disable-file antar/kembar -- Memang sama. -->\n\n", DiagnosticStatus.Suppressed)]
    [InlineData("---\ncompliance: { suppress: [{ rule: antar/*, reason: Memang sama. }] }\n---\n", DiagnosticStatus.Suppressed)]
    [InlineData("---\ncompliance: { suppress: [{ rule: antar/kembar, reason: Memang sama., quote: Halo }] }\n---\n", DiagnosticStatus.Open)]
    [InlineData("<!-- compliancelint-disable antar/kembar -- Memang sama. -->\n\n", DiagnosticStatus.Open)]
    public void A_check_across_posts_is_suppressed_by_the_post_of_its_first_place(string head, DiagnosticStatus status)
    {
        var rule = new Rule { Id = "antar/kembar", Title = new("a", "a"), Severity = Severity.Error, WeakSeverity = Severity.Error, Message = new("a", "a"), Why = new("a", "a"), Advice = new("a", "a") };
        var rules = RuleSet.Create([], analyzers: [(rule, new Twins())]);
        var batch = new Batch();
        foreach (var text in new[] { head + "Halo.", "Halo." })
        {
            var analysis = rules.Analyze(PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts[0], new AnalysisOptions { Now = Suppressing.Now });
            Assert.Empty(analysis.Diagnostics);
            batch.Add(analysis);
        }

        Assert.Equal(status, Assert.Single(batch.Finish().Diagnostics).Status);
    }

    private sealed class Twins : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context) => context.RegisterBatchAction(batch => batch.Report([.. batch.Posts.Select(post => (post, (StatedFact?)null))]));
    }

    [Fact]
    public void A_thousand_entries_are_read_and_no_more()
    {
        var entries = string.Join(',', Enumerable.Range(0, 1001).Select(i => $"{{\"rule\":\"uji/konon\",\"reason\":\"Judul.\",\"quote\":\"q{i}\"}}"));
        Assert.Contains("invalid-suppression: suppress", Suppressing.Said($"{{\"teks\":\"Konon.\",\"compliance\":{{\"suppress\":[{entries}]}}}}", "a.json"));
    }
}
