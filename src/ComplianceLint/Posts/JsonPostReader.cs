using ComplianceLint.Syntax;

namespace ComplianceLint.Posts;

/// <summary>Reads posts in JSON: one object, an array, <c>{"posts": []}</c>, what a scheduler exports, or one object a line.</summary>
internal static class JsonPostReader
{
    public static ParsedSource ReadDocument(SourceText source, ParseOptions options)
    {
        var reading = JsonReader.Read(source, 0, source.Text.Length);
        if (reading.Root is not { } root) return new ParsedSource([], reading.Failures);
        if (SchedulerPost.FindIn(root) is { Count: > 0 } scheduled) return new ParsedSource([.. scheduled.Select((post, i) => post.Build(source, i, options))], reading.Failures);
        var posts = new List<PostDocument>();
        var failures = reading.Failures.ToList();
        foreach (var node in PostNodes(root).Where(node => reading.Failures.Count == 0 || IsPost(node))) Add(source, node, options, posts, failures, reading.Failures.Count > 0);
        return new ParsedSource(posts, failures);
    }

    public static ParsedSource ReadLines(SourceText source, ParseOptions options)
    {
        var posts = new List<PostDocument>();
        var failures = new List<Failure>();
        var start = 0;
        while (start < source.Text.Length)
        {
            var end = source.Text.IndexOf('\n', start);
            if (end < 0) end = source.Text.Length;
            if (!source.Text.AsSpan(start, end - start).IsWhiteSpace())
            {
                var reading = JsonReader.Read(source, start, end - start);
                failures.AddRange(reading.Failures);
                if (reading.Root is { } root && (reading.Failures.Count == 0 || IsPost(root))) Add(source, root, options, posts, failures, reading.Failures.Count > 0);
            }

            start = end + 1;
        }

        return new ParsedSource(posts, failures);
    }

    private static IEnumerable<Node> PostNodes(Node root) => root switch
    {
        { Kind: NodeKind.Sequence } => root.Children,
        { Kind: NodeKind.Mapping } when root["posts"] is { Kind: NodeKind.Sequence } posts => posts.Children,
        _ => [root],
    };

    private static void Add(SourceText source, Node node, ParseOptions options, List<PostDocument> posts, List<Failure> failures, bool isPartial)
    {
        if (!IsPost(node))
        {
            failures.Add(new Failure(EngineRules.InvalidPost, source.Path, new(
                "Ini bukan unggahan: objeknya harus memiliki “teks” atau “utas”.",
                "Not a post: the object needs “teks” (text) or “utas” (thread)."), source.PositionOf(node.Span.Start)));
            return;
        }

        posts.Add(PostReader.Build(new PostParts(source, node.Span) { Index = posts.Count, Fields = node, StatesFields = !isPartial }, options));
    }

    /// <summary>A record that broke off before its text is reported as broken JSON alone.</summary>
    private static bool IsPost(Node node) =>
        node.Kind == NodeKind.Mapping && (node["teks"] ?? node["text"] ?? node["utas"] ?? node["thread"]) is not null;
}
