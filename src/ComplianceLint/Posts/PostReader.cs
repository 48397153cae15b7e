using ComplianceLint.Syntax;

namespace ComplianceLint.Posts;

/// <summary>Chooses how a file is read and turns fields and texts into a <see cref="PostDocument"/>.</summary>
internal static class PostReader
{
    public static ParsedSource Read(SourceText source, ParseOptions options)
    {
        var path = source.Path;
        if (IsJsonLines(path)) return JsonPostReader.ReadLines(source, options);
        return IsJson(path) ? JsonPostReader.ReadDocument(source, options) : new ParsedSource([MarkdownPostReader.Read(source, options)], []);
    }

    /// <summary>True for a file whose posts are JSON.</summary>
    public static bool IsJson(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || IsJsonLines(path);

    public static bool IsJsonLines(string path) =>
        path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>Builds a post from its fields and, in Markdown, the body behind them.</summary>
    public static PostDocument Build(PostParts parts, ParseOptions options)
    {
        var (faults, refused) = parts.Fields is { Kind: NodeKind.Mapping } fields ? FieldReader.Check(fields) : ([], new HashSet<Node>());
        var builder = BuilderPool.Rent();
        var texts = new FieldTexts(builder, refused, FormatOf(parts), IsThread(parts.Fields));
        if (parts.Fields is not null) texts.Read(parts.Fields);
        foreach (var node in parts.Rest) texts.ReadValues(node);
        if (parts.Body is { } body) texts.ReadBody(parts.Source.Text.Substring(body.Start, body.Length), OffsetMap.Identity(body.Start, body.Length));
        builder.DecideLanguages(StatedLanguage(parts.Fields, options));
        var post = new PostDocument(parts.Source, builder)
        {
            Index = parts.Index,
            Span = parts.Span,
            Fields = parts.Fields,
            // Of fields that could not be read nobody knows which are missing; the post is incomplete.
            ExpectsFields = (parts.StatesFields || options.IsDeclaredDraft) && parts.Failures.Count == 0,
            Failures = builder.HasUnreadMarkup ? [.. parts.Failures, UnreadMarkup(parts)] : parts.Failures,
            Faults = [.. parts.Faults, .. faults],
            Refused = refused,
            Images = texts.Images,
            OfFile = parts.OfFile,
            Body = parts.Body,
            Rest = parts.Rest,
            Anchor = parts.Span.Start,
        };
        BuilderPool.Return(builder);
        return post;
    }

    /// <summary>A Markdown file is Markdown; the texts of a JSON post say what they are, or show it.</summary>
    private static TextFormat FormatOf(PostParts parts) =>
        PostFields.Find(parts.Fields, PostFields.Format)?.Text switch
        {
            "html" => TextFormat.Html,
            "markdown" => TextFormat.Markdown,
            _ => parts.Format ?? (parts.Body is null ? TextFormat.Detected : TextFormat.Markdown),
        };

    private static Failure UnreadMarkup(PostParts parts) => new(EngineRules.InvalidPost, parts.Source.Path, new(
        "Markdown di unggahan ini terlalu rapat atau bersarang terlalu dalam untuk dibaca; teksnya diperiksa apa adanya. Sederhanakan tandanya.",
        "The Markdown of this post is too dense or too deeply nested to be read; its text was checked as it stands. Use less of it."),
        parts.Source.PositionOf(parts.Span.Start));

    private static bool IsThread(Node? fields) =>
        PostFields.Find(fields, PostFields.Kind) is { } kind && PostFields.Kind.Choices.GetValueOrDefault(kind.Text) == "utas";

    private static Language? StatedLanguage(Node? fields, ParseOptions options)
    {
        var stated = PostFields.Find(fields, PostFields.Root.Child("bahasa")!) is { IsEmpty: false } node ? StatedLanguages.Read(node.Text) : null;
        return stated switch
        {
            StatedLanguages.Indonesian => Language.Indonesian,
            StatedLanguages.English => Language.English,
            // What is refused says nothing, and the text decides.
            null => options.TextLanguage == Language.Unknown ? null : options.TextLanguage,
            _ => Language.Unknown,
        };
    }
}

/// <summary>What a format's reader has found of one post.</summary>
internal sealed record PostParts(SourceText Source, TextSpan Span)
{
    public int Index { get; init; }

    public Node? Fields { get; init; }

    /// <summary>True when the file has a place for fields, front matter or a JSON object, that was read to its end.</summary>
    public bool StatesFields { get; init; }

    /// <summary>The body of a Markdown post; null where the body is a field.</summary>
    public TextSpan? Body { get; init; }

    /// <summary>What the file holds besides and no rule on fields knows.</summary>
    public IReadOnlyList<Node> Rest { get; init; } = [];

    /// <inheritdoc cref="PostDocument.OfFile"/>
    public (Node? Node, bool IsFirst) OfFile { get; init; }

    /// <summary>How the texts are written, where the file's kind says it.</summary>
    public TextFormat? Format { get; init; }

    public IReadOnlyList<FieldFault> Faults { get; init; } = [];

    public IReadOnlyList<Failure> Failures { get; init; } = [];
}
