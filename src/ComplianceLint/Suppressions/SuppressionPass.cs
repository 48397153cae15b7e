using ComplianceLint.Posts;

namespace ComplianceLint.Suppressions;

/// <summary>Lifts the findings of a post that its own words suppress, and says what is wrong with those words.</summary>
internal static class SuppressionPass
{
    private static readonly (IReadOnlyList<FieldFault> Faults, IReadOnlyDictionary<Rule, Suppression>? OfRun) Nothing = ([], null);

    /// <param name="scope">The post and the rules.</param>
    /// <param name="diagnostics">The findings in the order of their places; those that are lifted are replaced.</param>
    public static (IReadOnlyList<FieldFault> Faults, IReadOnlyDictionary<Rule, Suppression>? OfRun) Run(SuppressionScope scope, List<Diagnostic> diagnostics)
    {
        var post = scope.Post;
        var field = post.Fields?["compliance"];
        if (post.Directives.Count == 0 && field is null && post.OfFile.Node is null) return Nothing;
        var reader = new SuppressionReader(scope);
        if (field is not null) new SuppressEntries(reader, post.Fields, field).Read();
        new CommentDirectives(reader).Read(post.Directives);
        var ofFile = reader.Faults.Count;
        if (post.OfFile.Node is { } shared) new SuppressEntries(reader, null, shared).Read();
        // What is wrong with words about the whole file is said once.
        if (!post.OfFile.IsFirst) reader.Faults.RemoveRange(ofFile, reader.Faults.Count - ofFile);
        var index = new LiftIndex(reader.Valid);
        Lift(reader, index, diagnostics);
        foreach (var rule in reader.Valid.SelectMany(suppression => suppression.Rules))
        {
            if (rule.LockMet is { } locked && (!rule.Owner.IsOfFile || post.OfFile.IsFirst)) reader.ReportLock(rule, locked);
        }

        var ofRun = OfRun(scope, index);
        UnusedSuppressions.Report(reader);
        return (reader.Faults, ofRun);
    }

    private static void Lift(SuppressionReader reader, LiftIndex index, List<Diagnostic> diagnostics)
    {
        var words = new QuotedText(reader.Scope.Context);
        var records = new Dictionary<WrittenRule, Suppression>();
        for (var i = 0; i < diagnostics.Count; i++)
        {
            var diagnostic = diagnostics[i];
            if (index.Find(diagnostic, words) is not { } found) continue;
            if (diagnostic.Rule.Lock is not null)
            {
                found.LockMet ??= diagnostic.Rule;
                continue;
            }

            found.IsUsed = true;
            if (!records.TryGetValue(found, out var record)) records[found] = record = RecordOf(reader.Scope, found);
            diagnostics[i] = diagnostic.With(record);
        }
    }

    /// <summary>What becomes of a check across posts is known after the last of them.</summary>
    private static Dictionary<Rule, Suppression>? OfRun(SuppressionScope scope, LiftIndex index)
    {
        Dictionary<Rule, Suppression>? found = null;
        foreach (var batch in scope.Rules.ByBatch)
        {
            var rule = batch.Rule.Rule;
            if (rule.Lock is null && index.Whole(rule) is { } whole) (found ??= [])[rule] = RecordOf(scope, whole);
        }

        return found;
    }

    private static Suppression RecordOf(SuppressionScope scope, WrittenRule rule) => new(DiagnosticStatus.Suppressed)
    {
        Reason = scope.Mask(rule.Owner.Reason),
        By = rule.Owner.By is { } by ? scope.Mask(by) : null,
        Until = rule.Owner.Until,
        Path = scope.Mask(scope.Post.Source.Path),
        Position = scope.Post.Source.PositionOf(rule.Owner.Span.Start),
    };
}
