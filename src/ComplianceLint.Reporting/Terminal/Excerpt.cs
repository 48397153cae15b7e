using System.Globalization;
using System.Text;

namespace ComplianceLint.Reporting.Terminal;

/// <summary>The part of a line around a finding, ready to print, and where the carets below it go.</summary>
/// <param name="Text">At most about <see cref="Columns"/> columns wide; an ellipsis stands where the line goes on.</param>
/// <param name="CaretColumn">The columns before the first caret.</param>
/// <param name="CaretColumns">The number of carets, at least one.</param>
internal readonly record struct Excerpt(string Text, int CaretColumn, int CaretColumns)
{
    public const int Columns = 100;

    /// <summary>The columns that stay before a finding in a line that is too long.</summary>
    private const int Lead = 40;

    /// <summary>Marks that take no column must not make an excerpt endless.</summary>
    private const int MostCharacters = 8 * Columns;

    /// <summary>Cuts the line around a finding, which may be empty and may go on in later lines.</summary>
    public static Excerpt Of(ReadOnlySpan<char> line, int start, int length)
    {
        var end = Math.Min(start + length, line.Length);
        var at = Begin(line, start);
        var text = new StringBuilder(at > 0 ? "…" : "");
        var column = text.Length;
        var width = Columns + column;
        var stop = Math.Min(line.Length, at + MostCharacters);
        int? caretStart = null;
        var caretEnd = 0;
        while (at < stop && column < width)
        {
            var glyph = TerminalText.Next(line[at..stop], text);
            if (at + glyph.Length > start) caretStart ??= column;
            column += glyph.Columns;
            if (at < end) caretEnd = column;
            at += glyph.Length;
        }

        if (at < line.Length) text.Append('…');
        var caret = caretStart ?? column;
        return new Excerpt(text.ToString(), caret, Math.Max(1, caretEnd - caret));
    }

    /// <summary>Where the excerpt begins: as early as the finding, and what follows it, still fit.</summary>
    private static int Begin(ReadOnlySpan<char> line, int start)
    {
        var rest = line[start..Math.Min(line.Length, start + MostCharacters)];
        var lead = Math.Max(Lead, Columns - TerminalText.Measure(rest, Columns));
        var from = Math.Max(0, start - 2 * lead);
        while (from > 0 && from < start && ContinuesCharacter(line, from)) from++;
        var columns = TerminalText.Measure(line[from..start]);
        while (columns > lead)
        {
            var glyph = TerminalText.Next(line[from..start], null);
            from += glyph.Length;
            columns -= glyph.Columns;
        }

        return from;
    }

    private static bool ContinuesCharacter(ReadOnlySpan<char> line, int at) =>
        line[at] is '\u200D' || line[at - 1] is '\u200D' || char.GetUnicodeCategory(line[at])
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || (char.IsLowSurrogate(line[at]) && char.IsHighSurrogate(line[at - 1]));
}
