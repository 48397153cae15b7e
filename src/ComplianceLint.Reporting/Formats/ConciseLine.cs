using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>An item on one line: <c>path:line:column: severity message [rule]</c>.</summary>
internal static class ConciseLine
{
    public static string Of(ReportItem item, Language language)
    {
        var page = new Page(color: false);
        Write(page, item, language);
        return page.ToString();
    }

    public static void Write(Page page, ReportItem item, Language language)
    {
        if (item.Path is not "")
        {
            page.Write(item.Path, Style.Strong);
            if (item.Place is { } place) page.Write(":").Write(place.Line);
            if (item.Place?.Column is { } column) page.Write(":").Write(column);
            page.Write(": ");
        }

        page.Write(ReportText.WordOf(item, language), Page.StyleOf(item.Severity)).Write(" ")
            .Write(item.Message).Write(" ").Write($"[{item.RuleLabel}]", Style.Faint);
    }
}
