using ComplianceLint.Channels;
using ComplianceLint.Fixes;
using ComplianceLint.Tests.Corpora;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Suppressions;

/// <summary>Directives are no text: whatever they say, and wherever they stand between blocks, the findings of the post are the same.</summary>
public sealed class SuppressionsChangeNothingElse
{
    private static readonly string[] Directives =
    [
        "<!-- compliancelint-disable-next-block {0} -- Judul resmi 😀, konon viral! -->", "<!-- compliancelint-disable {0}, uji/mati – Sebab\u0301 ini. until=2026-12-31 -->",
        "<!-- compliancelint-enable -->", "<!-- compliancelint-disable-file {0} -- GRATIS!!! by=humas -->", "<!-- compliancelint-disable-next-line {0} -->",
        "<!-- compliancelint-disable-next-block {0}, uji/* -->",
    ];

    private static readonly CorpusPost[] Posts = [.. Corpus.Institutions.Clean, .. Corpus.Institutions.Dirty];

    private static readonly Gen<(CorpusPost Post, int Place, string Directive, bool IsWindows)> Cases = Gen.Select(
        Gen.Int[0, Posts.Length - 1], Gen.Int[0, 20], Gen.Int[0, Directives.Length - 1], Gen.Bool,
        (post, place, directive, isWindows) => (Posts[post], place, Directives[directive], isWindows));

    [Fact]
    public void A_directive_adds_and_removes_no_finding_but_the_engines_own_about_it() => Cases.Sample(
        sample =>
        {
            var text = sample.Post.Analysis.Post.Source.Text;
            var rule = sample.Post.Analysis.Diagnostics is [var first, ..] ? first.Rule.Id : "kredibel/kata-rumor";
            if (Insert(text, sample.Place, sample.Directive.Replace("{0}", rule, StringComparison.Ordinal)) is not { } with) return;
            if (sample.IsWindows) (text, with) = (Windows(text), Windows(with));
            Assert.Equal(Findings(Analyze(text)), Findings(Analyze(with)));
        },
        iter: 400);

    [Fact]
    public void Removing_an_unused_one_by_its_fix_changes_no_other_finding() => Cases.Sample(
        sample =>
        {
            if (Insert(sample.Post.Analysis.Post.Source.Text, sample.Place, sample.Directive.Replace("{0}", "kredibel/kata-rumor", StringComparison.Ordinal)) is not { } text) return;
            if (sample.IsWindows) text = Windows(text);
            var before = Analyze(text);
            foreach (var unused in before.Diagnostics.Where(diagnostic => diagnostic.Rule.Id == EngineRules.UnusedSuppression))
            {
                var after = Analyze(TextEdits.Apply(text, Assert.Single(unused.Fixes).Edits));
                Assert.Equal(Findings(before), Findings(after));
                Assert.Equal(UnusedIn(before) - 1, UnusedIn(after));
            }
        },
        iter: 400);

    [Fact]
    public void Spans_of_what_is_said_lead_to_its_match() => Cases.Sample(
        sample =>
        {
            if (Insert(sample.Post.Analysis.Post.Source.Text, sample.Place, sample.Directive.Replace("{0}", "kata-rumor", StringComparison.Ordinal)) is not { } text) return;
            foreach (var said in Analyze(text).Diagnostics.Where(diagnostic => diagnostic is { Rule.Group: "compliancelint", Sensitive: false, Match: not null }))
            {
                Assert.Equal(said.Match, text.Substring(said.Span.Start, said.Span.Length));
            }
        },
        iter: 200);

    [Fact]
    public void Directives_count_for_no_channel()
    {
        var post = PostDocument.Parse(new SourceText("a.md", "Halo.\n\n<!-- compliancelint-disable-next-block uji/konon -- Judul. -->\nHai."), ParseOptions.Default).Posts[0];
        Assert.Equal("Halo.\n\nHai.", PublishedString.Of(post, post.Published[0], showsLinks: false).Text);
    }

    [Fact]
    public void Ten_thousand_directives_over_ten_thousand_findings_are_all_used()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(_ => "<!-- compliancelint-disable-next-block uji/konon -- Judul. -->\nKonon.\n\n"));
        var analysis = Suppressing.Analyze(text);
        Assert.True(analysis.IsComplete);
        Assert.All(analysis.Diagnostics, diagnostic => Assert.Equal(DiagnosticStatus.Suppressed, diagnostic.Status));
        Assert.Equal(10_000, analysis.Diagnostics.Count);
        Assert.Equal(10_000, Suppressing.Said(string.Concat(Enumerable.Repeat("<!-- compliancelint-disable uji/konon -- Judul. -->\n", 10_001)) + "Konon.").Count());
    }

    /// <summary>Puts a directive on a line of its own, between empty lines of the body; null where the post has no such place.</summary>
    private static string? Insert(string text, int place, string directive)
    {
        var body = text.StartsWith("---", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal) + 5 : 0;
        if (body < 5 && text.StartsWith("---", StringComparison.Ordinal)) return null;
        var places = new List<int> { body };
        for (var at = text.IndexOf("\n\n", body, StringComparison.Ordinal); at >= 0; at = text.IndexOf("\n\n", at + 1, StringComparison.Ordinal)) places.Add(at + 2);
        var chosen = places[place % places.Count];
        return text[..chosen] + directive + "\n\n" + text[chosen..];
    }

    private static Analysis Analyze(string text) => Corpus.Institutions.Analyze(new SourceText("draf.md", text));

    private static IEnumerable<string> Findings(Analysis analysis) =>
        analysis.Diagnostics.Where(diagnostic => diagnostic.Rule.Group != "compliancelint").Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Match} {diagnostic.Fingerprint}");

    private static int UnusedIn(Analysis analysis) => analysis.Diagnostics.Count(diagnostic => diagnostic.Rule.Id == EngineRules.UnusedSuppression);

    private static string Windows(string text) => text.ReplaceLineEndings("\r\n");
}
