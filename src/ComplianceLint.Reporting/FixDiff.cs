using ComplianceLint.Reporting.Diffs;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes what fixes change as a unified diff for people to read: masked, so no program can apply it.</summary>
public static class FixDiff
{
    private const int Context = 3;

    /// <param name="output">Receives the text.</param>
    /// <param name="source">The versions; nothing is written where they are equal.</param>
    /// <param name="path">The masked path of the file.</param>
    /// <param name="withHeader">False for a later stretch of a file whose header was written.</param>
    /// <param name="language">The language of the label.</param>
    /// <param name="color">True to write ANSI escapes.</param>
    public static void Write(TextWriter output, FixedSource source, string path, bool withHeader, Language language, bool color = false)
    {
        if (!source.IsChanged) return;
        var page = new Page(color);
        var (before, after) = (TextLines.Of(source.Before.Source), TextLines.Of(source.After.Source));
        if (withHeader)
        {
            // A header that patch takes no file name from, and nobody takes for the file's own text.
            page.Line($"--- {path} ({ReportText.Masked.In(language)})", Style.Strong);
            page.Line($"+++ {path} ({ReportText.Masked.In(language)})", Style.Strong);
        }

        foreach (var hunk in HunksOf(ChangedLines.Of(source.Changes, before, after)))
        {
            WriteHunk(page, source, hunk, before, after);
            page.MoveTo(output);
        }
    }

    /// <summary>Changes whose contexts would touch stand in one hunk.</summary>
    private static IEnumerable<List<ChangedLines>> HunksOf(IEnumerable<ChangedLines> changes)
    {
        var open = new List<ChangedLines>();
        foreach (var change in changes)
        {
            if (open.Count > 0 && change.Before.Start - open[^1].Before.End > 2 * Context)
            {
                yield return open;
                open = [];
            }

            open.Add(change);
        }

        if (open.Count > 0) yield return open;
    }

    private static void WriteHunk(Page page, FixedSource source, List<ChangedLines> hunk, TextLines before, TextLines after)
    {
        var lead = Math.Min(Context, hunk[0].Before.Start);
        var tail = Math.Min(Context, before.Count - hunk[^1].Before.End);
        var oldLines = TextSpan.FromBounds(hunk[0].Before.Start - lead, hunk[^1].Before.End + tail);
        var newLines = TextSpan.FromBounds(hunk[0].After.Start - lead, hunk[^1].After.End + tail);
        page.Line($"@@ -{before.FirstNumber + oldLines.Start},{oldLines.Length} +{after.FirstNumber + newLines.Start},{newLines.Length} @@", Style.Info);
        var at = oldLines.Start;
        foreach (var change in hunk)
        {
            WriteLines(page, ' ', Style.Plain, before, at, change.Before.Start, [], source.MaskBefore);
            WriteLines(page, '-', Style.Removed, before, change.Before.Start, change.Before.End, change.SpansBefore, source.MaskBefore);
            WriteLines(page, '+', Style.Added, after, change.After.Start, change.After.End, change.SpansAfter, source.MaskAfter);
            at = change.Before.End;
        }

        WriteLines(page, ' ', Style.Plain, before, at, oldLines.End, [], source.MaskBefore);
    }

    private static void WriteLines(Page page, char sign, Style style, TextLines lines, int from, int to, IReadOnlyList<TextSpan> changed, Func<TextSpan, string> mask)
    {
        for (var i = from; i < to; i++) page.Line(sign + LineExcerpt.Of(lines[i], changed, mask), style);
    }
}
