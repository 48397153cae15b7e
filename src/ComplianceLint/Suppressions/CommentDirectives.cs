using ComplianceLint.Posts;
using ComplianceLint.Syntax;

namespace ComplianceLint.Suppressions;

/// <summary>Reads the directives in the comments of a post's texts.</summary>
internal sealed class CommentDirectives(SuppressionReader reader)
{
    private readonly Dictionary<string, List<WrittenRule>> _open = new(StringComparer.Ordinal);

    public void Read(IReadOnlyList<DirectiveComment> comments)
    {
        OffsetMap? text = null;
        foreach (var comment in comments)
        {
            // Nothing reaches from one text into the next.
            if (!ReferenceEquals(text, comment.Map)) _open.Clear();
            text = comment.Map;
            Read(comment);
        }
    }

    private void Read(DirectiveComment comment)
    {
        var directive = DirectiveText.Of(comment);
        foreach (var (message, keyword) in directive.Faults) ReportFault(comment, directive, message, keyword);
        if (directive.Kind == DirectiveKind.None) return;
        if (!comment.IsAlone)
        {
            Report(EngineRules.InvalidSuppression, comment, DirectiveMessages.NotAlone);
            return;
        }

        var suppression = Suppression(comment, directive);
        if (directive.Kind == DirectiveKind.Enable)
        {
            if (directive.Faults.Count == 0) Enable(comment, directive, suppression);
        }
        else
        {
            var hasReason = DirectiveText.IsReason(directive.Reason);
            if (!hasReason) Report(EngineRules.MissingReason, comment, DirectiveMessages.MissingReason);
            for (var i = 0; i < directive.Rules.Count; i++) AddRule(comment, directive, suppression, i);
            if (hasReason && directive.Faults.Count == 0) Begin(comment, directive.Kind, suppression);
        }

        if (PublishedComments.Warning(reader.Scope, comment, directive) is { } warning) reader.Faults.Add(warning);
    }

    private void Begin(DirectiveComment comment, DirectiveKind kind, WrittenSuppression suppression)
    {
        var start = comment.Source.End;
        var end = kind == DirectiveKind.NextBlock ? comment.EndOfBlock ?? comment.Place.End : comment.Text.Length;
        foreach (var rule in suppression.Rules)
        {
            rule.Range = TextSpan.FromBounds(start, comment.ToSource(new TextSpan(end - 1, 1)).End);
            if (kind != DirectiveKind.Disable) continue;
            if (!_open.TryGetValue(rule.Selector.Text, out var open)) _open[rule.Selector.Text] = open = [];
            open.Add(rule);
        }

        reader.Add(suppression);
    }

    /// <summary>Ends what is open: all, or the named rules and the members of named groups.</summary>
    private void Enable(DirectiveComment comment, DirectiveText directive, WrittenSuppression suppression)
    {
        for (var i = 0; i < directive.Rules.Count; i++) AddRule(comment, directive, suppression, i);
        if (suppression.HasOthers) return;

        var all = directive.Rules.Count == 0;
        var ended = _open.Where(open => all || suppression.Rules.Exists(rule => Names(rule.Selector, open.Key))).ToList();
        foreach (var (key, rules) in ended)
        {
            foreach (var rule in rules) rule.Range = TextSpan.FromBounds(rule.Range.Start, Math.Max(rule.Range.Start, comment.Source.Start));
            _open.Remove(key);
        }

        var vain = suppression.Rules.Where(rule => !ended.Exists(open => Names(rule.Selector, open.Key))).ToList();
        if (ended.Count > 0 && vain.Count == 0) return;
        UnusedSuppressions.Report(reader, suppression, ended.Count == 0 ? null : vain, UnusedSuppressions.NothingToEnd);
    }

    private static bool Names(RuleSelector selector, string open) =>
        string.Equals(selector.Text, open, StringComparison.Ordinal) || (selector.IsGroup && open.StartsWith(selector.Group + "/", StringComparison.Ordinal));

    private void ReportFault(DirectiveComment comment, DirectiveText directive, LocalizedText message, string? keyword)
    {
        if (ReferenceEquals(message, DirectiveMessages.Unclosed))
        {
            // The first line: the rest is text that got lost in it.
            var line = comment.Written.IndexOfAny('\r', '\n');
            Report(EngineRules.InvalidSuppression, comment, message, line < 0 ? comment.Place.Length : line);
            return;
        }

        if (keyword is null) Report(EngineRules.InvalidSuppression, comment, message);
        else
        {
            var fix = new Fix(new($"Ganti menjadi “{keyword}”", $"Replace with “{keyword}”"), Applicability.Suggestion, [new TextEdit(SpanOf(comment, directive.Word), keyword)]);
            reader.Report(EngineRules.InvalidSuppression, comment.Source, comment.Written.ToString(), comment.Zone, message, fix);
        }
    }

    private void Report(string code, DirectiveComment comment, LocalizedText message, int? length = null)
    {
        var place = comment.Place with { Length = length ?? comment.Place.Length };
        reader.Report(code, comment.ToSource(place), comment.Text.Substring(place.Start, place.Length), comment.Zone, message);
    }

    private WrittenSuppression Suppression(DirectiveComment comment, DirectiveText directive) => new()
    {
        Span = comment.Source,
        Match = comment.Written.ToString(),
        Zone = comment.Zone,
        IsWhole = directive.Kind == DirectiveKind.File,
        Reason = directive.Reason,
        By = directive.By,
        Until = directive.Until,
        Remove = () => [CommentRemoval.Of(reader.Scope.Post.Source, comment)],
        RemoveRule = index => CommentRemoval.Of(comment, directive.Rules, index),
    };

    private void AddRule(DirectiveComment comment, DirectiveText directive, WrittenSuppression suppression, int index)
    {
        var rule = directive.Rules[index];
        reader.AddRule(suppression, SpanOf(comment, rule), comment.Text.Substring(comment.Place.Start + rule.Start, rule.Length), index);
    }

    private static TextSpan SpanOf(DirectiveComment comment, TextSpan part) => comment.ToSource(part with { Start = comment.Place.Start + part.Start });
}
