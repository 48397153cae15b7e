using ComplianceLint.Identifiers;

namespace ComplianceLint.Rules;

/// <summary>The sensitive stretches of a post: everything of an identifier's shape that is no contact of the institution, every match of a sensitive rule.</summary>
internal sealed class TextMask
{
    private readonly PostDocument _post;

    // In order, and apart from each other: a post may hold thousands.
    private readonly List<(int Start, int End)> _ranges = [];

    private readonly SecretRanges _secrets;
    private readonly Func<string, string>? _maskSealed;

    private TextMask(PostContext context) => (_post, _secrets, _maskSealed) = (context.Post, context.Secrets, Discretion.Of(context));

    /// <summary>The same stretches in the file.</summary>
    public IReadOnlyList<TextSpan> SourceSpans { get; private set; } = [];

    public static TextMask Of(PostContext context, List<(CompiledRule Rule, Finding Finding)> findings)
    {
        var post = context.Post;
        var mask = new TextMask(context);
        var registry = context.Options.Registry;
        var identifiers = post.Identifiers.Where(identifier => identifier.IsMasked && !Contacts.Has(registry, post.Text, identifier)).Select(identifier => (identifier.Start, identifier.Length));
        var matches = findings.Where(entry => entry.Rule.Rule.Sensitive && entry.Finding.Text is not null).Select(entry => entry.Finding.Text!.Value);
        foreach (var (start, length) in identifiers.Concat(matches).Order()) mask.Add(start, start + length);
        if (mask._ranges.Count == 0) return mask;
        mask.SourceSpans = [.. mask._ranges.Select(range => post.ToSource(range.Start, range.End - range.Start)).Order(Comparer<TextSpan>.Create((a, b) => a.CompareTo(b)))];
        return mask;
    }

    /// <summary>A stretch of the post's text, masked.</summary>
    public string Read(int start, int length)
    {
        var first = FirstBehind(start);
        if (!Touches(first, start + length) && !_secrets.Touches(start, start + length)) return _post.Text.Substring(start, length);
        var text = ReadWithoutSecrets(first, start, length);
        _secrets.HideIn(text, start);
        return new string(text);
    }

    public bool TouchesRange(int start, int length) => Touches(FirstBehind(start), start + length) || _secrets.Touches(start, start + length);

    private char[] ReadWithoutSecrets(int first, int start, int length)
    {
        if (!Touches(first, start + length)) return _post.Text.AsSpan(start, length).ToArray();
        // A range is masked as a whole, so that a finding on a part of it shows no more than its first digits.
        var from = Math.Min(start, _ranges[first].Start);
        var text = _post.Text.AsSpan(from, Math.Max(start + length, _ranges[LastBefore(first, start + length)].End) - from).ToArray();
        for (var i = first; Touches(i, start + length); i++) SensitiveSpans.MaskIn(text, _ranges[i].Start - from, _ranges[i].End - _ranges[i].Start);
        return text[(start - from)..(start - from + length)];
    }

    /// <summary>The decoded text at a span of the file, which need not be a part of the post's text: a key is none.</summary>
    public string ReadAt(TextSpan span, string text)
    {
        if (_secrets.SourceSpans.Any(secret => secret.Overlaps(span))) return new string('*', text.Length);
        if (!TouchesSource(span)) return SensitiveSpans.Mask(_maskSealed?.Invoke(text) ?? text);
        var masked = text.ToCharArray();
        SensitiveSpans.MaskIn(masked, 0, masked.Length);
        return new string(masked);
    }

    private bool TouchesSource(TextSpan span)
    {
        int low = 0, high = SourceSpans.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (SourceSpans[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < SourceSpans.Count && SourceSpans[low].Overlaps(span);
    }

    private void Add(int start, int end)
    {
        if (_ranges.Count > 0 && _ranges[^1] is var last && last.End > start) _ranges[^1] = last with { End = Math.Max(last.End, end) };
        else _ranges.Add((start, end));
    }

    private bool Touches(int index, int end) => index < _ranges.Count && _ranges[index].Start < end;

    private int LastBefore(int index, int end)
    {
        while (Touches(index + 1, end)) index++;
        return index;
    }

    /// <summary>The first range that ends behind an offset.</summary>
    private int FirstBehind(int offset)
    {
        var index = _ranges.BinarySearch((offset, int.MaxValue));
        index = index < 0 ? ~index : index;
        return index > 0 && _ranges[index - 1].End > offset ? index - 1 : index;
    }
}
