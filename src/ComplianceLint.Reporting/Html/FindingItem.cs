using System.Globalization;

namespace ComplianceLint.Reporting.Html;

/// <summary>One finding beside the text: what is wrong, what to do, the proposed words, why, by which clause, and its status.</summary>
/// <param name="html">Receives the markup.</param>
/// <param name="header">Knows the clauses.</param>
/// <param name="analysis">The post's.</param>
/// <param name="decision">What the gate makes of the post; null where nobody asked.</param>
/// <param name="withReasons">False to lead to the rule's own entry instead of telling why it exists.</param>
internal sealed class FindingItem(HtmlText html, RunHeader header, Analysis analysis, GateDecision? decision, bool withReasons)
{
    /// <summary>The state of a question that nobody has answered.</summary>
    private const string Review = "review";

    private static readonly LocalizedText Proposal = new("Usulan", "Proposal");
    private static readonly LocalizedText Or = new("atau", "or");
    private static readonly LocalizedText Ground = new("Mengapa, dan menurut apa", "Why, and on what ground");
    private static readonly LocalizedText Answer = new("Jawaban peninjau", "Reviewer's answer");
    private static readonly LocalizedText InField = new("Di isian", "In the field");
    private static readonly LocalizedText Signs = new("Tanda-tandanya:", "The signs:");
    private static readonly LocalizedText Until = new("sampai", "until");

    private readonly Dictionary<Diagnostic, GateReason> _reasons = (decision?.Reasons ?? []).Where(reason => reason.Diagnostic is not null).ToDictionary(
        reason => reason.Diagnostic!, reason => reason, (IEqualityComparer<Diagnostic>)ReferenceEqualityComparer.Instance);

    public void Write(NumberedFinding finding)
    {
        var diagnostic = finding.Diagnostic;
        var status = diagnostic is { IsReview: true, Status: DiagnosticStatus.Open } ? Review : OutputNames.Of(diagnostic.Status);
        html.Markup($"<li class=\"f {finding.Style}\" id=\"{finding.Anchor}\" tabindex=\"-1\" data-r=\"{HtmlText.Encode(diagnostic.Rule.Id)}\" data-g=\"{GradeOf(diagnostic)}\" data-s=\"{status}\">");
        html.Markup(string.Create(CultureInfo.InvariantCulture, $"<p class=\"fh\"><a class=\"n {finding.Style}\" href=\"#{finding.Anchor}\">{finding.Number}</a> "));
        WriteGrade(diagnostic);
        html.Say("strong", Visible.Message(diagnostic.Message)).Markup("</p>");
        if (finding.Elsewhere is { } block) WriteElsewhere(finding, block);
        html.Say("p", diagnostic.Rule.Advice, "class=\"advice\"");
        WriteProposals(diagnostic);
        foreach (var suppression in diagnostic.Suppressions) WriteSuppression(suppression);
        // What an approval lifts is said once, of the whole post.
        if (_reasons.GetValueOrDefault(diagnostic) is { Verdict: GateVerdict.Deny } reason) html.Say("p", VerdictWords.Obstacle(reason.Remedy), "class=\"effect\"");
        if (status == Review) html.Markup("<label class=\"answer\">").Say(Answer).Markup("<textarea rows=\"2\"></textarea></label>");
        if (withReasons) WriteReasons(diagnostic);
        else html.Say("a", Ground, $"class=\"why\" href=\"#{RuleReference.AnchorOf(diagnostic.Rule)}\"");
        html.Markup("</li>\n");
    }

    private static string GradeOf(Diagnostic diagnostic) => diagnostic.IsReview ? "q" : HtmlNames.StyleOf(diagnostic.Severity);

    private void WriteReasons(Diagnostic diagnostic)
    {
        html.Markup("<details class=\"why\">").Say("summary", Ground).Say("p", diagnostic.Rule.Why);
        if (diagnostic.Evidence is { } evidence)
        {
            html.Markup("<p>").Say("b", Signs).Markup(" ").Say(new LocalizedText(Joined(Language.Indonesian), Joined(Language.English))).Markup("</p>");

            string Joined(Language language) => Visible.Line(string.Join("; ", evidence.Reasons.Select(reason => reason.In(language))));
        }

        foreach (var id in diagnostic.Rule.Clauses)
        {
            html.Markup("<p class=\"clause\">");
            if (header.Clauses.TryGetValue(id, out var clause)) html.Say("b", clause.Title).Markup("<span class=\"cs\">: ").Say(clause.Summary).Markup("</span>");
            else html.Text(id);
            html.Markup("</p>");
        }

        html.Markup($"<p class=\"clause\"><a class=\"rule\" href=\"#{RuleReference.AnchorOf(diagnostic.Rule)}\">").Text(diagnostic.Rule.Id).Markup("</a></p></details>");
    }

    private void WriteGrade(Diagnostic diagnostic)
    {
        if (diagnostic.Status != DiagnosticStatus.Open) html.Say("span", HtmlNames.Of(diagnostic.Status), "class=\"grade l\"").Markup(" ");
        var grade = diagnostic.IsReview ? HtmlNames.Question : new LocalizedText(Severities.NameOf(diagnostic.Severity), Severities.NameOf(diagnostic.Severity));
        html.Say("span", grade, $"class=\"grade {HtmlNames.StyleOf(diagnostic)}\"").Markup(" ");
        if (diagnostic.Channel is { } channel) html.Markup("<span class=\"chip\">").Text(HtmlNames.OfChannel(channel)).Markup("</span> ");
    }

    /// <summary>The words of a field, or an address behind a text: they are not part of what is read.</summary>
    private void WriteElsewhere(NumberedFinding finding, TextBlock block)
    {
        html.Markup("<p class=\"where\">");
        if (FieldName.At(analysis, finding.Diagnostic.Span.Start) is { } name) html.Say(InField).Markup(" <code>").Text(Visible.Cut(name, 100)).Markup("</code>: ");
        html.Markup("<q>");
        MarkedText.Write(html, analysis.ReadText(block.Start, block.End - block.Start), block.Start, [TextMark.Of(finding)]);
        html.Markup("</q></p>");
    }

    private void WriteProposals(Diagnostic diagnostic)
    {
        var fixes = diagnostic.Fixes.Where(fix => fix.Edits.All(edit => SensitiveSpans.Mask(edit.NewText) == edit.NewText)).ToList();
        if (fixes.Count == 0) return;
        html.Markup("<div class=\"fix\">").Say("b", Proposal).Markup(" ");
        for (var i = 0; i < fixes.Count; i++)
        {
            if (i > 0) html.Say("span", Or, "class=\"or\"").Markup(" ");
            html.Say("span", Visible.Message(fixes[i].Title), "class=\"title\"");
            WordDiff.Write(html, analysis, fixes[i]);
        }

        html.Markup("</div>");
    }

    private void WriteSuppression(Suppression suppression)
    {
        html.Markup("<p class=\"lifted\">").Say("b", HtmlNames.Of(suppression.Kind));
        if (suppression.By is { } by) html.Markup(" · ").Text(SensitiveSpans.Mask(by));
        if (suppression.Until is { } until) html.Markup(" · ").Say(Until).Markup(" ").Say(LocalizedText.Day(until));
        if (suppression.Reason is { } reason) html.Markup(": ").Text(Visible.Cut(SensitiveSpans.Mask(reason)));
        html.Markup("</p>");
    }
}
