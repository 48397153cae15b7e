using ComplianceLint.Waivers;

namespace ComplianceLint;

/// <summary>The waivers of a workspace during one run: lifts what they cover, and says at the end what became of each.</summary>
/// <remarks>Not thread-safe. The posts come in their order: which waiver is named where several cover a finding does not depend on it, the places of expired ones do.</remarks>
public sealed class WaiverRun
{
    private readonly WaiverList _list;
    private readonly WaiverIndex _index;
    private readonly bool[] _isUsed;
    private readonly ExpiredCover[] _expired;

    public WaiverRun(WaiverList list)
    {
        _list = list;
        _index = new WaiverIndex(list);
        _isUsed = new bool[list.Waivers.Count];
        _expired = new ExpiredCover[list.Waivers.Count];
    }

    /// <summary>The analysis with every finding lifted that a waiver covers.</summary>
    /// <param name="analysis">The post's, suppressions applied.</param>
    /// <param name="path">The post's file, relative to the root of the workspace, with <c>/</c>.</param>
    public Analysis Apply(Analysis analysis, string path)
    {
        if (_index.IsEmpty || analysis.Diagnostics.Count == 0) return analysis;
        var post = _index.Enter(analysis, path);
        return analysis.Suppress(diagnostic => Find(diagnostic.Rule, i => post.Covers(i, diagnostic), diagnostic.Status, () => PlaceOf(analysis, diagnostic)));
    }

    /// <summary>The finding across posts, lifted when one waiver covers all its places; one that names channels or accounts covers none.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="paths">The files of its places, relative to the root.</param>
    public RunDiagnostic Apply(RunDiagnostic diagnostic, IReadOnlyList<string> paths) =>
        Find(diagnostic.Rule, i => _index.Covers(i, diagnostic, paths), diagnostic.Status, () => diagnostic.Locations[0]) is { } found ? diagnostic.With(found) : diagnostic;

    /// <summary>What is to be said about the waivers themselves, in the order of their file.</summary>
    /// <param name="isWhole">True when everything that they could cover was judged, so that one that covers nothing is known to be of no use.</param>
    /// <param name="isStrict">True when such a one fails the run.</param>
    public IReadOnlyList<RunDiagnostic> Finish(bool isWhole, bool isStrict) =>
        [.. _list.Waivers.SelectMany((judged, i) => WaiverNotes.Of(judged, _list.Policy, _expired[i], isUnused: isWhole && !_isUsed[i], isStrict))];

    private Suppression? Find(Rule rule, Func<int, bool> covers, DiagnosticStatus status, Func<PostLocation> place)
    {
        if (rule.Lock?.Allows(DiagnosticStatus.Waived) == false) return null;
        var candidates = _index.Of(rule);
        Suppression? lifting = null;
        foreach (var i in candidates)
        {
            // One that was of use once need not be asked again where another lifts the finding.
            if (!_list.Waivers[i].Counts || (lifting is not null && _isUsed[i]) || !covers(i)) continue;
            _isUsed[i] = true;
            lifting ??= _index.SuppressionOf(i);
        }

        if (lifting is not null || status != DiagnosticStatus.Open) return lifting;
        foreach (var i in candidates)
        {
            if (_list.Waivers[i].State == WaiverState.Expired && covers(i)) (_expired[i] ??= new ExpiredCover()).Add(place);
        }

        return null;
    }

    private static PostLocation PlaceOf(Analysis analysis, Diagnostic diagnostic)
    {
        var source = analysis.Post.Source;
        return new PostLocation(
            analysis.Mask(source.Path), analysis.Post.Index, source.InFile(diagnostic.Span), source.PositionOf(diagnostic.Span.Start), source.PositionOf(diagnostic.Span.End));
    }
}
