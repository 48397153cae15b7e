using System.Globalization;
using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>One post: what it is, its points, how it fits its channels, its text with marks, and its findings beside it.</summary>
internal sealed class PostArticle(HtmlText html, RunHeader header)
{
    /// <summary>
    /// So many findings tell why their rules exist, and have room for a decision; the rest leads to the rules, or the page would grow
    /// beyond what a browser opens at once. Nobody decides thousands of posts on paper.
    /// </summary>
    private const int MostReasons = 2000;

    private static readonly LocalizedText Untitled = new("Tanpa judul", "Untitled");
    private static readonly LocalizedText Lowest = new("skor terendah", "lowest score");
    private static readonly LocalizedText Average = new("rata-rata", "average");
    private static readonly LocalizedText Unlifted = new("tanpa pengabaian dan pengecualian", "without suppressions and waivers");
    private static readonly LocalizedText NoText = new("Unggahan ini tidak berisi teks.", "This post has no text.");
    private static readonly LocalizedText Decision = new("Keputusan untuk unggahan ini", "Decision on this post");
    private static readonly LocalizedText NotScheduled = new("belum dijadwalkan", "not scheduled");
    private static readonly LocalizedText FitLabel = new("Kecocokan dengan kanal", "Fit with the channels");
    private static readonly LocalizedText TextLabel = new("Teks unggahan", "Text of the post");
    private static readonly LocalizedText OnText = new("Pada teks", "On the text");
    private static readonly LocalizedText OnFields = new("Pada isian dan kelengkapan", "On fields and completeness");

    private static readonly LocalizedText[] Decisions = [new("terbitkan", "publish"), new("perbaiki dahulu", "repair first"), new("jangan diterbitkan", "do not publish")];

    /// <param name="analysis">The post's.</param>
    /// <param name="decision">What the gate makes of it; null where nobody asked.</param>
    /// <param name="post">What is said of it before its text.</param>
    /// <param name="anchors">The names of its findings inside of the report.</param>
    /// <param name="findingsBefore">How many findings earlier posts had.</param>
    /// <returns>What was found in the post.</returns>
    public FindingTally Write(Analysis analysis, GateDecision? decision, PostFacets post, IReadOnlyList<string> anchors, int findingsBefore)
    {
        var tally = new FindingTally();
        foreach (var diagnostic in analysis.Diagnostics) tally.Add(diagnostic);
        html.Markup($"<article class=\"p\" id=\"{post.Anchor}\" aria-labelledby=\"{post.Anchor}h\" data-c=\"{Joined(post.Channels)}\" data-a=\"{Joined(post.Accounts)}\" data-w=\"{Joined(post.Authors)}\" data-m=\"{post.Month}\" data-v=\"{(decision is null ? "" : OutputNames.Of(decision.Verdict))}\">\n<header>");
        html.Markup($"<h3 id=\"{post.Anchor}h\">");
        if (post.Title is { Length: > 0 } title) html.Text(Visible.Cut(title, 200));
        else if (post.Opening is { } opening) html.Markup("“").Text(opening).Markup("”");
        else html.Say(Untitled);
        html.Markup("</h3>");
        WriteFacts(post, analysis);
        if (decision is not null) new PostVerdict(html).Write(decision);
        WritePoints(analysis, tally);
        WriteFit(analysis);
        html.Markup("</header>\n");
        var isDetailed = findingsBefore < MostReasons;
        WriteBody(analysis, decision, anchors, isDetailed);
        if (isDetailed && tally.Open + tally.Questions > 0) WriteDecision();
        html.Markup("</article>\n");
        return tally;
    }

    /// <summary>Values of a post in an attribute, apart by a line break.</summary>
    private static string Joined(IReadOnlyList<string> values) => HtmlText.Encode(string.Join('\n', values.Select(value => Visible.Line(Visible.Cut(value, 100)))));

    private void WriteFacts(PostFacets post, Analysis analysis)
    {
        var line = analysis.Post.Source.PositionOf(analysis.Post.Span.Start).Line;
        html.Markup("<p class=\"meta\"><code>").Text(Visible.Cut(post.Path, 300)).Markup(line > 1 || post.Index > 0 ? string.Create(CultureInfo.InvariantCulture, $":{line}") : "").Markup("</code>");
        foreach (var channel in post.Channels) html.Markup(" <span class=\"chip\">").Text(Visible.Cut(HtmlNames.OfChannel(channel), 100)).Markup("</span>");
        foreach (var account in post.Accounts) html.Markup(" <span>").Text(Visible.Cut(account, 100)).Markup("</span>");
        html.Markup(" ");
        if (post.IsScheduled) html.Say(LocalizedText.Day(post.Day));
        else html.Say(NotScheduled);
        foreach (var author in post.Authors) html.Markup(" <span>").Text(Visible.Cut(author, 100)).Markup("</span>");
        html.Markup("</p>");
    }

