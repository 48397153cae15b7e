using ComplianceLint.Calendar;
using ComplianceLint.Identifiers;
using ComplianceLint.Posts;
using ComplianceLint.Syntax;

namespace ComplianceLint;

/// <summary>One post, from Markdown or JSON: its fields, its decoded text, and the way from that text back into the file.</summary>
public sealed class PostDocument
{
    private readonly OffsetMap _map;
    private readonly Element[] _elements;

    internal PostDocument(SourceText source, PostBuilder builder)
    {
        Source = source;
        Text = builder.Text;
        _elements = builder.Elements.ToArray();
        Published = [.. builder.Published];
        ListMarks = builder.ListMarks.Count == 0 ? System.Collections.Frozen.FrozenDictionary<int, string>.Empty : new Dictionary<int, string>(builder.ListMarks);
        Directives = builder.Directives.Count == 0 ? [] : [.. builder.Directives];
        _map = builder.BuildMap();
    }

    public SourceText Source { get; }

    /// <summary>The place of the post among the records of its file, from 0; one that cannot be read counts too.</summary>
    public int Index { get; internal init; }

    /// <summary>The post's place in the file.</summary>
    public TextSpan Span { get; internal init; }

    /// <summary>The field <c>id</c>.</summary>
    public string? Id => field ??= ValueOf("id");

    /// <summary>The canonical kind: <c>unggahan</c>, <c>balasan</c>, <c>utas</c>, <c>ralat</c> or <c>testimoni</c>.</summary>
    public string Kind => field ??= ValueOf("jenis") ?? "unggahan";

    /// <summary>The canonical names of the channels on which the post is to appear.</summary>
    public IReadOnlyList<string> Channels => field ??= ValuesOf("saluran");

    /// <summary>The front matter or the JSON object as it was read; null when there is none.</summary>
    public Node? Fields { get; internal init; }

    internal StatedFields Stated => field ??= Fields is null ? StatedFields.None : StatedFields.Of(Fields, Refused);

    /// <summary>True when the post states fields or was declared to be a draft, so that rules on required fields concern it.</summary>
    public bool ExpectsFields { get; internal init; }

    /// <summary>All texts of the post without markup, escapes and entities, an empty line between blocks.</summary>
    public string Text { get; }

    /// <summary>Containers and tokens of <see cref="Text"/>, in document order.</summary>
    public IReadOnlyList<Element> Elements => _elements;

    /// <summary>What could not be read; the analysis of such a post is incomplete.</summary>
    public IReadOnlyList<Failure> Failures { get; internal init; } = [];

    internal ReadOnlySpan<Element> ElementSpan => _elements;

    internal PublishedText[] Published { get; }

    internal IReadOnlyDictionary<int, string> ListMarks { get; }

    /// <summary>Comments of its texts that speak to ComplianceLint.</summary>
    internal IReadOnlyList<DirectiveComment> Directives { get; }

    /// <summary>The field <c>compliance</c> of the file's top object, which is about all of its posts, and whether this is the first of them.</summary>
    internal (Node? Node, bool IsFirst) OfFile { get; init; }

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal IReadOnlySet<Node> Refused { get; init; } = System.Collections.Frozen.FrozenSet<Node>.Empty;

    /// <summary>Images of the body, which count as media beside those of the field.</summary>
    internal IReadOnlyList<Node> Images { get; init; } = [];

    /// <summary>The body of a Markdown file; null where the texts are fields.</summary>
    internal TextSpan? Body { get; init; }

    /// <inheritdoc cref="PostParts.Rest"/>
    internal IReadOnlyList<Node> Rest { get; init; } = [];

    /// <summary>Where a finding about a missing field stands.</summary>
    internal int Anchor { get; init; }

    /// <summary>What has, or may have, the shape of an identifier, in any zone.</summary>
    internal IReadOnlyList<Identifier> Identifiers => field ??= (IReadOnlyList<Identifier>?)IdentifierReader.Find(this) ?? [];

    /// <summary>The dates of all texts, in the order of their elements.</summary>
    internal IReadOnlyList<WrittenDate> Dates => field ??= DateFinder.Find(this);

    internal IReadOnlyList<WrittenTime> Times => field ??= TimeFinder.Find(this);

    /// <summary>Reads every post of a file: <c>.json</c>, <c>.ndjson</c> and <c>.jsonl</c> as JSON, anything else as Markdown.</summary>
    public static ParsedSource Parse(SourceText source, ParseOptions options) => PostReader.Read(source, options);

    /// <summary>The records in a stretch of a file that has one a line; blank lines are none.</summary>
    public static int CountRecords(ReadOnlySpan<char> lines) => JsonPostReader.CountRecords(lines);

    /// <summary>The file's span for a span of <see cref="Text"/>.</summary>
    public TextSpan ToSource(int start, int length) => _map.ToSource(start, length);

    /// <summary>Where the text of a field's value stands in <see cref="Text"/>; null for a value that is not laid there.</summary>
    internal (int Start, int Length)? RangeOf(Node value)
    {
        if (value.Kind != NodeKind.Scalar || value.Text.Length == 0) return null;
        var source = value.Map.ToSource(0, value.Text.Length);
        foreach (ref readonly var element in ElementSpan)
        {
            if (element.Kind is not (ElementKind.Field or ElementKind.Attachment) || element.Length != value.Text.Length) continue;
            if (ToSource(element.Start, element.Length) == source) return (element.Start, element.Length);
        }

        return null;
    }

    /// <summary>The offsets of <see cref="Text"/> before which the file has one asterisk that is read as markup: the “k*nt*l” of a file is “kntl” here.</summary>
    internal List<int>? LeftOutAsterisks() => _map.LeftOutAsterisks(Source.Text);

    /// <summary>The value of a top-level field under its Indonesian name, however the post spells it; null when absent, empty or of a wrong shape.</summary>
    public Node? Field(string name) =>
        Fields is not null && PostFields.Root.Child(name) is { } shape && Stated.Find(shape) is { IsEmpty: false } node && !Refused.Contains(node) ? node : null;

    /// <summary>The canonical values of a top-level field: one for a scalar, each of a list.</summary>
    public IReadOnlyList<string> ValuesOf(string name)
    {
        if (Field(name) is not { } node || PostFields.Root.Child(name) is not { } shape) return [];
        if (node.Kind == NodeKind.Scalar) return [Canonical(shape, node)];
        return [.. node.Children.Where(item => item.Kind == NodeKind.Scalar && !Refused.Contains(item)).Select(item => Canonical(shape, item))];
    }

    /// <summary>The channel of the variant to which an offset of <see cref="Text"/> belongs; null elsewhere.</summary>
    internal string? ChannelAt(int start)
    {
        int low = 0, high = Published.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var published = Published[middle];
            if (start < ElementSpan[published.Element].Start) high = middle - 1;
            else if (start >= published.End) low = middle + 1;
            else return published.Channel;
        }

        return null;
    }

    private string? ValueOf(string name) => ValuesOf(name) is [var value, ..] ? value : null;

    private static string Canonical(FieldShape shape, Node node) => shape.Choices.GetValueOrDefault(node.Text, node.Text);
}
