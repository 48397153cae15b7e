namespace ComplianceLint.Rules;

/// <summary>A cue of a rule set. Its words are found with those of all rules in one pass; the rest is looked up when asked for.</summary>
internal sealed class CompiledCue
{
    private readonly Cue _cue;
    private readonly TextScope _scope;
    private readonly GuardPredicate _guard;
    private readonly int _number;
    private readonly bool _hasScanned;
    private Action<PostContext, CueHit> _report;

    public CompiledCue(Cue cue, AnalysisContext context, TextScope scope)
    {
        _cue = cue;
        _scope = scope;
        _guard = cue.Guard.Compile(context);
        _number = context.NewCue();
        _hasScanned = cue.HasScanned;
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

    /// <summary>The number under which hits are noted while the post is read; -1 where the cue may also be found later, or in fields.</summary>
    public int Trigger => _hasScanned || _cue.Fields.Length > 0 ? -1 : _number;

    /// <summary>Calls an action for each hit instead of noting it.</summary>
    public void ReportTo(AnalysisContext context, Action<PostContext, CueHit> report)
    {
        _report = report;
        if (!_hasScanned) return;
        context.RegisterPostAction(Scan, static _ => false);
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

    /// <summary>True when the cue stands in the texts. Stays known when a post's other notes are gone.</summary>
    public bool IsFound(PostContext context) => context.WasFound(_number) ?? (context.FindCue(_number) is { IsEmpty: false } || Hits(context).Count > 0);

    /// <summary>Where the cue stands in the texts, in order.</summary>
    public List<CueHit> Hits(PostContext context)
    {
        if (!_hasScanned) return context.FindCue(_number)?.Sorted() ?? CueNotes.NoHits;
        var notes = context.NotesOfCue(_number);
        if (!notes.IsScanned)
        {
            notes.IsScanned = true;
            Scan(context);
        }

        return notes.Sorted();
    }

    private void Scan(PostContext context)
    {
        var hits = context.BorrowHits();
        CueScan.Find(_cue, context, _scope, hits);
        foreach (var hit in hits) Add(context, null, hit);
        context.ReturnHits(hits);
    }

    private void Add(PostContext context, GuardPredicate? own, CueHit hit)
    {
        if (own?.Allows(context, hit.First, hit.Last) == false || !_guard.Allows(context, hit.First, hit.Last)) return;
        _report(context, hit with { IsWeak = _guard.IsWeak || own?.IsWeak == true });
    }

    private void Note(PostContext context, CueHit hit) => context.NotesOfCue(_number).Add(hit);
}
