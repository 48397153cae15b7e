using System.Text;
using ComplianceLint.Posts;

namespace ComplianceLint.Channels;

/// <summary>A text of a post as a channel publishes it, and the way back into the post's text.</summary>
/// <remarks>Without markup, with the marks of lists, and with the addresses of links where the channel has no links in its text.</remarks>
internal sealed class PublishedString
{
    private readonly List<(int Start, int Post)> _runs = [];
    private readonly StringBuilder _text = new();

    private PublishedString() { }

    public required string Text { get; init; }

    public static PublishedString Of(PostDocument post, PublishedText published, bool showsLinks)
    {
        var target = new PublishedString { Text = "" };
        var end = -1;
        for (var i = published.Element + 1; i < post.ElementSpan[published.Element].Payload; i = Math.Max(i + 1, post.ElementSpan[i].Payload))
        {
            var block = post.ElementSpan[i];
            var before = end;
            end = block.End;
            if (block.Length == 0 || !IsPublished(block.Zone, showsLinks)) continue;
            if (target._text.Length > 0 && before >= 0) target.Append(post, before, block.Start);
            if (post.ListMarks.TryGetValue(i, out var mark)) target.Append(mark, block.Start);
            target.Append(post, block.Start, block.End);
        }

        return target.Trimmed();
    }

    /// <summary>The offset in the post's text of what stands at an offset here.</summary>
    public int ToPost(int offset)
    {
        var run = _runs.FindLastIndex(run => run.Start <= offset);
        if (run < 0) return 0;
        var inside = _runs[run].Post + offset - _runs[run].Start;
        // A list mark has no place in the post's text: what stands behind it has.
        return run + 1 < _runs.Count ? Math.Min(inside, _runs[run + 1].Post) : inside;
    }

    /// <summary>An address that its own link shows is published once.</summary>
    private static bool IsPublished(Zone zone, bool showsLinks) =>
        (zone & Zone.Url) == 0 || !(showsLinks || (zone & Zone.Code) != 0);

    private void Append(PostDocument post, int start, int end)
    {
        _runs.Add((_text.Length, start));
        _text.Append(post.Text, start, end - start);
    }

    private void Append(string mark, int place)
    {
        _runs.Add((_text.Length, place));
        _text.Append(mark);
    }

    /// <summary>Blanks at the edges are not published.</summary>
    private PublishedString Trimmed()
    {
        var text = _text.ToString();
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var trimmed = new PublishedString { Text = text.Trim() };
        foreach (var run in _runs) trimmed._runs.Add((run.Start - start, run.Post));
        return trimmed;
    }
}
