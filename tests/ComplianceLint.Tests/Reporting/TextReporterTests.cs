using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class TextReporterTests
{
    private static readonly LocalizedText Broken = new("Kurung tidak ditutup.", "A bracket is not closed.");
    private static readonly Score NoScore = new(new Dictionary<string, double>(StringComparer.Ordinal));

    [Fact]
    public void A_finding_shows_its_line_and_why_and_what_to_do()
    {
        Fix[] fixes =
        [
            new(new("hapus “Konon”", "-"), Applicability.Suggestion, []),
            new(new("tulis sumbernya", "-"), Applicability.Suggestion, []),
        ];
        Assert.Equal(
            """
            drafts/a.md:2:1: warning “Konon” menyampaikan kabar tanpa sumber. [kredibel/kata-rumor]
                Konon jalan ditutup.
                ^^^^^
                mengapa: Warga percaya pada sumber.
                saran: Sebutkan sumbernya.
                perbaikan: hapus “Konon”; tulis sumbernya


            """,
            Written(Language.Indonesian, Finding.In("Halo.\n[|Konon|] jalan ditutup.", fixes: fixes)));
    }

    [Theory]
    [InlineData(Language.Indonesian, "drafts/a.md:1:1: tinjau “Konon”")]
    [InlineData(Language.English, "drafts/a.md:1:1: review “Konon”")]
    public void A_question_has_no_severity(Language language, string expected) =>
        Assert.StartsWith(expected, Written(language, Finding.In("[|Konon|]", isReview: true)), StringComparison.Ordinal);

    [Fact]
    public void Findings_about_other_files_have_a_heading_of_their_own()
    {
        using var output = new StringWriter();
        var reporter = new TextReporter(output, Run.Header(Language.Indonesian));
        var waivers = new SourceText(".compliancelint/waivers.yaml", "waivers: []");
        reporter.Report(Finding.AcrossPosts(2));
        reporter.Report(RunDiagnostic.InFile(EngineRules.UnusedWaiver, new("Tidak terpakai.", "Of no use."), waivers, new TextSpan(0, 7)));
        reporter.Finish(new RunSummary());
        var lines = output.ToString().Split('\n');
        Assert.Equal("Antarunggahan:", lines[0]);
        Assert.StartsWith(".compliancelint/waivers.yaml:1:1:", lines[Array.IndexOf(lines, "Berkas yang bukan unggahan:") + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_across_posts_come_last_with_their_places()
    {
        using var output = new StringWriter();
        var reporter = new TextReporter(output, Run.Header(Language.Indonesian));
        var summary = new RunSummary();
        foreach (var found in new[] { Finding.AcrossPosts(2), Finding.AcrossPosts(9), Finding.AcrossPosts(3, DiagnosticStatus.Baselined) })
        {
            reporter.Report(found);
            summary.Add(found);
        }

        reporter.Finish(summary);
        Assert.Equal(
            """
            Antarunggahan:
            drafts/3273************.md:1:5: warning Sama. [kredibel/kata-rumor]
                juga di drafts/3273************.md:2:5
                mengapa: Warga percaya pada sumber.
                saran: Sebutkan sumbernya.

            drafts/3273************.md:1:5: warning Sama. [kredibel/kata-rumor]
                juga di drafts/3273************.md:2:5
                juga di drafts/3273************.md:3:5
                juga di drafts/3273************.md:4:5
                juga di drafts/3273************.md:5:5
                juga di drafts/3273************.md:6:5
                juga di drafts/3273************.md:7:5
                … 2 tempat lagi tidak ditampilkan

            0 unggahan diperiksa.
            2 warning, 1 baselined.
            Selanjutnya: compliancelint explain kredibel/kata-rumor

            """,
            output.ToString());
    }

    [Fact]
    public void A_rule_gives_its_reasons_once_a_run() => Assert.Equal(
        """
        drafts/a.md:1:1: warning “Rumour” passes on hearsay. [kredibel/kata-rumor]
            Rumour has it
            ^^^^^^
            why: People trust sources.
            advice: Name the source.

        drafts/a.md:1:4: warning “rumour” passes on hearsay. [kredibel/kata-rumor]
            By rumour
               ^^^^^^


        """,
        Written(Language.English, Finding.In("[|Rumour|] has it"), Finding.In("By [|rumour|]")));

    [Fact]
    public void A_finding_that_no_longer_counts_is_not_shown() => Assert.Equal(
        "",
        Written(Language.Indonesian, Finding.In("[|Konon|]", status: DiagnosticStatus.Waived)));

    [Fact]
    public void Colours_are_written_when_asked_for_and_never_by_a_draft()
    {
        var finding = Finding.In("[|\e[31mKonon|]");
        Assert.DoesNotContain('\e', Written(Language.Indonesian, finding));
        var colored = Written(Run.Header(Language.Indonesian), true, null, finding);
        Assert.Contains("\e[1;33mwarning\e[0m “\\u{1b}[31mKonon”", colored, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_line_is_shown_masked()
    {
        var (diagnostic, source) = Finding.In("NIK [|3273012345678901|]");
        var output = new StringWriter();
        new TextReporter(output, Run.Header(Language.Indonesian)).Write([diagnostic], source, _ => "NIK 3273************", NoScore);
        Assert.Contains("    NIK 3273************\n        ^^^^^^^^^^^^^^^^\n", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Indonesian, "drafts/a.md: skor 60 (Kredibel), rata-rata 78,3\n\n")]
    [InlineData(Language.English, "drafts/a.md: score 60 (Credible), average 78.3\n\n")]
    public void The_headline_of_a_score_is_the_lowest_principle(Language language, string expected)
    {
        var points = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["prinsip/santun"] = 96.5, ["prinsip/kredibel"] = 60, ["etika/rahasia-negara"] = 0,
        };
        var text = Written(Run.Header(language), false, new Score(points), Finding.In("[|Konon|]"));
        Assert.EndsWith(expected, text, StringComparison.Ordinal);
        var finding = Finding.In("[|Konon|]", DiagnosticStatus.Waived);
        var waived = Written(Run.Header(language), false, new Score(points), finding);
        Assert.DoesNotContain("60", waived, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_findings_says_so() => Assert.Equal(
        "0 unggahan diperiksa, 3 berkas dilewati karena bukan draf.\nTidak ada temuan.\nWaktu: 2 detik\n",
        Finished(Language.Indonesian, [], skipped: 3, elapsed: TimeSpan.FromSeconds(2)));

    [Fact]
    public void What_could_not_be_checked_stands_before_the_summary_and_is_no_pass() => Assert.Equal(
        """
        Could not be checked:
          drafts/b.md:3:7: A bracket is not closed. [compliancelint/invalid-post]
          rules/x.yaml: A bracket is not closed. [compliancelint/invalid-rule, kredibel/x]
          drafts/c.md: A bracket is not closed. [compliancelint/timeout, kredibel/x]

        0 posts checked.
        No findings.
        The check is incomplete, so this is not a pass: 1 rule did not run.

        """,
        Finished(
            Language.English,
            [
                new Failure("compliancelint/invalid-post", "drafts/b.md", Broken, new LinePosition(3, 7)),
                new Failure("compliancelint/invalid-rule", "rules/x.yaml", Broken, RuleId: "kredibel/x"),
                new Failure("compliancelint/timeout", "drafts/c.md", Broken, RuleId: "kredibel/x"),
            ]));

    [Fact]
    public void A_rule_that_fails_on_every_post_does_not_fill_the_screen()
    {
        var failures = Enumerable.Range(0, 1_250)
            .Select(i => new Failure("compliancelint/timeout", $"{i}.md", Broken, RuleId: "a/b"));
        var text = Finished(Language.Indonesian, [.. failures]);
        Assert.Contains("  … 1.200 masalah lagi tidak ditampilkan\n", text, StringComparison.Ordinal);
        Assert.InRange(text.Split('\n').Length, 50, 60);
    }

    private static string Written(Language language, params Finding[] findings) =>
        Written(Run.Header(language), false, null, findings);

    private static string Written(RunHeader header, bool color, Score? score, params Finding[] findings)
    {
        var output = new StringWriter();
        var reporter = new TextReporter(output, header, color);
        foreach (var (diagnostic, source) in findings) reporter.Write([diagnostic], source, span => source.Text.Substring(span.Start, span.Length), score ?? NoScore);
        return output.ToString();
    }

    private static string Finished(Language language, Failure[] failures, int skipped = 0, TimeSpan? elapsed = null)
    {
        var output = new StringWriter();
        var reporter = new TextReporter(output, Run.Header(language));
        var summary = new RunSummary { Skipped = skipped };
        foreach (var failure in failures)
        {
            reporter.Fail(failure);
            summary.AddFailure();
        }

        reporter.Finish(summary, elapsed);
        return output.ToString();
    }
}
