using System.Globalization;

namespace ComplianceLint.Reporting.Html;

/// <summary>Writes a stretch of a post's text with the found words marked in place, as an editor marks a manuscript.</summary>
internal static class MarkedText
{
    /// <summary>A block that is longer is shown around its marks only.</summary>
    private const int MostOfBlock = 4000;

    private const int Around = 200;
    private const int MostOfMark = 600;

    private static readonly string[] WorstFirst = ["e", "w", "i", "h", "q", "l"];

    /// <param name="html">Receives the text.</param>
    /// <param name="text">The block, masked.</param>
    /// <param name="start">Where the block begins in the post's text.</param>
    /// <param name="marks">The marks that begin in it, in order.</param>
    public static void Write(HtmlText html, string text, int start, IReadOnlyList<TextMark> marks)
    {
        var at = 0;
        foreach (var (from, to) in Windows(text, start, marks))
        {
            if (from > at) html.Markup("<span class=\"cut\">…</span>");
            WriteWindow(html, text, start, from, to, marks);
            at = to;
        }

        if (at < text.Length) html.Markup("<span class=\"cut\">…</span>");
    }

    /// <summary>The stretches of a block that are shown: all of it, or what is near its marks.</summary>
    public static List<(int From, int To)> Windows(string text, int start, IReadOnlyList<TextMark> marks)
    {
        if (text.Length <= MostOfBlock) return [(0, text.Length)];
        var windows = new List<(int From, int To)>();
        foreach (var (from, to) in marks.Select(mark => (mark.Start - start - Around, Math.Min(mark.End, mark.Start + MostOfMark) - start + Around)).Prepend((0, Around)))
        {
            var window = (From: Whole(text, Math.Max(0, from)), To: Whole(text, Math.Min(text.Length, to)));
            if (windows is [.., var last] && window.From <= last.To) windows[^1] = (last.From, Math.Max(last.To, window.To));
            else windows.Add(window);
        }

        return windows;
    }

    private static void WriteWindow(HtmlText html, string text, int start, int from, int to, IReadOnlyList<TextMark> marks)
    {
        var inside = marks.Where(mark => mark.Start - start >= from && mark.Start - start < to).ToList();
        var bounds = new SortedSet<int> { from, to };
        foreach (var mark in inside)
        {
            bounds.Add(mark.Start - start);
            bounds.Add(EndOf(mark));
        }

        var left = from;
        var next = 0;
        var active = new List<TextMark>();
        foreach (var right in bounds.Skip(1))
        {
            for (; next < inside.Count && inside[next].Start - start <= left; next++)
            {
                // A place without words has a number and no mark.
                if (EndOf(inside[next]) <= left) WriteNumber(html, inside[next].Finding);
                else active.Add(inside[next]);
            }

            WritePiece(html, text[left..right], active);
            foreach (var ended in active.Where(mark => EndOf(mark) <= right)) WriteNumber(html, ended.Finding);
            active.RemoveAll(mark => EndOf(mark) <= right);
            left = right;
        }

        int EndOf(TextMark mark) => Math.Min(to, Math.Max(mark.End, mark.Start) - start);
    }

    private static void WritePiece(HtmlText html, string piece, List<TextMark> marks)
    {
        var shown = HtmlText.Encode(Visible.Lines(piece));
        if (marks.Count == 0) html.Markup(shown);
        else html.Markup($"<mark class=\"{WorstFirst.First(style => marks.Exists(mark => mark.Finding.Style == style))}\">{shown}</mark>");
    }

    private static void WriteNumber(HtmlText html, NumberedFinding finding) => html.Markup(string.Create(
        CultureInfo.InvariantCulture, $"<a class=\"n {finding.Style}\" href=\"#{finding.Anchor}\">{finding.Number}</a>"));

    /// <summary>No character is cut in two.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
