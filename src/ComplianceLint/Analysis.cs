using ComplianceLint.Channels;
using ComplianceLint.Posts;
using ComplianceLint.Rules;

namespace ComplianceLint;

/// <summary>What a rule set says about a post.</summary>
public sealed class Analysis
{
    private static readonly FieldPath MeasurementKinds = FieldPath.Parse("pengukuran[].kategori")!;

    private readonly RuleSet _rules;
    private readonly PostContext _context;
    private readonly Presence _presence;
    private readonly TextMask _mask;
    private readonly Analysis? _original;
    private Analysis? _whole;

    internal Analysis(RuleSet rules, PostContext context, Presence presence, AnalysisOutcome outcome)
    {
        _rules = rules;
        _context = context;
        _presence = presence;
        _mask = outcome.Mask;
        Diagnostics = outcome.Diagnostics;
        Failures = [.. context.Post.Failures.Concat(outcome.Failures).Select(failure => failure with { Path = context.Options.Registry.MaskSealed(failure.Path) })];
        Failed = outcome.Failed;
        ForReview = outcome.ForReview;
        Incomplete = outcome.Incomplete;
    }

    private Analysis(Analysis other, IReadOnlyList<Diagnostic> diagnostics)
    {
        (_rules, _context, _presence, _mask) = (other._rules, other._context, other._presence, other._mask);
        (Failures, Failed, ForReview, Incomplete, Facts) = (other.Failures, other.Failed, other.ForReview, other.Incomplete, other.Facts);
        Diagnostics = diagnostics;
        _original = other.Original;
    }

    public PostDocument Post => _context.Post;

    /// <summary>Sorted by place, then by rule.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; }

    /// <summary>The analysis as the post's own words leave it, before anything else lifted findings.</summary>
    public Analysis Original => _original ?? this;

    /// <summary>How many open findings <see cref="Only"/> left out; questions to a person are no findings.</summary>
    public int LeftOut { get; private set; }

    /// <summary>What of the post could not be read and which rules could not run.</summary>
    public IReadOnlyList<Failure> Failures { get; }

    /// <summary>Rules that concern the post and could not decide, because the institution keeps no such registry or its file is broken.</summary>
    public IReadOnlyList<(Rule Rule, RegistryKind Registry)> WithoutRegistry => field ??= _rules.WithoutRegistry(_context);

    /// <summary>False when something is unknown; such an analysis is never a pass. A registry that nobody keeps leaves nothing unknown.</summary>
    public bool IsComplete => Failures.Count == 0 && !WithoutRegistry.Any(lack => IsBroken(lack.Registry));

    /// <summary>The points of the post by clause.</summary>
    public Score Score => Scores.Lifted;

    /// <summary>The points as they would be if no suppression, waiver or baseline lifted a finding.</summary>
    public Score UnliftedScore => Scores.Unlifted;

    /// <summary>What became of every rule of the set, by id. Computed when asked: it is as long as the rule set.</summary>
    public IEnumerable<(Rule Rule, CheckResult Result)> Checks => _rules.Compiled.Select(rule => (rule.Rule, ResultOf(rule)));

    /// <summary>The channels for which channel rules ran: those of the run, else those of the post.</summary>
    public IReadOnlyList<string> Channels => _context.Channels;

    /// <summary>When the post is to appear, in its own zone: its schedule, else the clock of the run.</summary>
    public DateTimeOffset Publication => _context.Publication;

    /// <summary>The media that go out with the post, their texts masked.</summary>
    public IReadOnlyList<Medium> Media => field ??= Medium.Of(Post, Read);

    /// <summary>How its success is to be measured: canonical categories, such as <c>jangkauan</c>.</summary>
    public IReadOnlyList<string> Measurements => field ??= [.. MeasurementKinds.Values(Post).Select(MeasurementKinds.Canonical)];

    /// <summary>How much of what its channels take the post uses up.</summary>
    public IReadOnlyList<ChannelCount> Counts => field ??= _rules.Count(Post, _context.Options);

    /// <summary>The texts of the post as a channel publishes them, those of a thread one by one.</summary>
    public IReadOnlyList<ChannelText> TextsOn(Channel channel) => [.. PostCounter.TextsFor(Post, channel.Name).Select(text => ChannelText.Of(this, channel, text))];

    /// <summary>What the checks across the run need of the post; null when none of them concerns it.</summary>
    internal PostFacts? Facts { get; init; }

    internal IReadOnlyList<ChannelCount> Folds => field ??= _rules.CountFolds(Post, _context.Options);

    internal PostContext Context => _context;

    internal RuleSet Rules => _rules;

