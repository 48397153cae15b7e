using ComplianceLint.Facts;
using ComplianceLint.Rules;
using ComplianceLint.Suppressions;

namespace ComplianceLint;

/// <summary>Compiled rules, ready for any number of posts on any number of threads.</summary>
public sealed class RuleSet
{
    /// <summary>How many rules on whole posts run between two looks at the clock.</summary>
    private const int ClockInterval = 8;

    private readonly TermMatcher _matcher;
    private readonly ElementRegistration[][] _byKind;
    private readonly PatternDispatch[] _patterns;
    private readonly PostRegistration[] _byPost;
    private readonly LimitRegistration[] _limits;
    private readonly CompiledRule[] _needRegistries;
    private readonly BufferSizes _sizes;

    internal RuleSet(IReadOnlyList<CompiledRule> rules, RuleSetBuilder builder, IReadOnlyDictionary<string, Clause> clauses, IReadOnlyList<Failure> failures, string digest, RuleNames names)
    {
        Names = names;
        Builder = builder;
        Compiled = [.. rules.Where(rule => rule.IsOn)];
        Rules = [.. Compiled.Select(rule => rule.Rule)];
        Clauses = clauses;
        Failures = failures;
        Digest = digest;
        builder.Freeze();
        _matcher = new TermMatcher(builder.Terms, [.. builder.TermRegistrations], builder.NeededWords.Count);
        _byKind = [.. builder.ElementRegistrations.Select(registrations => registrations?.ToArray() ?? [])];
        _patterns = [.. builder.PatternRegistrations.Select(registrations => new PatternDispatch(registrations?.ToArray() ?? []))];
        _byPost = [.. builder.PostRegistrations];
        _limits = [.. builder.Limits];
        _sizes = new BufferSizes(WantedBefore(rules, builder.NextRule), builder.NextCue, builder.NextAnswer);
        _needRegistries = [.. Compiled.Where(rule => rule.Registries.Count > 0)];
        ByBatch = [.. builder.BatchRegistrations];
    }

    /// <summary>The rules that are switched on, by id, with the severities of their settings.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The clauses of all packs, by id.</summary>
    public IReadOnlyDictionary<string, Clause> Clauses { get; }

    /// <summary>Rules that could not be used; their checks are missing from every analysis, so no run with them is complete.</summary>
    public IReadOnlyList<Failure> Failures { get; }

    /// <summary>Names the rules and settings: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Digest { get; }

    internal IReadOnlyList<CompiledRule> Compiled { get; }

    /// <summary>What the set was made of; null for one that cannot be made again with other settings.</summary>
    internal RuleSetSource? MadeOf { get; init; }

    internal RuleSetBuilder Builder { get; }

    /// <summary>The registries without which a rule of the set cannot decide.</summary>
    public IReadOnlyList<RegistryKind> RegistriesOf(Rule rule) => _needRegistries.FirstOrDefault(needing => needing.Rule == rule)?.Registries ?? [];

    /// <summary>The rules that compare the posts of a run.</summary>
    public IEnumerable<Rule> AcrossPosts => ByBatch.Select(registration => registration.Rule.Rule);

    internal BatchRegistration[] ByBatch { get; }

    /// <summary>Every rule of the packs, those that are off too, for who names one.</summary>
    internal RuleNames Names { get; }

