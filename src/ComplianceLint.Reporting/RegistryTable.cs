using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes which registries an institution keeps, how much is in them, and which rules wait for those that it does not keep.</summary>
public static class RegistryTable
{
    /// <param name="output">Receives the text.</param>
    /// <param name="registry">The registry.</param>
    /// <param name="folder">Where it stands, as it is to be shown; null where none is configured.</param>
    /// <param name="rules">The rules in force.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="color">True to write ANSI escapes.</param>
    public static void Write(TextWriter output, Registry registry, string? folder, RuleSet rules, Language language, bool color = false)
    {
        var page = new Page(color);
        page.Line(folder is null ? ReportText.NoRegistryFolder.In(language) : SensitiveSpans.Mask(folder), Style.Strong);
        foreach (var kind in Enum.GetValues<RegistryKind>()) WriteRow(page, registry, kind, rules, language);
        foreach (var season in (registry.Seasons ?? []).GroupBy(season => season.Name, StringComparer.Ordinal)) WriteSeason(page, season);
        foreach (var season in UnknownSeasons(registry, rules)) page.Line($"{ReportText.UnknownSeason.In(language)} “{season.Key}”: {IdsOf(season)}");
        page.MoveTo(output);
    }

    private static void WriteRow(Page page, Registry registry, RegistryKind kind, RuleSet rules, Language language)
    {
        const int nameWidth = 14;
        const int countWidth = 9;
        var name = Registry.NameOf(kind);
        var state = registry.StateOf(kind);
        var count = registry.CountOf(kind) is { } entries ? LocalizedText.Number(entries).In(language) : ReportText.Of(state).In(language);
        page.Indent(2).Write(name).Indent(nameWidth - name.Length)
            .Write(count, state == RegistryState.Broken ? Style.Error : Style.Faint);
        var waiting = rules.Rules.Where(rule => rules.RegistriesOf(rule).Contains(kind)).ToList();
        if (waiting.Count > 0) page.Indent(Math.Max(1, countWidth - count.Length)).Write($"{ReportText.NeededBy.In(language)}: {IdsOf(waiting)}");
        page.Line();
    }

    private static void WriteSeason(Page page, IGrouping<string, Season> season) =>
        page.Indent(2).Line($"{season.Key}: {string.Join(", ", season.OrderBy(range => range.From).Select(range => $"{Day(range.From)}–{Day(range.Until)}"))}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string IdsOf(IEnumerable<Rule> rules) => string.Join(", ", rules.Select(rule => rule.Id));

    /// <summary>Seasons that rules name and a registry that is there does not: they would never come.</summary>
    private static IEnumerable<IGrouping<string, Rule>> UnknownSeasons(Registry registry, RuleSet rules) => registry.Seasons is null
        ? []
        : rules.Rules.Where(rule => rule.Season is { } season && registry.Seasons.All(known => known.Name != season)).GroupBy(rule => rule.Season!, StringComparer.Ordinal);
}
