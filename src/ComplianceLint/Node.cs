using ComplianceLint.Syntax;

namespace ComplianceLint;

/// <summary>The shapes that YAML and JSON share.</summary>
public enum NodeKind
{
    Scalar,
    Mapping,
    Sequence,
}

/// <summary>A scalar, mapping or sequence of YAML or JSON, with the place where each part stands.</summary>
public sealed class Node
{
    internal Node(NodeKind kind, TextSpan span, IReadOnlyList<Node> children)
    {
        Kind = kind;
        Span = span;
        Children = children;
    }

    public NodeKind Kind { get; }

    /// <summary>The whole value in the file, quotes and brackets included.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>The key under which the value stands in its mapping; null in a sequence and at the root.</summary>
    public string? Name { get; internal set; }

    /// <summary>Where the key stands; empty where there is none.</summary>
    public TextSpan NameSpan { get; internal set; }

    /// <summary>Leads from <see cref="Name"/> back into the file.</summary>
    internal OffsetMap NameMap { get; set; } = OffsetMap.Empty;

    public IReadOnlyList<Node> Children { get; }

    /// <summary>The decoded text of a scalar; empty for the others.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>True for a string in quotes or a block scalar; false for a number, a truth value, null and a plain YAML scalar.</summary>
    public bool IsQuoted { get; internal init; }

    /// <summary>True for YAML's and JSON's null and for an empty YAML value.</summary>
    public bool IsNull => Kind == NodeKind.Scalar && !IsQuoted && Text is "" or "null" or "~" or "Null" or "NULL";

    /// <summary>True for null, a blank text, and a mapping or list without items.</summary>
    public bool IsEmpty => Kind == NodeKind.Scalar ? IsNull || string.IsNullOrWhiteSpace(Text) : Children.Count == 0;

    /// <summary>Leads from <see cref="Text"/> back into the file.</summary>
    internal OffsetMap Map { get; init; } = OffsetMap.Empty;

    /// <summary>The value under a key of a mapping, compared ordinally; null when it is absent.</summary>
    public Node? this[string name]
    {
        get
        {
            foreach (var child in Children)
            {
                if (string.Equals(child.Name, name, StringComparison.Ordinal)) return child;
            }

            return null;
        }
    }

    /// <summary>Reads a YAML document; faults have a place, and the node is null when nothing could be read.</summary>
    public static (Node? Root, IReadOnlyList<Failure> Failures) ReadYaml(SourceText source)
    {
        var reading = YamlReader.Read(source);
        return (reading.Root, reading.Failures);
    }

    /// <summary>Reads a JSON document; faults have a place, and the node is null when nothing could be read.</summary>
    public static (Node? Root, IReadOnlyList<Failure> Failures) ReadJson(SourceText source) => JsonReader.Read(source);
}
