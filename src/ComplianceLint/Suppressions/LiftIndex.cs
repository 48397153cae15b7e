namespace ComplianceLint.Suppressions;

/// <summary>Finds what lifts a finding: the innermost that reaches it. Findings are asked about in the order of their places.</summary>
internal sealed class LiftIndex
{
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    public LiftIndex(IEnumerable<WrittenSuppression> suppressions)
    {
        var order = 0;
        foreach (var rule in suppressions.SelectMany(suppression => suppression.Rules))
        {
            if (!_buckets.TryGetValue(rule.Selector.Text, out var bucket)) _buckets[rule.Selector.Text] = bucket = new Bucket();
            bucket.Add(rule, order++);
        }

        foreach (var bucket in _buckets.Values) bucket.Sort();
    }

    public WrittenRule? Find(Diagnostic diagnostic, QuotedText words)
    {
        var (byId, byGroup) = (Of(diagnostic.Rule.Id), Of(diagnostic.Rule.Group + "/*"));
        if (byId is null && byGroup is null) return null;
        var (inner, outer) = (byId?.At(diagnostic.Span.Start), byGroup?.At(diagnostic.Span.Start));
        if (inner is not null || outer is not null) return outer is null || inner?.Range.Start >= outer.Range.Start ? inner : outer;
        return byId?.Quoting(diagnostic, words) ?? byGroup?.Quoting(diagnostic, words) ?? First(byId, byGroup);
    }

    /// <summary>What lifts everything that a rule says of the post, whatever the words.</summary>
    public WrittenRule? Whole(Rule rule) => First(Of(rule.Id), Of(rule.Group + "/*"));

    private Bucket? Of(string selector) => _buckets.GetValueOrDefault(selector);

    private static WrittenRule? First(Bucket? a, Bucket? b) =>
        a?.Whole is null || b?.Whole?.Order < a.Whole.Value.Order ? b?.Whole?.Rule : a.Whole.Value.Rule;

    /// <summary>Everything that names one rule or group.</summary>
    private sealed class Bucket
    {
        private readonly List<(WrittenRule Rule, int Order)> _ranges = [];
        private readonly List<WrittenRule> _quoting = [];
        private readonly Stack<WrittenRule> _open = new();
        private int _next;
        private string? _searched;
        private WrittenRule? _found;

        /// <summary>The first that asks for no words; any other of the kind is never used.</summary>
        public (WrittenRule Rule, int Order)? Whole { get; private set; }

        public void Add(WrittenRule rule, int order)
        {
            if (!rule.Owner.IsWhole) _ranges.Add((rule, order));
            else if (rule.Owner.Quote is not null) _quoting.Add(rule);
            else Whole ??= (rule, order);
        }

        /// <summary>Of two equal ranges the first is taken, so it stands last.</summary>
        public void Sort() => _ranges.Sort(static (a, b) =>
            a.Rule.Range.Start != b.Rule.Range.Start ? a.Rule.Range.Start.CompareTo(b.Rule.Range.Start) : b.Order.CompareTo(a.Order));

        public WrittenRule? At(int place)
        {
            for (; _next < _ranges.Count && _ranges[_next].Rule.Range.Start <= place; _next++) _open.Push(_ranges[_next].Rule);
            while (_open.TryPeek(out var top) && top.Range.End <= place) _open.Pop();
            return _open.TryPeek(out var found) ? found : null;
        }

        public WrittenRule? Quoting(Diagnostic diagnostic, QuotedText words)
        {
            if (_quoting.Count == 0) return null;
            var text = words.Around(diagnostic);
            if (ReferenceEquals(text, _searched)) return _found;
            _searched = text;
            return _found = _quoting.Find(rule => text.Contains(rule.Owner.Quote!, StringComparison.Ordinal));
        }
    }
}
