namespace ComplianceLint.Syntax;

/// <summary>The anchored nodes of one document, and the bound on what aliases may make of them.</summary>
internal sealed class YamlAnchors
{
    // A dozen lines of aliases to lists of aliases can stand for billions of nodes.
    private const int MaximumExpandedNodes = 10_000;

    /// <summary>A long text counts as many nodes, or a few aliases to it would stand for gigabytes.</summary>
    private const int CharactersOfANode = 64;

    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private int _left = MaximumExpandedNodes;

    public void Add(string name, Node node) => _nodes[name] = node;

    public Node? Find(string name) => _nodes.GetValueOrDefault(name);

    /// <summary>A node of its own for an alias at a depth; null when the bound is reached.</summary>
    public Node? Expand(Node anchored, int depth) => Take(anchored, depth)
        ? new Node(anchored.Kind, anchored.Span, anchored.Children)
        {
            Text = anchored.Text,
            IsQuoted = anchored.IsQuoted,
            Map = anchored.Map,
        }
        : null;

    private bool Take(Node node, int depth)
    {
        _left -= 1 + (node.Text.Length / CharactersOfANode);
        if (_left < 0 || (node.Kind != NodeKind.Scalar && depth > SyntaxFailure.MaximumDepth)) return false;
        foreach (var child in node.Children)
        {
            if (!Take(child, depth + 1)) return false;
        }

        return true;
    }
}
