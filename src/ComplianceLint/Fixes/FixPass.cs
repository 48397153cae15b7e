namespace ComplianceLint.Fixes;

/// <summary>
/// Applies fixes that do not touch each other. All of them are tried at once; where that does harm, those of the post are tried
/// in halves until the harmful ones stand alone, for all posts at the same time: each trial analyses the whole text.
/// </summary>
internal sealed class FixPass(AnalyzedSource source, Func<SourceText, AnalyzedSource> analyze)
{
    private readonly Analysis[] _sound = [.. source.Analyses];
    private readonly List<Proposal> _applied = [];
    private readonly Dictionary<int, List<TextEdit>> _editsByPost = [];
    private readonly List<RejectedFix> _rejected = [];

    public PassOutcome Run(IReadOnlyList<Proposal> proposals)
    {
        var waiting = proposals.GroupBy(proposal => proposal.Post).Select(group => new Stack<List<Proposal>>([group.ToList()])).ToList();
        var result = source;
        var isCurrent = true;
        while (waiting.Count > 0)
        {
            List<List<Proposal>> tried = [.. waiting.Select(post => post.Pop())];
            result = analyze(With(_applied.Concat(tried.SelectMany(group => group))));
            var isBroken = !FixJudge.IsRead(source, result);
            isCurrent = !isBroken;
            for (var i = 0; i < tried.Count; i++) isCurrent &= Judge(tried[i], isBroken, tried.Count == 1, result, waiting[i]);
            // Nobody can say whose edits broke the file, so they take turns from now on.
            if (isBroken && tried.Count > 1) waiting = [new Stack<List<Proposal>>(waiting.SelectMany(post => post).Reverse())];
            waiting.RemoveAll(post => post.Count == 0);
        }

        return new PassOutcome(isCurrent ? result : _applied.Count == 0 ? source : analyze(With(_applied)), _applied, _rejected);
    }

    /// <summary>Keeps the fixes of one group, refuses its only one, or puts its halves back; false unless it was kept.</summary>
    private bool Judge(List<Proposal> group, bool isBroken, bool isAlone, AnalyzedSource result, Stack<List<Proposal>> waiting)
    {
        if (isBroken && !isAlone)
        {
            waiting.Push(group);
            return false;
        }

        var fault = isBroken ? FixReasons.Unreadable : FaultOf(group, result);
        if (fault is null)
        {
            _applied.AddRange(group);
            foreach (var post in group.GroupBy(proposal => proposal.Post))
            {
                _sound[post.Key] = result.Analyses[post.Key];
                _editsByPost[post.Key] = [.. EditsOf(post)];
            }

            return true;
        }

        if (group is [var only]) _rejected.Add(only.Reject(source, fault));
        else
        {
            waiting.Push(group[(group.Count / 2)..]);
            waiting.Push(group[..(group.Count / 2)]);
        }

        return false;
    }

    private LocalizedText? FaultOf(List<Proposal> group, AnalyzedSource result)
    {
        foreach (var post in group.GroupBy(proposal => proposal.Post))
        {
            if (FixJudge.FaultOf(source.Analyses[post.Key].Post, _sound[post.Key], result.Analyses[post.Key], [.. EditsOf(post)]) is { } fault) return fault;
        }

        return null;
    }

    /// <summary>All that leads to the version of a post with more fixes: a file may hold thousands of posts.</summary>
    private IEnumerable<TextEdit> EditsOf(IGrouping<int, Proposal> more) =>
        _editsByPost.GetValueOrDefault(more.Key, []).Concat(more.SelectMany(proposal => proposal.Fix.Edits));

    private SourceText With(IEnumerable<Proposal> proposals) =>
        new(source.Source.Path, TextEdits.Apply(source.Source.Text, proposals.SelectMany(proposal => proposal.Fix.Edits)))
        {
            Offset = source.Source.Offset,
            FirstLine = source.Source.FirstLine,
            HasByteOrderMark = source.Source.HasByteOrderMark,
            IsStretch = source.Source.IsStretch,
        };
}
