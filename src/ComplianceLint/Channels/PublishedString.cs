using System.Text;
using ComplianceLint.Posts;

namespace ComplianceLint.Channels;

/// <summary>A text of a post as a channel publishes it, and the way back into the post's text.</summary>
/// <remarks>Without markup, with the marks of lists, and with the addresses of links where the channel has no links in its text.</remarks>
internal sealed class PublishedString
{
    private readonly List<Run> _runs = [];
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

    /// <summary>Where a part of the post's text stands here, as far as it is published; null where nothing of it is.</summary>
    public (int Start, int Length)? FromPost(int start, int length)
    {
        int? from = null;
        var to = 0;
        foreach (var run in _runs)
        {
            var (first, end) = (Math.Max(start, run.Post), Math.Min(start + length, run.Post + run.Length));
            if (first >= end) continue;
            from ??= run.Start + first - run.Post;
            to = run.Start + end - run.Post;
        }

        if (from is null) return null;
        var clipped = Math.Clamp(from.Value, 0, Text.Length);
        return Math.Min(to, Text.Length) is var last && last > clipped ? (clipped, last - clipped) : null;
    }

    /// <summary>The text with what stands in the post's text as somebody reads it there, in equal length.</summary>
    public string Read(Func<int, int, string> read)
    {
        var text = Text.ToCharArray();
        foreach (var run in _runs.Where(run => run.Length > 0))
        {
            var from = Math.Max(0, -run.Start);
            var length = Math.Min(run.Length, text.Length - run.Start) - from;
            if (length > 0) read(run.Post, run.Length).AsSpan(from, length).CopyTo(text.AsSpan(run.Start + from));
        }

        return new string(text);
    }

    private void Append(PostDocument post, int start, int end)
    {
        _runs.Add(new Run(_text.Length, start, end - start));
        _text.Append(post.Text, start, end - start);
    }

    private void Append(string mark, int place)
    {
        _runs.Add(new Run(_text.Length, place, 0));
        _text.Append(mark);
    }

    /// <summary>Blanks at the edges are not published.</summary>
    private PublishedString Trimmed()
    {
        var text = _text.ToString();
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var trimmed = new PublishedString { Text = text.Trim() };
        foreach (var run in _runs) trimmed._runs.Add(run with { Start = run.Start - start });
        return trimmed;
    }

    /// <summary>A stretch that stands in the post's text too; a list mark, which does not, has no length there.</summary>
    private readonly record struct Run(int Start, int Post, int Length);
}
