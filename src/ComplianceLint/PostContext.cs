using ComplianceLint.Calendar;
using ComplianceLint.Posts;
using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint;

/// <summary>One analysis of one post, as the actions of analyzers see it.</summary>
public sealed class PostContext
{
    /// <summary>Most sentences begin nearer; the index is made only for a post that has a longer one.</summary>
    private const int WalkBack = 64;

    private readonly List<(CompiledRule Rule, Finding Finding)> _findings = [];
    private readonly Dictionary<CompiledRule, Exception> _exceptions = [];
    private Dictionary<object, object>? _notes;
    private bool[]? _found;
    private ElementIndex? _index;
    private List<CueHit>? _hits;
    private List<(TextUnit Unit, TextScope Scope, List<(int From, int To)> Units)>? _units;
    private DateTimeOffset? _publication;
    private DateOnly? _publicationDay;
    private IReadOnlyList<string>? _channels;
    private PostBuffers _buffers;

    internal PostContext(PostDocument post, AnalysisOptions options, PostBuffers buffers)
    {
        Post = post;
        Options = options;
        _buffers = buffers;
    }

    public PostDocument Post { get; }

    public AnalysisOptions Options { get; }

    /// <summary>The channels for which channel rules run: those of the run, else those of the post.</summary>
    public IReadOnlyList<string> Channels => _channels ??= Options.Channels.Count == 0 ? Post.Channels : [.. Options.Channels.Select(name => Channel.Find(name)?.Name ?? name).Distinct(StringComparer.Ordinal)];

    /// <summary>When the post is to appear, in its own zone: its schedule, else the clock of the run.</summary>
    public DateTimeOffset Publication => _publication ??= FieldTime.Publication(this).Instant;

    /// <summary>The day of <see cref="Publication"/>; a hundred rules ask whether they are in force.</summary>
    internal DateOnly PublicationDay => _publicationDay ??= DateOnly.FromDateTime(Publication.DateTime);

    /// <summary>The zone that the post states in <c>zona</c>; null where it states none that is known.</summary>
    internal TimeZoneInfo? StatedZone => Post.Field("zona") is null ? null : Instants.ZoneOf(Post.ValuesOf("zona") is [var stated, ..] ? stated : null);

    /// <summary>For each element the id of its word, 0 for one that no rule knows.</summary>
    internal ReadOnlySpan<int> Words => _buffers.Words is { } words ? words.AsSpan(0, Post.ElementSpan.Length) : [];

    /// <summary>The sealed terms of the registry in the post.</summary>
    internal SecretRanges Secrets => field ??= SecretRanges.Of(Post, Options.Registry);

    internal CompiledRule? Current { get; set; }

    internal List<(CompiledRule Rule, Finding Finding)> Findings => _findings;

    /// <summary>Ends the use of borrowed memory, and lets go of what many rules noted; fields and text stay readable.</summary>
    internal void Release()
    {
        var cues = _buffers.AllCues;
        var last = cues.Length - 1;
        while (last >= 0 && cues[last] is not { IsEmpty: false }) last--;
        _found = last < 0 ? [] : new bool[last + 1];
        for (var i = 0; i <= last; i++) _found[i] = cues[i] is { IsEmpty: false };
        _buffers = PostBuffers.None;
        (_notes, _index, _units, _hits) = (null, null, null, null);
    }

    /// <summary>Whether a cue was found, once the notes are gone; null before.</summary>
    internal bool? WasFound(int cue) => _found is null ? null : cue < _found.Length && _found[cue];

    /// <summary>Where a cue was found so far; null where it was not.</summary>
    internal CueNotes? FindCue(int cue) => _buffers.Cues![cue];

    /// <summary>The same, made when first asked for.</summary>
    internal CueNotes NotesOfCue(int cue) => _buffers.Cues![cue] ??= CueNotes.Rent();

    /// <summary>An empty list to look for something in; while one is in use another is made.</summary>
    internal List<CueHit> BorrowHits()
    {
        var hits = _hits ?? [];
        _hits = null;
        return hits;
    }

    internal void ReturnHits(List<CueHit> hits)
    {
        hits.Clear();
        _hits = hits;
    }

    /// <summary>The answer of a condition on the first text of the post: 0 where nobody has asked yet, 1 for yes, 2 for no.</summary>
    internal ref byte AnswerOf(int condition) => ref _buffers.Answers![condition];

    /// <summary>The units of a post with tokens in a scope; a dozen rules ask for the same.</summary>
    internal List<(int From, int To)> UnitsOf(TextUnit unit, TextScope scope)
    {
        foreach (var (known, knownScope, units) in _units ??= [])
        {
            if (known == unit && knownScope == scope) return units;
        }

        var made = TextUnits.Cut(this, unit, scope);
        _units.Add((unit, scope, made));
        return made;
    }

