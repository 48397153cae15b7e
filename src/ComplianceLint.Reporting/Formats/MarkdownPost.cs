using System.Globalization;
using System.Text;
using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>One post: what it is, whether it may be published, its text with the found words marked and numbered, and its findings.</summary>
internal sealed class MarkdownPost(RunHeader header)
{
    /// <summary>Ten times a long caption; what is longer is shown where something was found.</summary>
    private const int MostCharacters = 20_000;

    private static readonly LocalizedText Untitled = new("Tanpa judul", "Untitled");
    private static readonly LocalizedText Decision = new("Keputusan", "Decision");
    private static readonly LocalizedText Advice = new("Saran", "Advice");
    private static readonly LocalizedText Answer = new("Jawaban peninjau: …", "Reviewer's answer: …");

    private readonly Language _language = header.Language;
    private readonly StringBuilder _text = new();

    public string Write(Analysis analysis, GateDecision? decision, PostFacets post, IReadOnlyList<string> anchors, FindingTally tally)
    {
        var blocks = TextBlock.Of(analysis.Post);
        var marks = new PostMarks(analysis, blocks, anchors);
        _text.Append(CultureInfo.InvariantCulture, $"### {(post.Title ?? post.Opening) switch { { Length: > 0 } title => MarkdownText.Of(Visible.Cut(title, 200)), _ => Untitled.In(_language) }}\n\n");
        WriteFacts(analysis, post);
        if (decision is not null) _text.Append(CultureInfo.InvariantCulture, $"**{Decision.In(_language)}: {VerdictWords.Of(decision.Verdict).In(_language)}** {MarkdownText.Code(decision.Content)}\n\n");
        WritePoints(analysis, tally);
        WriteText(analysis, blocks, marks);
        WriteFindings(marks);
        return _text.ToString();
    }

    private void WriteFacts(Analysis analysis, PostFacets post)
    {
        var line = analysis.Post.Source.PositionOf(analysis.Post.Span.Start).Line;
        IEnumerable<string> facts = [MarkdownText.Code(string.Create(CultureInfo.InvariantCulture, $"{post.Path}:{line}")), .. post.Channels.Select(HtmlNames.OfChannel).Concat(post.Accounts).Select(Text), .. post.IsScheduled ? [LocalizedText.Day(post.Day).In(_language)] : Array.Empty<string>(), .. post.Authors.Select(Text)];
        _text.AppendJoin(" · ", facts).Append("\n\n");

        static string Text(string text) => MarkdownText.Of(Visible.Cut(text, 100));
    }

    private void WritePoints(Analysis analysis, FindingTally tally)
    {
        var counts = Enum.GetValues<Severity>().Where(severity => tally[severity] > 0).Select(severity => ReportText.Count(tally[severity], severity, _language)).ToList();
        if (tally.Questions > 0) counts.Add(ReportText.Count(tally.Questions, ReportText.Question, _language));
        if (counts.Count == 0) counts.Add(PostWords.Clean.In(_language));
        if (tally.Lifted > 0) counts.Add($"{LocalizedText.Number(tally.Lifted).In(_language)} {PostWords.Lifted.In(_language)}");
        if (analysis.Score.Lowest is { } lowest)
        {
            var principle = lowest < 100 && ScoreWords.LowestPrinciple(analysis.Score, header) is { } clause ? $" ({clause.Title.In(_language)})" : "";
            counts.Add($"{new LocalizedText("nilai terendah", "lowest points").In(_language)} {LocalizedText.Number(Math.Floor(lowest)).In(_language)}{principle}");
        }

        _text.AppendJoin(" · ", counts).Append("\n\n");
    }

    /// <summary>Markup of HTML up to an empty line: in it no sign of the post is Markdown.</summary>
    private void WriteText(Analysis analysis, IReadOnlyList<TextBlock> blocks, PostMarks marks)
    {
        _text.Append("<blockquote>");
        var written = 0;
        foreach (var i in Enumerable.Range(0, blocks.Count).Where(i => !blocks[i].IsField && !blocks[i].Zone.HasFlag(Zone.Title)).OrderBy(i => blocks[i].Rank))
        {
            var (block, found) = (blocks[i], marks.In(i));
            if (written > MostCharacters && found.Count == 0) continue;
            _text.Append(block.Kind == ElementKind.ListItem ? "<p>• " : "<p>");
            MarkdownMarks.Write(_text, analysis.ReadText(block.Start, block.End - block.Start), block.Start, found);
            _text.Append("</p>");
            written += block.End - block.Start;
        }

        _text.Append("</blockquote>\n\n");
    }

    private void WriteFindings(PostMarks marks)
    {
        foreach (var finding in marks.Findings)
        {
            var diagnostic = finding.Diagnostic;
            var grade = diagnostic.IsReview ? HtmlNames.Question.In(_language) : Severities.NameOf(diagnostic.Severity);
            var status = diagnostic.Status == DiagnosticStatus.Open ? "" : $" ({HtmlNames.Of(diagnostic.Status).In(_language)})";
            _text.Append(CultureInfo.InvariantCulture, $"{finding.Number}. **{grade}**{status} {MarkdownText.Of(Visible.Cut(diagnostic.Message.In(_language)))} {MarkdownText.Code(diagnostic.Rule.Id)}");
            Add($"{Advice.In(_language)}: {MarkdownText.Of(diagnostic.Rule.Advice.In(_language))}");
            foreach (var fix in diagnostic.Fixes.Where(fix => fix.Edits.All(edit => SensitiveSpans.Mask(edit.NewText) == edit.NewText)).Take(1)) Add(MarkdownText.Of(Visible.Cut(fix.Title.In(_language))));
            foreach (var suppression in diagnostic.Suppressions) Add(MarkdownText.Of(Visible.Cut(ReportText.ReasonOf(suppression, _language))));
            if (diagnostic is { IsReview: true, Status: DiagnosticStatus.Open }) Add(Answer.In(_language));
            Add(MarkdownText.Of(string.Join("; ", diagnostic.Rule.Clauses.Select(id => header.Clauses.TryGetValue(id, out var clause) ? clause.Title.In(_language) : id))));
            _text.Append('\n');
        }

        _text.Append(marks.Findings.Count > 0 ? "\n" : "");

        void Add(string text)
        {
            if (text.Length > 0) _text.Append("<br>").Append(text);
        }
    }
}
