using ComplianceLint.Syntax;

namespace ComplianceLint.Posts;

/// <summary>Reads posts in JSON: one object, an array, <c>{"posts": []}</c>, what a scheduler exports, or one object a line.</summary>
internal static class JsonPostReader
{
    public static ParsedSource ReadDocument(SourceText source, ParseOptions options)
    {
        var reading = JsonReader.Read(source, 0, source.Text.Length);
        if (reading.Root is not { } root) return new ParsedSource([], reading.Failures);
        if (SchedulerPost.FindIn(root) is { Count: > 0 } scheduled) return new ParsedSource([.. scheduled.Select((post, i) => post.Build(source, i, options, root["compliance"]))], reading.Failures);
        var posts = new List<PostDocument>();
        var failures = reading.Failures.ToList();
        var index = options.FirstIndex;
        var ofFile = root["posts"] is { Kind: NodeKind.Sequence } ? root["compliance"] : null;
        foreach (var node in PostNodes(root)) Add(source, node, index++, options, posts, failures, reading.Failures.Count > 0, ofFile);
        return new ParsedSource(posts, failures);
    }

    public static ParsedSource ReadLines(SourceText source, ParseOptions options)
    {
        var posts = new List<PostDocument>();
        var failures = new List<Failure>();
        var index = options.FirstIndex;
        foreach (var line in source.Text.AsSpan().Split('\n'))
        {
            var (start, length) = line.GetOffsetAndLength(source.Text.Length);
            if (IsBlank(source.Text.AsSpan(start, length))) continue;
            var reading = JsonReader.Read(source, start, length);
            failures.AddRange(reading.Failures);
            if (reading.Root is { } root) Add(source, root, index, options, posts, failures, reading.Failures.Count > 0);
            index++;
        }

        return new ParsedSource(posts, failures);
    }

    /// <summary>The records of a file that has one a line; blank lines are none.</summary>
    public static int CountRecords(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!IsBlank(text[line])) count++;
        }

        return count;
    }

    private static bool IsBlank(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(" \t\r") < 0;

    private static IEnumerable<Node> PostNodes(Node root) => root switch
    {
        { Kind: NodeKind.Sequence } => root.Children,
        { Kind: NodeKind.Mapping } when root["posts"] is { Kind: NodeKind.Sequence } posts => posts.Children,
        _ => [root],
    };

    /// <param name="isBroken">True for a text that is no JSON to its end: what broke off before its text is reported as that alone.</param>
    private static void Add(SourceText source, Node node, int index, ParseOptions options, List<PostDocument> posts, List<Failure> failures, bool isBroken, Node? ofFile = null)
    {
        if (IsPost(node))
        {
            // The first post is the one that reads what the file says of all, so that masking sees it.
            IReadOnlyList<Node> rest = ofFile is not null && posts.Count == 0 ? [ofFile] : [];
            posts.Add(PostReader.Build(
                new PostParts(source, node.Span) { Index = index, Fields = node, StatesFields = !isBroken, OfFile = (ofFile, posts.Count == 0), Rest = rest }, options));
        }
        else if (!isBroken)
        {
            failures.Add(new Failure(EngineRules.InvalidPost, source.Path, new(
                "Ini bukan unggahan: objeknya harus memiliki “teks” atau “utas”.",
                "Not a post: the object needs “teks” (text) or “utas” (thread)."), source.PositionOf(node.Span.Start)));
        }
    }

    private static bool IsPost(Node node) =>
        node.Kind == NodeKind.Mapping && (node["teks"] ?? node["text"] ?? node["utas"] ?? node["thread"]) is not null;
}