    public ReadOnlySpan<char> TextOf(in Element element) => Post.Text.AsSpan(element.Start, element.Length);

    /// <summary>Reports for the rule whose action is running.</summary>
    public void Report(Finding finding) => _findings.Add((Current!, finding));

    /// <summary>Reports the text from one token to another.</summary>
    public void Report(int first, int last, Finding? details = null) =>
        Report((details ?? new Finding()) with { Text = RangeOf(first, last) });

    /// <summary>The stretch of text from one token to another.</summary>
    public (int Start, int Length) RangeOf(int first, int last)
    {
        var start = Post.ElementSpan[first].Start;
        return (start, Post.ElementSpan[last].End - start);
    }

    /// <summary>Another place of the post that a finding compares with.</summary>
    internal RelatedLocation Related(int first, int last, LocalizedText message)
    {
        var (start, length) = RangeOf(first, last);
        return new RelatedLocation(Post.ToSource(start, length), message);
    }

    /// <summary>A finding on a field's value: its text in the file, or its place where it has none.</summary>
    internal Finding At(Node value, Finding details) => Post.RangeOf(value) is { } range
        ? details with { Text = range }
        : details with { Anchor = value.Span.Start };

    internal IReadOnlyDictionary<CompiledRule, Exception> Exceptions => _exceptions;

    /// <summary>Runs an action for its rule; a rule that throws is incomplete and takes no other down.</summary>
    internal void Run<T>(CompiledRule rule, Action<T> action, T argument)
    {
        Current = rule;
        try
        {
            action(argument);
        }
#pragma warning disable CA1031 // whatever a rule throws, the others go on, and the check is incomplete
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _exceptions[rule] = exception;
        }
    }

    /// <summary>The same for an action on an element. Hot: most actions of a post are these, and end at their first look.</summary>
    internal void Run(CompiledRule rule, Action<PostContext, int> action, int token)
    {
        Current = rule;
        try
        {
            action(this, token);
        }
#pragma warning disable CA1031 // whatever a rule throws, the others go on, and the check is incomplete
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _exceptions[rule] = exception;
        }
    }

    /// <summary>Whether the post is a rule's business; found out once, since rules ask at each of their hits.</summary>
    internal bool IsWanted(CompiledRule rule)
    {
        if (_buffers.Wanted is not { } wanted) return rule.Decide(this);
        ref var answer = ref wanted[rule.Index];
        if (answer == 0) answer = rule.Decide(this) ? (byte)1 : (byte)2;
        return answer == 1;
    }

    /// <summary>True when the post is known to be none of a rule's business.</summary>
    internal bool IsUnwanted(int rule) => _buffers.Wanted![rule] == 2;

    /// <summary>The title, office or person that begins at a token.</summary>
    internal PersonReading PersonAt(int token)
    {
        if (_buffers.Persons is not { } persons) return PersonNames.Read(Post, token);
        var known = new PersonReading(persons[token]);
        if (known.IsKnown) return known;
        known = PersonNames.Read(Post, token);
        persons[token] = known.Value;
        return known;
    }

    /// <summary>True for a capitalised word inside a sentence; the first word of a sentence is capitalised whatever it is, also behind a bracket.</summary>
    internal bool IsProperName(int token)
    {
        if (!char.IsUpper(Post.Text[Post.ElementSpan[token].Start])) return false;
        for (var i = token - 1; i >= 0; i--)
        {
            var element = Post.ElementSpan[i];
            if (!element.IsToken) return false;
            if (element.Kind is not (ElementKind.Punctuation or ElementKind.Emoji or ElementKind.Number or ElementKind.Year)) return true;
        }

        return false;
    }

    /// <summary>The element index of the sentence that holds a token.</summary>
    internal int SentenceOf(int token)
    {
        for (var i = token; i >= Math.Max(0, token - WalkBack); i--)
        {
            if (Post.ElementSpan[i].Kind == ElementKind.Sentence) return i;
        }

        return ElementIndex.LastAt(Index.Of(ElementKind.Sentence), token);
    }

    /// <summary>The element index of the paragraph, heading, list item, field or alternative text that holds a token.</summary>
    internal int BlockOf(int token) => ElementIndex.LastAt(Index.Blocks, token);

    internal ElementIndex Index => _index ??= new ElementIndex(Post);

    /// <summary>What an analyzer has noted while its post was read; made when first asked for.</summary>
    internal T NotesOf<T>(object owner)
        where T : class, new()
    {
        if ((_notes ??= []).TryGetValue(owner, out var notes)) return (T)notes;
        var made = new T();
        _notes.Add(owner, made);
        return made;
    }
}
