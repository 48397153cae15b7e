using System.Buffers;
using ComplianceLint.Workspace.Changes;
using ComplianceLint.Workspace.Drafts;

namespace ComplianceLint.Workspace;

/// <summary>Which lines of a draft somebody changed, and with them which of its posts, and which findings concern the change.</summary>
public sealed class ChangedLines
{
    /// <summary>Kinds whose findings depend on the whole of a post, wherever they are shown: a word at its start makes its end too long.</summary>
    private static readonly string[] KindsOfWholePosts = ["conditional", "consistency", "cross-field", "limit", "occurrence", "variants"];

    private static readonly SearchValues<char> Framing = SearchValues.Create("{}[], \t\r");

    private readonly LineRange[] _ranges;
    private readonly int[] _cuts;
    private readonly IReadOnlyList<(int Line, string Text)> _texts;

    /// <param name="ranges">Lines that are new or different, in ascending order.</param>
    /// <param name="cuts">The lines behind which lines were taken out, in ascending order.</param>
    /// <param name="texts">What the lines are said to hold; empty where nobody said it.</param>
    internal ChangedLines(IEnumerable<LineRange> ranges, IEnumerable<int> cuts, IReadOnlyList<(int Line, string Text)>? texts = null)
    {
        (_ranges, _cuts, _texts) = ([.. ranges], [.. cuts], texts ?? []);
    }

    /// <summary>Every line: a new file, or one whose lines nobody can compare.</summary>
    public static ChangedLines All { get; } = new([new LineRange(1, int.MaxValue)], []);

    /// <summary>True when the file has another name and the same lines; its posts are chosen for that.</summary>
    internal bool IsMove { get; init; }

    /// <summary>True when the change chooses a post.</summary>
    public bool Touches(PostDocument post)
    {
        if (!PostShape.IsJson(post.Source.Path) || IsMove || CountsOtherwise(post.Source)) return true;
        var first = post.Source.PositionOf(post.Span.Start).Line;
        var last = post.Source.PositionOf(post.Span.End).Line;
        return IsCutInside(first, last) || HasChangedText(post.Source.Text.AsSpan(post.Span.Start, post.Span.Length), first);
    }

    /// <summary>The findings of a chosen post that concern the change; the others are counted.</summary>
    /// <remarks>
    /// Those on changed lines, those that compare with a changed line, and those about the post as a whole: something absent,
    /// a field, a length, a number of things.
    /// </remarks>
    public Analysis Narrow(Analysis analysis) =>
        ReferenceEquals(this, All) || CountsOtherwise(analysis.Post.Source) ? analysis : analysis.Only(diagnostic => Concerns(analysis.Post.Source, diagnostic));

    /// <summary>The posts of a text that the change chooses.</summary>
    internal IReadOnlyList<PostDocument> Choose(SourceText source, IReadOnlyList<PostDocument> posts)
    {
        if (PostShape.IsJson(source.Path) && !PostShape.HasLines(source.Path) && IsChangedAround(source, posts)) return posts;
        return [.. posts.Where(Touches)];
    }

    /// <summary>The first line of a text that is not what the change says it is; null when they agree.</summary>
    internal int? LineAgainst(SourceText source)
    {
        if (_texts.Count == 0) return null;
        var lines = source.Text.Split('\n');
        foreach (var (line, text) in _texts)
        {
            var at = line - source.FirstLine;
            // What is beyond a stretch of a long file stands in another one.
            if (at < 0 || (at >= lines.Length && source.Offset > 0)) continue;
            if (at >= lines.Length || WithoutEnd(lines[at]) != WithoutEnd(text)) return line;
        }

        return null;
    }

    private static string WithoutEnd(string line) => line.TrimStart('\uFEFF').TrimEnd('\r');

    private bool Concerns(SourceText source, Diagnostic diagnostic) =>
        diagnostic.Span.IsEmpty
        || (diagnostic.Zone & Zone.Containers) == Zone.Field
        || KindsOfWholePosts.Contains(diagnostic.Rule.Kind, StringComparer.Ordinal)
        || Touches(source, diagnostic.Span)
        || diagnostic.Related.Any(related => Touches(source, related.Span));

    private bool Touches(SourceText source, TextSpan span)
    {
        var first = source.PositionOf(span.Start).Line;
        var last = source.PositionOf(Math.Max(span.Start, span.End - 1)).Line;
        return AnyChanged(first, last) || IsCutInside(first, last);
    }

    private bool AnyChanged(int first, int last)
    {
        int low = 0, high = _ranges.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_ranges[middle].Last < first) low = middle + 1;
            else high = middle;
        }

        return low < _ranges.Length && _ranges[low].First <= last;
    }

    private bool IsCutInside(int first, int last)
    {
        var at = Array.BinarySearch(_cuts, first);
        if (at < 0) at = ~at;
        return at < _cuts.Length && _cuts[at] < last;
    }

    /// <summary>A comma behind a post changes its last line when a post is added behind it, and the post stays what it was.</summary>
    private bool HasChangedText(ReadOnlySpan<char> json, int line)
    {
        foreach (var range in json.Split('\n'))
        {
            if (AnyChanged(line, line) && json[range].IndexOfAnyExcept(Framing) >= 0) return true;
            line++;
        }

        return false;
    }

    /// <summary>True when a file says something about all of its posts, and that is what changed.</summary>
    private bool IsChangedAround(SourceText source, IReadOnlyList<PostDocument> posts)
    {
        var end = 0;
        foreach (var post in posts)
        {
            if (post.Span.Start > end && IsChangedBetween(source, end, post.Span.Start)) return true;
            end = Math.Max(end, post.Span.End);
        }

        return IsChangedBetween(source, end, source.Text.Length);
    }

    private bool IsChangedBetween(SourceText source, int start, int end)
    {
        var (first, last) = (source.PositionOf(start).Line, source.PositionOf(end).Line);
        // In an array a cut between posts took out posts; in an object it may have been anything.
        var isObject = source.Text.AsSpan().TrimStart() is ['{', ..];
        return HasChangedText(source.Text.AsSpan(start, end - start), first) || (isObject && IsCutInside(first, last));
    }

    /// <summary>Git ends lines at a line feed alone.</summary>
    private static bool CountsOtherwise(SourceText source)
    {
        var text = source.Text.AsSpan();
        for (var at = text.IndexOf('\r'); at >= 0;)
        {
            if (at + 1 == text.Length || text[at + 1] != '\n') return true;
            var next = text[(at + 1)..].IndexOf('\r');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
