namespace ComplianceLint.Suppressions;

/// <summary>Removes an entry of <c>suppress</c>, or a rule from one, and leaves neither an empty list nor an empty <c>compliance</c>.</summary>
/// <remarks>Whole lines of a YAML block, an item with its comma inside brackets; nothing where the file does not show that this is exact.</remarks>
internal sealed class EntryRemoval(PostDocument post, Node? fields, Node compliance, Node list)
{
    private readonly Dictionary<Node, WrittenSuppression> _entries = [];

    public void Add(WrittenSuppression suppression, Node entry) => _entries[entry] = suppression;

    public IReadOnlyList<TextEdit>? Of(Node entry)
    {
        var edit = list.Kind == NodeKind.Sequence && !IsLast(entry) ? Remove(list, entry) : RemoveAll();
        return edit is { } found ? [found] : null;
    }

    public TextEdit? OfRule(Node entry, int index) =>
        entry["rule"] is { Kind: NodeKind.Sequence, Children.Count: > 1 } rules ? Remove(rules, rules.Children[index]) : null;

    /// <summary>True when every other entry is going to be removed too: removed one by one they would leave an empty list.</summary>
    private bool IsLast(Node entry) => list.Children.All(other => other == entry || IsUnused(other));

    private bool IsUnused(Node entry) => _entries.TryGetValue(entry, out var suppression) && suppression.IsUnused;

    private TextEdit? RemoveAll() =>
        compliance.Children.Count > 1 ? Remove(compliance, list)
        : fields is null ? null
        : Remove(fields, compliance);

    private TextEdit? Remove(Node parent, Node child)
    {
        // Broken or aliased YAML has its parts in other places than it seems.
        if (post.Failures.Count > 0 || !parent.Span.Contains(child.Span)) return null;
        var text = post.Source.Text;
        var isFlow = text[parent.Span.Start] is '[' or '{';
        var span = isFlow ? InBrackets(parent, child) : Lines(child);
        if (span is not { } found) return null;
        var removed = text.AsSpan(found.Start, found.Length);
        return !Posts.PostReader.IsJson(post.Source.Path) && (removed.Contains('#') || HasAnchor(removed)) ? null : new TextEdit(found, "");
    }

    private static TextSpan? InBrackets(Node parent, Node child)
    {
        var items = parent.Children;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] != child) continue;
            if (i + 1 < items.Count) return items[i + 1].Span.Start > child.Span.End ? TextSpan.FromBounds(StartOf(child), StartOf(items[i + 1])) : null;
            if (i == 0) return TextSpan.FromBounds(StartOf(child), child.Span.End);
            return items[i - 1].Span.End <= child.Span.Start ? TextSpan.FromBounds(items[i - 1].Span.End, child.Span.End) : null;
        }

        return null;
    }

    private TextSpan? Lines(Node child)
    {
        var text = post.Source.Text;
        var start = StartOf(child);
        var line = post.Source.LineAt(start).Start;
        var before = text.AsSpan(line, start - line).Trim(' ');
        if (child.Name is null ? before is not "-" : !before.IsEmpty) return null;
        var end = child.Span.End;
        // A block scalar ends behind its last line.
        if (end > 0 && text[end - 1] is '\n' or '\r') return TextSpan.FromBounds(line, end);
        var rest = post.Source.LineAt(end).End;
        if (!text.AsSpan(end, rest - end).IsWhiteSpace()) return null;
        var next = rest < text.Length && text[rest] == '\r' ? rest + 1 : rest;
        return TextSpan.FromBounds(line, next < text.Length && text[next] == '\n' ? next + 1 : next);
    }

    private static int StartOf(Node node) => node.Name is null ? node.Span.Start : node.NameSpan.Start;

    private static bool HasAnchor(ReadOnlySpan<char> yaml)
    {
        for (var at = yaml.IndexOf('&'); at >= 0 && at + 1 < yaml.Length; at = yaml.IndexOf('&'))
        {
            if (char.IsLetterOrDigit(yaml[at + 1])) return true;
            yaml = yaml[(at + 1)..];
        }

        return false;
    }
}