    private ScorePair Scores => field ??= Scoring.Of(_whole ?? this);

    internal IReadOnlySet<Rule> Failed { get; }

    internal IReadOnlySet<Rule> ForReview { get; }

    internal IReadOnlySet<Rule> Incomplete { get; }

    /// <summary>The same analysis with findings that do not count; what became of the rules stays as it was.</summary>
    /// <param name="find">What lifts a finding; null for nothing. It is dropped where the rule is locked against it.</param>
    public Analysis Suppress(Func<Diagnostic, Suppression?> find)
    {
        Diagnostic[] diagnostics = [.. Diagnostics.Select(diagnostic => find(diagnostic) is { } found ? diagnostic.With(found) : diagnostic)];
        return new Analysis(this, diagnostics);
    }

    /// <summary>The same analysis with fewer findings; its checks and its score stay those of the whole post.</summary>
    public Analysis Only(Func<Diagnostic, bool> isWanted)
    {
        var narrowed = (Analysis)MemberwiseClone();
        narrowed._whole = _whole ?? this;
        narrowed.Diagnostics = [.. Diagnostics.Where(isWanted)];
        narrowed.LeftOut = LeftOut + Diagnostics.Count(diagnostic => diagnostic is { Status: DiagnosticStatus.Open, IsReview: false } && !isWanted(diagnostic));
        return narrowed;
    }

    /// <summary>A part of the file's text, of equal length, with everything sensitive masked.</summary>
    public string Mask(TextSpan span)
    {
        var text = Mask(Post.Source.Text.Substring(span.Start, span.Length)).ToCharArray();
        foreach (var sensitive in _mask.SourceSpans)
        {
            if (!sensitive.Overlaps(span)) continue;
            // Masked as a whole, so that a part shows no more of it than the whole does.
            var whole = Post.Source.Text.Substring(sensitive.Start, sensitive.Length).ToCharArray();
            SensitiveSpans.MaskIn(whole, 0, whole.Length);
            var from = Math.Max(sensitive.Start, span.Start);
            whole.AsSpan(from - sensitive.Start, Math.Min(sensitive.End, span.End) - from).CopyTo(text.AsSpan(from - span.Start));
        }

        if (_context.Options.Registry.SealedTerms is null) return new string(text);
        // What stands on the same line is another post's: its terms are not known here.
        SecretRanges.Hide(text, 0, Post.Span.Start - span.Start);
        SecretRanges.Hide(text, Post.Span.End - span.Start, text.Length);
        foreach (var secret in _context.Secrets.SourceSpans) SecretRanges.Hide(text, secret.Start - span.Start, secret.End - span.Start);
        return new string(text);
    }

    /// <summary>A part of <see cref="PostDocument.Text"/>, of equal length, masked likewise.</summary>
    public string ReadText(int start, int length)
    {
        var text = _mask.Read(start, length).ToCharArray();
        var plain = Post.Text.Substring(start, length);
        var alone = Mask(plain);
        for (var i = 0; i < text.Length; i++)
        {
            // Alone it may look like more than in its surroundings.
            if (alone[i] != plain[i]) text[i] = alone[i];
        }

        return new string(text);
    }

    /// <summary>The values of a top-level field as the post writes them, masked likewise; empty where it states none.</summary>
    public IReadOnlyList<string> ReadField(string name)
    {
        if (Post.Field(name) is not { } field) return [];
        IEnumerable<Node> values = field.Kind == NodeKind.Scalar ? [field] : field.Children.Where(item => item.Kind == NodeKind.Scalar && !item.IsEmpty && !Post.Refused.Contains(item));
        return [.. values.Select(Read)];
    }

    /// <summary>A text about the post that is to be shown, such as its path, masked likewise.</summary>
    public string Mask(string text) => _context.Options.Registry.Mask(text);

    private string Read(Node value) => Post.RangeOf(value) is var (start, length) ? ReadText(start, length) : Mask(value.Text);

    private bool IsBroken(RegistryKind kind) => _context.Options.Registry.StateOf(kind) == RegistryState.Broken;

    private CheckResult ResultOf(CompiledRule rule) =>
        Incomplete.Contains(rule.Rule) ? CheckResult.Incomplete
        : Failed.Contains(rule.Rule) ? CheckResult.Fail
        : ForReview.Contains(rule.Rule) ? CheckResult.Review
        : rule.Registries.Exists(IsBroken) && rule.Concerns(_context) ? CheckResult.Incomplete
        : RuleSet.Applies(rule, _context, _presence) ? CheckResult.Pass
        : CheckResult.NotApplicable;
}
