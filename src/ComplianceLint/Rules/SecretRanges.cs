using ComplianceLint.Registries.Sealing;

namespace ComplianceLint.Rules;

/// <summary>The stretches of a post that are sealed terms. Nothing of them is shown, not even their first letters.</summary>
internal sealed class SecretRanges
{
    private static readonly SecretRanges None = new(null!, [], []);

    private readonly List<(int Start, int End)> _ranges = [];

    private SecretRanges(PostDocument post, IReadOnlyList<(int Start, int Length)> hits, IEnumerable<TextSpan> names)
    {
        Hits = hits;
        foreach (var (start, length) in hits)
        {
            if (_ranges.Count > 0 && _ranges[^1].End >= start) _ranges[^1] = (_ranges[^1].Start, Math.Max(_ranges[^1].End, start + length));
            else _ranges.Add((start, start + length));
        }

        SourceSpans = [.. _ranges.Select(range => post.ToSource(range.Start, range.End - range.Start)).Concat(names).Order(Comparer<TextSpan>.Create((a, b) => a.CompareTo(b)))];
    }

    /// <summary>Each term where it stands; they may overlap.</summary>
    public IReadOnlyList<(int Start, int Length)> Hits { get; }

    /// <summary>True for a post that holds none, in its text and in the names of its fields.</summary>
    public bool IsEmpty => SourceSpans.Count == 0;

    /// <summary>The same stretches in the file.</summary>
    public IReadOnlyList<TextSpan> SourceSpans { get; }

    public static SecretRanges Of(PostDocument post, Registry registry)
    {
        if (registry.SealedTerms is not { } terms) return None;
        var hits = SealedMatcher.Find(terms, post.Text, post.ElementSpan);
        List<TextSpan>? names = null;
        AddNames(post.Fields, terms, ref names);
        // Nearly every post: what follows would cost as much as the search.
        return hits.Count == 0 && names is null ? None : new(post, hits, names ?? []);
    }

    /// <summary>Keys of fields that hold a term: nobody publishes them, but a message or an excerpt may show them.</summary>
    private static void AddNames(Node? fields, SealedTerms terms, ref List<TextSpan>? names)
    {
        if (fields is null) return;
        foreach (var child in fields.Children)
        {
            if (child.Name is { } name && !terms.IsKnownName(name))
            {
                if (SealedMatcher.Find(terms, name).Count > 0) (names ??= []).Add(child.NameSpan);
                else terms.KeepName(name);
            }

            AddNames(child, terms, ref names);
        }
    }

    public bool Touches(int start, int end)
    {
        if (_ranges.Count == 0) return false;
        var index = _ranges.BinarySearch((start, int.MaxValue));
        index = index < 0 ? ~index : index;
        return (index > 0 && _ranges[index - 1].End > start) || (index < _ranges.Count && _ranges[index].Start < end);
    }

    /// <summary>Hides what a part of the post's text holds of them.</summary>
    /// <param name="text">The part.</param>
    /// <param name="offset">Where it begins.</param>
    public void HideIn(Span<char> text, int offset)
    {
        foreach (var (start, end) in _ranges) Hide(text, start - offset, end - offset);
    }

    /// <summary>Hides letters and digits of a stretch, as far as it stands in the text.</summary>
    public static void Hide(Span<char> text, int start, int end)
    {
        for (var i = Math.Max(start, 0); i < Math.Min(end, text.Length); i++)
        {
            if (char.IsLetterOrDigit(text[i]) || text[i] >= 128) text[i] = '*';
        }
    }
}
