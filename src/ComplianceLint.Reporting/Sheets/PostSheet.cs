using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Formats;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>The posts, one a row: where each goes, whether it may be published, what was found in it.</summary>
internal sealed class PostSheet(RunHeader header)
{
    public Sheet Sheet { get; } = new(new("Unggahan", "Posts"),
    [
        new(new("Berkas", "File"), 36), new(new("Unggahan ke", "Post"), 9), new(new("Judul atau awal teks", "Title or opening"), 48), new(new("Kanal", "Channels"), 18), new(new("Akun", "Accounts"), 20),
        new(new("Petugas", "Authors"), 20), new(new("Terbit", "Publication"), 12), new(new("Keputusan", "Decision"), 22), .. Severities.Names.Select(name => new Column(new(name, name), 9)),
        new(HtmlNames.Question, 11), new(PostWords.Lifted, 14), new(new("prinsip terendah", "lowest principle"), 10), new(new("rata-rata", "average"), 10), new(new("isi yang diputuskan", "content decided on"), 24),
    ]);

    public void Add(Analysis analysis, GateDecision? decision, PostFacets post)
    {
        var tally = new FindingTally();
        foreach (var diagnostic in analysis.Diagnostics) tally.Add(diagnostic);
        Sheet.Add(
        [
            .. CellsOf(post), decision is null ? (string?)null : VerdictWords.Of(decision.Verdict).In(header.Language),
            .. Enum.GetValues<Severity>().Select(severity => (Cell)(int?)tally[severity]), (int?)tally.Questions, (int?)tally.Lifted,
            analysis.Score.Lowest, analysis.Score.Average, decision?.Content,
        ]);
    }

    /// <summary>What every row about a post begins with.</summary>
    public static IEnumerable<Cell> CellsOf(PostFacets post) =>
    [
        Visible.Line(post.Path), (int?)(post.Index + 1), Visible.Line(post.Title ?? post.Opening ?? ""), Joined(post.Channels.Select(HtmlNames.OfChannel)), Joined(post.Accounts), Joined(post.Authors),
        post.IsScheduled ? (DateOnly?)post.Day : null,
    ];

    private static string Joined(IEnumerable<string> values) => string.Join(CsvText.Separator, values.Select(Visible.Line));
}
