using System.Globalization;
using System.Text;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Writes a stretch of a post's text with the found words strong and numbered, where neither stars nor brackets can be mistaken for the author's.</summary>
internal static class MarkdownMarks
{
    /// <param name="output">Receives the text.</param>
    /// <param name="text">The block, masked.</param>
    /// <param name="start">Where the block begins in the post's text.</param>
    /// <param name="marks">The marks that begin in it, in order.</param>
    public static void Write(StringBuilder output, string text, int start, IReadOnlyList<TextMark> marks)
    {
        var at = 0;
        foreach (var (from, to) in MarkedText.Windows(text, start, marks))
        {
            if (from > at) output.Append('…');
            at = from;
            foreach (var mark in marks.Where(mark => mark.Start - start >= from && mark.Start - start < to))
            {
                // Of words that lie on each other the later are strong once, and numbered both.
                var (left, right) = (Math.Max(at, mark.Start - start), Math.Clamp(mark.End - start, at, to));
                Plain(output, text[at..Math.Max(at, left)]);
                if (right > left) Strong(output, text[left..right]);
                output.Append(CultureInfo.InvariantCulture, $"<sup>{mark.Finding.Number}</sup>");
                at = Math.Max(left, right);
            }

            Plain(output, text[at..to]);
            at = to;
        }

        if (at < text.Length) output.Append('…');
    }

    private static void Plain(StringBuilder output, string text) => output.AppendJoin("<br>", text.Split('\n').Select(MarkdownText.Of));

    private static void Strong(StringBuilder output, string text)
    {
        output.Append("<strong>");
        Plain(output, text);
        output.Append("</strong>");
    }
}
