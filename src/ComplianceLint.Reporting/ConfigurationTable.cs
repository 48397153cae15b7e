using System.Globalization;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes what counts for a file, as a table of names, values and the places that decided.</summary>
public static class ConfigurationTable
{
    private const int WidestValue = 40;

    /// <param name="output">Receives the text.</param>
    /// <param name="configuration">What counts.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="color">True to write ANSI escapes.</param>
    public static void Write(TextWriter output, ConfigurationFacts configuration, Language language, bool color = false)
    {
        var page = new Page(color);
        page.Line(SensitiveSpans.Mask(configuration.Path), Style.Strong);
        WriteRows(page, [.. configuration.Settings.Select(setting => RowOf(setting, language, Style.Plain))]);
        foreach (var posts in configuration.Posts) Write(page.Line(), posts, language);
        page.MoveTo(output);
    }

    private static void Write(Page page, PostSettings posts, Language language)
    {
        if (posts.Lines.Count > 0)
        {
            var lines = string.Join(", ", posts.Lines.Select(line => line.ToString(CultureInfo.InvariantCulture)));
            page.Line($"{(posts.Lines.Count == 1 ? ConfigurationText.Post : ConfigurationText.Posts).In(language)} {lines}", Style.Strong);
        }

        foreach (var (place, selectors) in posts.Overrides)
        {
            var why = string.Join("; ", selectors.Select(selector => $"{selector.Key}: {string.Join(", ", selector.Values)}"));
            page.Line($"{ConfigurationText.Override.In(language)} {place}: {SensitiveSpans.Mask(why)}");
        }

        if (posts.Overrides.Count == 0) page.Line(ConfigurationText.NoOverride.In(language), Style.Faint);
        WriteRows(page, [.. posts.Rules.SelectMany(rule => RowsOf(rule, language))]);
    }

    private static IEnumerable<Row> RowsOf(SettingFact rule, Language language)
    {
        yield return RowOf(rule, language, Severities.Parse(rule.Values[0]) is { } severity ? Page.StyleOf(severity) : Style.Faint);
        foreach (var option in rule.Options) yield return RowOf(option with { Name = $"  {option.Name}" }, language, Style.Plain);
    }

    private static Row RowOf(SettingFact setting, Language language, Style style)
    {
        var value = setting.Values.Count == 0 ? ConfigurationText.Unset.In(language) : SensitiveSpans.Mask(string.Join(", ", setting.Values));
        var origin = setting.Layer switch
        {
            "default" => ConfigurationText.Default.In(language),
            "override" => $"{setting.Place} ({ConfigurationText.ByOverride.In(language)})",
            _ => setting.Place,
        };
        return new Row(setting.Name, value, setting.LockedIn is { } place ? $"{origin}; {ConfigurationText.Locked.In(language)} {place}" : origin, style);
    }

    private static void WriteRows(Page page, IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0) return;
        var name = rows.Max(row => row.Name.Length);
        // One long value must not push all origins out of sight.
        var value = rows.Select(row => row.Value.Length).Where(length => length <= WidestValue).DefaultIfEmpty(0).Max();
        foreach (var row in rows)
        {
            page.Write(row.Name).Indent(name - row.Name.Length + 2)
                .Write(row.Value, row.Style).Indent(Math.Max(0, value - row.Value.Length) + 2)
                .Line(row.Origin, Style.Faint);
        }
    }

    private readonly record struct Row(string Name, string Value, string Origin, Style Style);
}
