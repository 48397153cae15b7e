using System.Globalization;

namespace ComplianceLint.Reporting.Html;

/// <summary>Whether a post may be published: the gate's answer, for which content it was given, and what of it is no finding.</summary>
internal sealed class PostVerdict(HtmlText html)
{
    private static readonly LocalizedText Content = new("isi yang diputuskan", "content decided on");

    public void Write(GateDecision decision)
    {
        html.Markup("<p class=\"verdict\">").Say("strong", VerdictWords.Of(decision.Verdict), $"class=\"{VerdictWords.StyleOf(decision.Verdict)}\"");
        html.Markup(" ").Say("small", Content).Markup(" <code>").Text(decision.Content).Markup("</code></p>\n");
        LocalizedText[] remarks = [.. Remarks(decision).Distinct()];
        if (remarks.Length == 0) return;
        html.Markup("<ul class=\"remarks\">");
        foreach (var remark in remarks) html.Say("li", Visible.Message(remark));
        html.Markup("</ul>\n");
    }

    private static IEnumerable<LocalizedText> Remarks(GateDecision decision)
    {
        foreach (var reason in decision.Reasons)
        {
            if (reason is { Cause: GateCause.Score, MinimumScore: { } minimum } && decision.Analysis.Score.Lowest is { } lowest) yield return GateText.Score(lowest, minimum);
            if (reason.Cause == GateCause.NoChannel) yield return GateText.NoChannel;
            if (reason is { Cause: GateCause.Failure, Failure: null }) yield return GateText.Unknown;
            if (reason.ApprovedBy is { } approval) yield return Dated(GateText.ApprovedBy(approval), approval.Time);
        }

        foreach (var (approval, fault) in decision.Refused) yield return GateText.Refused(approval, fault);
        if (decision.Verdict == GateVerdict.NeedsApproval && decision.Analysis.Post.Field("persetujuan") is not null) yield return GateText.OwnApproval;
    }

    private static LocalizedText Dated(LocalizedText text, DateTimeOffset time)
    {
        var day = LocalizedText.Day(DateOnly.FromDateTime(time.DateTime));
        var clock = time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new LocalizedText($"{text.Id} ({day.Id}, {clock})", $"{text.En} ({day.En}, {clock})");
    }
}