    /// <summary>The rule of an id, or of one that it had before, or a diagnostic of the engine; null when there is none.</summary>
    public Rule? Find(string id) =>
        Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal))
        ?? Rules.FirstOrDefault(rule => rule.Formerly.Contains(id, StringComparer.Ordinal))
        ?? EngineRules.Find(id);

    /// <summary>Compiles packs, which must include those that they extend.</summary>
    /// <param name="packs">The packs.</param>
    /// <param name="settings">What configuration says, by rule id.</param>
    /// <param name="analyzers">A host's own rules, each with what finds it.</param>
    public static RuleSet Create(
        IEnumerable<RulePack> packs,
        IReadOnlyDictionary<string, RuleSetting>? settings = null,
        IEnumerable<(Rule Rule, PostAnalyzer Analyzer)>? analyzers = null) =>
        RuleSetCompiler.Compile([.. packs], settings ?? new Dictionary<string, RuleSetting>(StringComparer.Ordinal), analyzers ?? []);

    /// <summary>
    /// The rules of the same packs under other settings. Where these differ in severities, and in which of this set's rules are on,
    /// everything that was compiled is shared; other options and further rules are compiled.
    /// </summary>
    public RuleSet With(IReadOnlyDictionary<string, RuleSetting> settings) =>
        MadeOf is { } source ? RuleSetCompiler.With(this, source, settings) : throw new InvalidOperationException("The set was made of one rule alone.");

    public Analysis Analyze(PostDocument post, AnalysisOptions options)
    {
        var buffers = PostBuffers.Rent(post.ElementSpan.Length, _sizes);
        try
        {
            return Analyze(post, options, buffers);
        }
        finally
        {
            buffers.Return();
        }
    }

    /// <summary>How much of what each channel takes the post uses up, by the limits of the rules that are on: for counters beside a text.</summary>
    public IReadOnlyList<ChannelCount> Count(PostDocument post, AnalysisOptions options)
    {
        var context = new PostContext(post, options, PostBuffers.None);
        return [.. _limits.SelectMany(limit => limit.Analyzer.Count(context)).Distinct()];
    }

    /// <summary>How much of the texts of the post its channels show before “more”.</summary>
    internal IReadOnlyList<ChannelCount> CountFolds(PostDocument post, AnalysisOptions options)
    {
        var context = new PostContext(post, options, PostBuffers.None);
        return [.. _limits.SelectMany(limit => limit.Analyzer.CountFolds(context)).Distinct()];
    }

    /// <summary>True when the post has something on which the rule could fail.</summary>
    internal static bool Applies(CompiledRule rule, PostContext context, Presence presence)
    {
        if (!rule.IsWanted(context)) return false;
        foreach (var scope in rule.Scopes)
        {
            if (presence.Has(scope)) return true;
        }

        foreach (var applies in rule.Applies)
        {
            if (applies(context)) return true;
        }

        return false;
    }

    internal IReadOnlyList<(Rule Rule, RegistryKind Registry)> WithoutRegistry(PostContext context) => _needRegistries.Length == 0 ? [] :
    [
        .. from rule in _needRegistries
           where rule.Concerns(context)
           from kind in rule.Registries
           where context.Options.Registry.StateOf(kind) != RegistryState.Present
           select (rule.Rule, kind),
    ];

    private Analysis Analyze(PostDocument post, AnalysisOptions options, PostBuffers buffers)
    {
        var guard = new TimeGuard(post.Text.Length);
        var context = new PostContext(post, options, buffers);
        var presence = _matcher.ReadWords(post, buffers.Words);
        _matcher.Run(context, guard);
        if (!guard.IsOver) RunElementActions(context, guard);
        for (var i = 0; i < _byPost.Length; i++)
        {
            // A look at the clock before each of 250 rules would take as long as all of them.
            if (i % ClockInterval == 0 && guard.IsOver) break;
            var (rule, action) = _byPost[i];
            // Of the rules that need a trigger nearly none has it: they cost one look.
            if (_byPost[i].Trigger is >= 0 and var trigger && context.FindCue(trigger) is null) continue;
            if (rule.IsWanted(context)) context.Run(rule, action, context);
        }

        var outcome = DiagnosticFactory.Create(context, guard.IsOver ? Compiled : [], this, presence);
        var analysis = new Analysis(this, context, presence, outcome) { Facts = FactsOf(context, outcome) };
        context.Release();
        return analysis;
    }

    private static byte[] WantedBefore(IReadOnlyList<CompiledRule> rules, int count)
    {
        var wanted = new byte[count];
        foreach (var rule in rules) wanted[rule.Index] = rule.IsAlwaysWanted ? (byte)1 : (byte)0;
        return wanted;
    }

    private PostFacts? FactsOf(PostContext context, AnalysisOutcome outcome) =>
        Array.Exists(ByBatch, registration => registration.Rule.IsWanted(context)) ? FactReader.Read(context, this, outcome.OfRun) : null;

    private void RunElementActions(PostContext context, TimeGuard guard)
    {
        for (var i = 0; i < context.Post.ElementSpan.Length; i++)
        {
            if (i % 1024 == 0 && guard.IsOver) return;
            ref readonly var element = ref context.Post.ElementSpan[i];
            foreach (var (rule, scope, action) in _byKind[(int)element.Kind])
            {
                if (scope.Includes(element) && rule.IsWanted(context)) context.Run(rule, action, i);
            }

            _patterns[(int)element.Kind].Run(context, i);
        }
    }
}
