namespace ComplianceLint.Rules;

/// <summary>A cue of a rule set. Its words are found with those of all rules in one pass; the rest is looked up when asked for.</summary>
internal sealed class CompiledCue
{
    private readonly Cue _cue;
    private readonly TextScope _scope;
    private readonly GuardPredicate _guard;
    private Action<PostContext, CueHit> _report;

    public CompiledCue(Cue cue, AnalysisContext context, TextScope scope)
    {
        _cue = cue;
        _scope = scope;
        _guard = cue.Guard.Compile(context);
        _report = Note;
        foreach (var (terms, guard) in cue.Terms)
        {
            var own = guard.Compile(context);
            context.Watch(terms, scope, hit => Add(hit.Context, own, new CueHit(hit.First, hit.Last)));
        }

        foreach (var (steps, guard) in cue.Sequences)
        {
            var own = guard.Compile(context);
            context.Watch(steps, scope, hit => Add(hit.Context, own, new CueHit(hit.First, hit.Last) { Captured = hit.Captured }));
        }
    }

    /// <summary>Calls an action for each hit instead of noting it.</summary>
    public void ReportTo(AnalysisContext context, Action<PostContext, CueHit> report)
    {
        _report = report;
        if (!_cue.HasScanned) return;
        context.RegisterPostAction(
            post =>
            {
                foreach (var hit in CueScan.Find(_cue, post, _scope)) Add(post, null, hit);
            },
            static _ => false);
    }

    /// <summary>True when one of the cue's fields is stated.</summary>
    public bool IsStated(PostContext context)
    {
        foreach (var field in _cue.Fields)
        {
            if (field.IsStated(context.Post)) return true;
        }

        return false;
    }

    /// <summary>Where the cue stands in the texts, in order.</summary>
    public IReadOnlyList<CueHit> Hits(PostContext context)
    {
        if (!_cue.HasScanned) return context.FindNotes<Notes>(this)?.Sorted() ?? [];
        var notes = context.NotesOf<Notes>(this);
        if (!notes.IsScanned)
        {
            notes.IsScanned = true;
            foreach (var hit in CueScan.Find(_cue, context, _scope)) Add(context, null, hit);
        }

        return notes.Sorted();
    }

    private void Add(PostContext context, GuardPredicate? own, CueHit hit)
    {
        if (own?.Allows(context, hit.First, hit.Last) == false || !_guard.Allows(context, hit.First, hit.Last)) return;
        _report(context, hit with { IsWeak = _guard.IsWeak || own?.IsWeak == true });
    }

    private void Note(PostContext context, CueHit hit) => context.NotesOf<Notes>(this).Add(hit);

    private sealed class Notes
    {
        private readonly List<CueHit> _hits = [];
        private bool _isSorted = true;

        public bool IsScanned { get; set; }

        public void Add(CueHit hit)
        {
            _isSorted &= _hits.Count == 0 || _hits[^1].First <= hit.First;
            _hits.Add(hit);
        }

        public IReadOnlyList<CueHit> Sorted()
        {
            if (_isSorted) return _hits;
            _hits.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
            _isSorted = true;
            return _hits;
        }
    }
}
