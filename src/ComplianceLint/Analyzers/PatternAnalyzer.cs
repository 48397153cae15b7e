using ComplianceLint.Fixes;
using ComplianceLint.Patterns;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds what is written in a certain way, such as “Rp. 50.000”, and offers another.</summary>
internal sealed class PatternAnalyzer : PostAnalyzer
{
    private readonly List<(TextScope Scope, IReadOnlyList<Pattern> Patterns, Guard Guard)> _variants = [];

    public static IReadOnlyList<string> PlaceholdersOf(CheckReader check) => PatternReader.AllReplace(check.Node) ? ["match", "suggestion"] : ["match"];

    public static PatternAnalyzer Read(CheckReader check)
    {
        var analyzer = new PatternAnalyzer();
        foreach (var (language, reader) in check.Variants())
        {
            analyzer._variants.Add((check.Scope(language), reader.Patterns(), reader.Guard()));
            reader.End(unlessSameAs: check);
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        foreach (var (scope, patterns, guard) in _variants)
        {
            var common = guard.Compile(context);
            List<GuardedPattern> compiled = [.. patterns.Select(pattern => new GuardedPattern(pattern, pattern.Guard.Compile(context)))];
            foreach (var pattern in compiled)
            {
                foreach (var kind in pattern.Pattern.At) context.RegisterPattern(kind, scope, pattern.Pattern.Rough, compiled, (post, token) => Check(post, token, pattern, common, scope), pattern.Pattern.NeedsOddWord);
            }

            // Twenty patterns in a row at the word “di” are one hit and one walk.
            foreach (var here in RowsAtSameTerms(compiled))
            {
                var automaton = new Lazy<PatternAutomaton>(() => new PatternAutomaton([.. here.Select(pattern => pattern.Pattern.Rough)]));
                context.RegisterTerms(here[0].Pattern.Terms, scope, hit => CheckAll(hit, here, automaton.Value, common, scope));
            }
        }
    }

    /// <summary>Rows only: which of two findings at one place stays depends on the order in which they are reported.</summary>
    private static List<GuardedPattern[]> RowsAtSameTerms(List<GuardedPattern> patterns)
    {
        var rows = new List<GuardedPattern[]>();
        foreach (var pattern in patterns.Where(pattern => pattern.Pattern.Terms.Count > 0))
        {
            var goesOn = rows.Count > 0 && string.Equals(KeyOf(rows[^1][0].Pattern.Terms), KeyOf(pattern.Pattern.Terms), StringComparison.Ordinal);
            if (goesOn) rows[^1] = [.. rows[^1], pattern];
            else rows.Add([pattern]);
        }

        return rows;
    }

    private static string KeyOf(IReadOnlyList<Term> terms) =>
        string.Join('\n', terms.Select(term => (term with { Affixes = [], Except = [], Suggestions = [] }, string.Join(' ', term.Affixes), string.Join(' ', term.Except))));

    private static void CheckAll(TermHit hit, GuardedPattern[] patterns, PatternAutomaton automaton, GuardPredicate common, TextScope scope)
    {
        var text = hit.Context.Post.Text.AsSpan(hit.Context.Post.ElementSpan[hit.First].Start);
        foreach (var candidate in automaton.CandidatesAt(text[..Math.Min(text.Length, PatternDispatch.Reach)])) Check(hit.Context, hit.First, patterns[candidate], common, scope);
    }

    private static void Check(PostContext context, int token, GuardedPattern guarded, GuardPredicate common, TextScope scope)
    {
        var (pattern, own) = guarded;
        var element = context.Post.ElementSpan[token];
        if (pattern.Having is not null && !context.TextOf(element).ContainsAny(pattern.Having)) return;
        var (length, better) = pattern.MatchAt(context.Post.Text, element.Start, context.Post.ElementSpan[context.BlockOf(token)].End);
        if (length == 0) return;
        var last = LastToken(context, token, element.Start + length);
        if (!scope.Includes(context.Post.ElementSpan[last]) || !common.Allows(context, token, last) || !own.Allows(context, token, last)) return;
        context.Report(Details(context.Post, pattern, (element.Start, length), better, common.IsWeak || own.IsWeak));
    }

    private static Finding Details(PostDocument post, Pattern pattern, (int Start, int Length) range, string? better, bool isWeak) => new()
    {
        Text = range,
        IsWeak = isWeak,
        Arguments = better is null ? Messages.NoArguments : new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["suggestion"] = new(better, better) },
        Fixes = better is null ? [] : Replacement.Fixes(post, range, [better], pattern.IsSafe),
    };

    private static int LastToken(PostContext context, int first, int end)
    {
        var elements = context.Post.ElementSpan;
        var last = first;
        for (var i = first + 1; i < elements.Length && elements[i].Start < end; i++)
        {
            if (elements[i].IsToken) last = i;
        }

        return last;
    }

    private sealed record GuardedPattern(Pattern Pattern, GuardPredicate Guard);
}
