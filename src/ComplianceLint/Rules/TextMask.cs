using ComplianceLint.Identifiers;

namespace ComplianceLint.Rules;

/// <summary>The sensitive stretches of a post: everything of an identifier's shape that is no contact of the institution, every match of a sensitive rule.</summary>
internal sealed class TextMask
{
    private const int ShortestQuotation = 4;

    private readonly PostDocument _post;

    // In order, and apart from each other: a post may hold thousands.
    private readonly List<(int Start, int End)> _ranges = [];

    // The words that sensitive rules found; what has the shape of an identifier is known without them.
    private FoundWords? _found;

    private readonly SecretRanges _secrets;
    private readonly Func<string, string>? _maskSealed;

    private TextMask(PostContext context)
    {
        (_post, _secrets, _maskSealed) = (context.Post, context.Secrets, Discretion.Of(context));
        Hiding = _maskSealed;
    }

    /// <summary>The same stretches in the file.</summary>
    public IReadOnlyList<TextSpan> SourceSpans { get; private set; } = [];

    public static TextMask Of(PostContext context, List<(CompiledRule Rule, Finding Finding)> findings)
    {
        var post = context.Post;
        var mask = new TextMask(context);
        var registry = context.Options.Registry;
        var ranges = new List<(int Start, int Length)>();
        foreach (var (rule, finding) in findings)
        {
            if (rule.Rule.Sensitive && finding.Text is { } text) ranges.Add(text);
        }

        if (ranges.Count > 0)
        {
            mask._found = new FoundWords(ranges.Select(range => post.Text.Substring(range.Start, range.Length)));
            mask.Hiding = mask.Hide;
        }

        foreach (var identifier in post.Identifiers)
        {
            if (identifier.IsMasked && !Contacts.Has(registry, post.Text, identifier)) ranges.Add((identifier.Start, identifier.Length));
        }

        ranges.Sort();
        foreach (var (start, length) in ranges) mask.Add(start, start + length);
        if (mask._ranges.Count == 0) return mask;
        mask.SourceSpans = [.. mask._ranges.Select(range => post.ToSource(range.Start, range.End - range.Start)).Order(Comparer<TextSpan>.Create((a, b) => a.CompareTo(b)))];
        return mask;
    }

    /// <summary>Masks any text that a diagnostic says; null where nothing needs it.</summary>
    public Func<string, string>? Hiding { get; private set; }

    /// <summary>Masks what a finding says besides its match.</summary>
    /// <param name="text">The text, such as the host of a link.</param>
    /// <param name="place">Where the finding is, if on words that are hidden: what it quotes of them is hidden, too.</param>
    public string HideSaid(string text, (int Start, int Length)? place)
    {
        var hidden = _found is null ? text : Hide(text);
        if (hidden.AsSpan().ContainsAnyInRange('0', '9')) hidden = SensitiveSpans.Mask(hidden);
        return place is { } at && ReferenceEquals(hidden, text) && IsPartOfHidden(text, at.Start, at.Start + at.Length) ? Masked(text) : hidden;
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
        return TouchesSource(span) ? Masked(text) : SensitiveSpans.Mask(_maskSealed?.Invoke(text) ?? text);
    }

    // Sealed terms first, for of those nothing may stay.
    private string Hide(string text) => _found!.HideIn(_maskSealed?.Invoke(text) ?? text);

    /// <summary>A count is no quotation, though its digit may stand in a number.</summary>
    private bool IsPartOfHidden(string text, int start, int end)
    {
        if (text.Length < ShortestQuotation) return false;
        for (var i = FirstBehind(start); Touches(i, end); i++)
        {
            if (_post.Text.AsSpan(_ranges[i].Start, _ranges[i].End - _ranges[i].Start).Contains(text, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static string Masked(string text)
    {
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
