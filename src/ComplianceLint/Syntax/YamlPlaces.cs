using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ComplianceLint.Syntax;

/// <summary>Leads from YamlDotNet's marks to offsets of the file, of which only a part may be YAML.</summary>
internal sealed class YamlPlaces(string text, int start, int length)
{
    public string Text { get; } = text;

    public int Start { get; } = start;

    public int End { get; } = start + length;

    public int OffsetOf(in Mark mark) => (int)Math.Min(Start + mark.Index, End);

    /// <summary>Where a node itself starts: its event starts at its anchor or tag.</summary>
    public int ContentStart(NodeEvent node)
    {
        var at = OffsetOf(node.Start);
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty) return at;
        var afterProperties = at;
        var end = node is Scalar ? OffsetOf(node.End) : End;
        while (at < end)
        {
            if (Text[at] is '&' or '!') at = afterProperties = EndOf(at, end, YamlCharacters.IsSpace);
            else if (Text[at] == '#') at = EndOf(at, end, YamlCharacters.IsBreak);
            else if (YamlCharacters.IsSpace(Text[at])) at++;
            else return at;
        }

        return afterProperties;
    }

    /// <summary>True when “ #kata” follows: YAML's comment, but a hashtag for the one who wrote it. “ # kata” is a comment for both.</summary>
    public bool IsFollowedByHashtag(TextSpan span)
    {
        var at = span.End;
        while (at < End && YamlCharacters.IsBlank(Text[at])) at++;
        return !span.IsEmpty && at + 1 < End && Text[at] == '#' && char.IsLetterOrDigit(Text[at + 1]);
    }

    private int EndOf(int at, int end, Func<char, bool> ends)
    {
        while (at < end && !ends(Text[at])) at++;
        return at;
    }
}
