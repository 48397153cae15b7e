using System.Globalization;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes the waivers of a workspace as a table: what counts, until when, and why the others do not.</summary>
public static class WaiverTable
{
    private const int StateWidth = 9;

    /// <param name="output">Receives the text.</param>
    /// <param name="list">The waivers.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="color">True to write ANSI escapes.</param>
    public static void Write(TextWriter output, WaiverList list, Language language, bool color = false)
    {
        var page = new Page(color);
        if (list.Waivers.Count == 0) page.Line(ReportText.NoWaivers.In(language));
        var width = list.Waivers.Select(judged => judged.Waiver.Rule.Text.Length).DefaultIfEmpty().Max();
        foreach (var judged in list.Waivers.OrderBy(judged => judged.State).ThenBy(judged => judged.Waiver.Until).ThenBy(judged => judged.Waiver.Span.Start))
        {
            WriteRow(page, judged, list.Policy, width, language);
        }

        page.MoveTo(output);
    }

    private static void WriteRow(Page page, JudgedWaiver judged, WaiverPolicy policy, int width, Language language)
    {
        var waiver = judged.Waiver;
        var state = OutputNames.Of(judged.State);
        page.Write(state, StyleOf(judged.State)).Indent(StateWidth - state.Length + 1)
            .Write(waiver.Rule.Text, Style.Strong).Indent(width - waiver.Rule.Text.Length + 1)
            .Write($"{Day(waiver.From)}–{Day(waiver.Until)}");
        if (judged.Counts) page.Write($" ({ReportText.Left(waiver.Until.DayNumber - policy.Today.DayNumber).In(language)})");
        page.Line(ScopeOf(waiver, policy) is { Length: > 0 } scope ? $"  {scope}" : "");
        page.Indent(StateWidth + 1).Line($"{policy.Registry.Mask(waiver.Reason)} ({policy.Registry.Mask(waiver.RequestedBy)} → {policy.Registry.Mask(waiver.ApprovedBy)}; {waiver.Source.Path}:{waiver.Position.Line})", Style.Faint);
        foreach (var (code, message) in judged.Faults) page.Indent(StateWidth + 1).Write(message.In(language)).Write(" ").Line($"[{code}]", Style.Faint);
    }

    private static string ScopeOf(Waiver waiver, WaiverPolicy policy) =>
        policy.Registry.Mask(string.Join(" ", waiver.Files.Concat(waiver.Channels).Concat(waiver.Accounts)));

    private static Style StyleOf(WaiverState state) => state switch
    {
        WaiverState.Rejected => Style.Error,
        WaiverState.Expired or WaiverState.Expiring => Style.Warning,
        _ => Style.Plain,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