    /// <summary>Points never stand without what they were lost for.</summary>
    private void WritePoints(Analysis analysis, FindingTally tally)
    {
        html.Markup("<p class=\"points\">");
        foreach (var severity in Enum.GetValues<Severity>().Where(severity => tally[severity] > 0))
        {
            html.Markup($"<span class=\"grade {HtmlNames.StyleOf(severity)}\">").Number(tally[severity]).Markup(" ").Text(Severities.NameOf(severity)).Markup("</span> ");
        }

        if (tally.Questions > 0) html.Markup("<span class=\"grade q\">").Number(tally.Questions).Markup(" ").Say(HtmlNames.Question).Markup("</span> ");
        if (tally.Open + tally.Questions == 0) html.Say("span", PostWords.Clean, "class=\"grade\"").Markup(" ");
        if (tally.Lifted > 0) html.Markup("<span class=\"grade l\">").Number(tally.Lifted).Markup(" ").Say(PostWords.Lifted).Markup("</span> ");
        if (analysis.Score is { Lowest: { } lowest, Average: { } average })
        {
            html.Say(Lowest).Markup(" <b>").Number(lowest).Markup("</b> ");
            if (lowest < 100 && ScoreWords.LowestPrinciple(analysis.Score, header) is { } principle) html.Markup("(").Say(principle.Title).Markup(") ");
            html.Markup("· ").Say(Average).Markup(" ").Number(Math.Floor(average));
            if (analysis.UnliftedScore.Lowest is { } unlifted && unlifted < lowest) html.Markup(" · ").Say(Unlifted).Markup(" ").Number(unlifted);
        }

        html.Markup("</p>");
    }

    /// <summary>Counters of texts, and of other parts where they are too much.</summary>
    private void WriteFit(Analysis analysis)
    {
        // Of two limits for one text, such as that of captions, the tighter counts.
        var counts = analysis.Counts.Where(count => count.IsOver || count is { Part: "text", IsAdvisory: false } || ChannelFit.IsNear(count))
            .GroupBy(count => (count.Channel, count.Part, count.IsAdvisory, count.Text)).Select(same => same.MinBy(count => count.Max)!).ToList();
        if (counts.Count == 0) return;
        html.Markup($"<ul class=\"fit\" {html.Label(FitLabel)}>");
        foreach (var count in counts)
        {
            html.Markup(count.IsOver ? "<li class=\"over\">" : ChannelFit.IsNear(count) ? "<li class=\"near\">" : "<li>").Text(count.Channel.Title).Markup(" ");
            if (count.Part != "text") html.Say(HtmlNames.PartOf(count.Part)).Markup(" ");
            html.Markup("<b>").Number(count.Count).Markup("</b>/").Number(count.Max).Markup(" ").Say(count.Unit);
            if (count.IsOver) html.Markup(" ").Say("em", count.IsAdvisory ? PostWords.OverAdvice : PostWords.Over);
            html.Markup("</li>");
        }

        html.Markup("</ul>");
    }

    private void WriteBody(Analysis analysis, GateDecision? decision, IReadOnlyList<string> anchors, bool withReasons)
    {
        var blocks = TextBlock.Of(analysis.Post);
        var marks = new PostMarks(analysis, blocks, anchors);
        html.Markup("<div class=\"ms\">\n<div class=\"text\" role=\"group\" ").Markup(html.Label(TextLabel)).Markup(">");
        if (!new PostTextWriter(html, analysis, marks).Write(blocks)) html.Say("p", NoText, "class=\"faint\"");
        html.Markup("</div>\n");
        if (marks.Findings.Count > 0)
        {
            var item = new FindingItem(html, header, analysis, decision, withReasons);
            html.Markup("<div class=\"beside\">");
            WriteFindings(item, OnText, marks.Findings.Take(marks.OnText));
            WriteFindings(item, OnFields, marks.Findings.Skip(marks.OnText));
            html.Markup("</div>\n");
        }

        html.Markup("</div>\n");
    }

    private void WriteFindings(FindingItem item, LocalizedText title, IEnumerable<NumberedFinding> findings)
    {
        var isFirst = true;
        foreach (var finding in findings)
        {
            if (isFirst) html.Say("h4", title).Markup("<ol class=\"fs\">\n");
            isFirst = false;
            item.Write(finding);
        }

        if (!isFirst) html.Markup("</ol>\n");
    }

    private void WriteDecision()
    {
        html.Markup("<fieldset class=\"decide\">").Say("legend", Decision);
        foreach (var decision in Decisions) html.Markup("<label><input type=\"checkbox\"> ").Say(decision).Markup("</label> ");
        html.Markup("</fieldset>\n");
    }
}
