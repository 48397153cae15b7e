using System.Collections.Frozen;

namespace ComplianceLint.Posts;

/// <summary>A stretch of an HTML block: text (no flag), a tag (code) or a comment.</summary>
internal readonly record struct HtmlPart(int Start, int Length, Zone Flag)
{
    /// <summary>True for the tag of a block or a line break, which no word goes across.</summary>
    public bool BreaksText { get; init; }
}

/// <summary>Cuts a block of HTML in Markdown into what a reader sees and what only a browser does.</summary>
internal static class HtmlParts
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline =
        "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<HtmlPart> Split(string text, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var part = Next(text, at, end);
            yield return part;
            at = part.Start + part.Length;
        }
    }

    private static HtmlPart Next(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        if (rest.StartsWith("<!--"))
        {
            var close = rest.IndexOf("-->");
            return new HtmlPart(at, close < 0 ? rest.Length : close + 3, Zone.Comment);
        }

        if (IsTagStart(rest))
        {
            var close = rest.IndexOf('>');
            return new HtmlPart(at, close < 0 ? rest.Length : close + 1, Zone.Code) { BreaksText = !IsInline(rest) };
        }

        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '<' && IsTagStart(rest[i..])) return new HtmlPart(at, i, Zone.None);
        }

        return new HtmlPart(at, rest.Length, Zone.None);
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var start = tag[1] == '/' ? 2 : 1;
        var end = start;
        while (end < tag.Length && char.IsAsciiLetter(tag[end])) end++;
        return Inline.Contains(tag[start..end]);
    }

    private static bool IsTagStart(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] == '<' && (char.IsAsciiLetter(text[1]) || text[1] is '/' or '!' or '?');
}
