using System.Globalization;
using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>Where findings gather: by rule, channel, account, author and month.</summary>
internal sealed class BreakdownSection(HtmlText html, RunHeader header)
{
    /// <summary>More rows than anybody compares.</summary>
    private const int MostRows = 100;

    private const int FirstRows = 10;

    private static readonly LocalizedText Title = new("Di mana temuannya", "Where the findings are");
    private static readonly LocalizedText Rule = new("Aturan", "Rule");
    private static readonly LocalizedText Lifted = new("tidak dihitung", "not counted");
    private static readonly LocalizedText Questions = new("pertanyaan", "questions");
    private static readonly LocalizedText Lowest = new("prinsip terendah", "lowest principle");
    private static readonly LocalizedText Rest = new("baris selanjutnya", "more rows");
    private static readonly LocalizedText More = new("baris lagi tidak ditampilkan", "more rows not shown");

    public void Write(ComplianceReport report)
    {
        if (report.Posts == 0) return;
        html.Markup("<section id=\"where\"><h2>").Say(Title).Markup("</h2>\n");
        WriteRules(report);
        WriteGroups(new("Menurut kanal", "By channel"), new("Kanal", "Channel"), "c", report.ByChannel.WorstFirst, report.ByChannel.Count, key => new(HtmlNames.OfChannel(key), HtmlNames.OfChannel(key)));
        WriteGroups(new("Menurut akun", "By account"), new("Akun", "Account"), "a", report.ByAccount.WorstFirst, report.ByAccount.Count, key => new(key, key));
        WriteGroups(new("Menurut petugas", "By author"), new("Petugas", "Author"), "w", report.ByAuthor.WorstFirst, report.ByAuthor.Count, key => new(key, key));
        WriteGroups(new("Menurut bulan", "By month"), new("Bulan", "Month"), "m", report.ByMonth.Groups, report.ByMonth.Count, key => LocalizedText.Month(DateOnly.ParseExact(key, "yyyy-MM", CultureInfo.InvariantCulture)));
        html.Markup("</section>\n");
    }

    private void WriteRules(ComplianceReport report)
    {
        var rules = report.Rules.OrderBy(tally => tally.Findings, Comparer<FindingTally>.Create((a, b) => a.CompareTo(b))).ThenBy(tally => tally.Rule.Id, StringComparer.Ordinal).ToList();
        if (rules.Count == 0) return;
        WriteFolded(new("Menurut aturan", "By rule"), Rule, [], rules, tally =>
        {
            html.Markup($"<tr><th scope=\"row\"><a href=\"#{RuleReference.AnchorOf(tally.Rule)}\">").Say(tally.Rule.Title).Markup("</a> <code>").Text(tally.Rule.Id).Markup("</code></th>").Count(tally.Posts);
            WriteTally(tally.Findings);
            html.Markup("</tr>\n");
        });
    }

    private void WriteGroups(LocalizedText title, LocalizedText head, string facet, IEnumerable<PostGroup> groups, int count, Func<string, LocalizedText> nameOf)
    {
        WriteFolded(title, head, [Lowest], [.. groups.Take(MostRows)], group =>
        {
            html.Markup("<tr><th scope=\"row\">");
            if (group.Key.Length == 0) html.Say("span", HtmlNames.NotStated, "class=\"faint\"");
            else html.Markup($"<a href=\"#findings\" data-f=\"{facet}\" data-v=\"{HtmlText.Encode(Visible.Line(Visible.Cut(group.Key, 100)))}\">").Say(Visible.Message(nameOf(group.Key))).Markup("</a>");
            html.Markup("</th>").Count(group.Posts);
            WriteTally(group.Findings);
            WriteLowest(group.Score.Score);
            html.Markup("</tr>\n");
        });
        if (count > MostRows) html.Markup("<p class=\"faint\">").Number(count - MostRows).Markup(" ").Say(More).Markup("</p>");
    }

    /// <summary>A table whose first rows are seen at once.</summary>
    private void WriteFolded<T>(LocalizedText title, LocalizedText head, LocalizedText[] more, IReadOnlyList<T> rows, Action<T> write)
    {
        html.Markup("<h3>").Say(title).Markup("</h3>\n");
        Begin(title, head, more);
        // To unfold one or two rows would be a click for nothing.
        var seen = rows.Count > FirstRows + 2 ? FirstRows : rows.Count;
        foreach (var row in rows.Take(seen)) write(row);
        HtmlTable.End(html);
        if (seen == rows.Count) return;
        html.Markup("<details><summary>").Number(rows.Count - seen).Markup(" ").Say(Rest).Markup("</summary>");
        Begin(new LocalizedText($"{title.Id}, {Rest.Id}", $"{title.En}, {Rest.En}"), head, more);
        foreach (var row in rows.Skip(seen)) write(row);
        HtmlTable.End(html);
        html.Markup("</details>\n");
    }

    private void WriteLowest(Score score)
    {
        if (score.Lowest is not { } lowest) html.Markup("<td class=\"none\">–</td>");
        else
        {
            html.Markup("<td class=\"low\"><b>").Number(Math.Floor(lowest)).Markup("</b> ");
            if (lowest < 100 && ScoreWords.LowestPrinciple(score, header) is { } principle) html.Say(principle.Title);
            html.Markup("</td>");
        }
    }

    private void Begin(LocalizedText title, LocalizedText head, LocalizedText[] more)
    {
        IEnumerable<(LocalizedText, bool)> heads = [(head, false), (PostWords.Posts, true), .. Severities.Names.Select(name => (new LocalizedText(name, name), true)), (Questions, true), (Lifted, true), .. more.Select(name => (name, false))];
        HtmlTable.Begin(html, title, heads);
    }

    private void WriteTally(FindingTally tally)
    {
        foreach (var severity in Enum.GetValues<Severity>()) html.Count(tally[severity], severity == Severity.Error ? "num bad" : "num");
        html.Count(tally.Questions).Count(tally.Lifted);
    }
}
