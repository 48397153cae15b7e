namespace ComplianceLint.Reporting.Terminal;

/// <summary>Writes one finding across posts: its message, its places, and what its rule says about it.</summary>
internal static class TextRunDiagnostic
{
    private const int Indentation = 4;

    /// <summary>Places beyond these are counted.</summary>
    private const int MostPlaces = 6;

    /// <param name="withRule">True to say why the rule exists and what to do.</param>
    public static void Write(Page page, RunDiagnostic diagnostic, Language language, bool withRule)
    {
        WritePlace(page, diagnostic.Locations[0]);
        page.Write(": ").Write(Severities.NameOf(diagnostic.Severity), Page.StyleOf(diagnostic.Severity)).Write(" ")
            .Write(diagnostic.Message.In(language)).Write(" ").Write($"[{diagnostic.Rule.Id}]", Style.Faint);
        page.Line();
        foreach (var location in diagnostic.Locations.Skip(1).Take(MostPlaces))
        {
            page.Indent(Indentation).Write(ReportText.Also.In(language), Style.Faint).Write(" ");
            WritePlace(page, location);
            page.Line();
        }

        var more = diagnostic.Locations.Count - 1 - MostPlaces;
        if (more > 0) page.Indent(Indentation).Line($"… {ReportText.Count(more, ReportText.Place, language)} {ReportText.More.In(language)}");
        if (!withRule) return;
        TextDiagnostic.WriteRemark(page, ReportText.Why.In(language), diagnostic.Rule.Why.In(language));
        TextDiagnostic.WriteRemark(page, ReportText.Advice.In(language), diagnostic.Rule.Advice.In(language));
    }

    private static void WritePlace(Page page, PostLocation location) =>
        page.Write(SensitiveSpans.Mask(location.Path), Style.Strong).Write(":").Write(location.Start.Line).Write(":").Write(location.Start.Column);
}
