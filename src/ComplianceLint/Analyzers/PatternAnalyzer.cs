using System.Buffers;
using ComplianceLint.Fixes;
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
            foreach (var kind in patterns.SelectMany(pattern => pattern.At).Distinct())
            {
                GuardedPattern[] here = [.. compiled.Where(pattern => pattern.Pattern.At.Contains(kind))];
                // One look says of nearly every word that none of thirty patterns can begin there.
                var having = here.All(pattern => pattern.Pattern.Having is not null) ? SearchValues.Create(string.Concat(here.Select(pattern => pattern.Pattern.Having))) : null;
                context.RegisterElementAction(kind, scope, (post, token) =>
                {
                    if (having is null || post.TextOf(post.Post.ElementSpan[token]).ContainsAny(having)) ReportFirst(post, token, here, common, scope);
                });
            }

            foreach (var pattern in compiled.Where(pattern => pattern.Pattern.Terms.Count > 0))
            {
                GuardedPattern[] alone = [pattern];
                context.RegisterTerms(pattern.Pattern.Terms, scope, hit => ReportFirst(hit.Context, hit.First, alone, common, scope));
            }
        }
    }

    /// <summary>Of several patterns the first one counts.</summary>
    private static void ReportFirst(PostContext context, int token, GuardedPattern[] patterns, GuardPredicate common, TextScope scope)
    {
        foreach (var (pattern, own) in patterns)
        {
            if (pattern.Having is not null && !context.TextOf(context.Post.ElementSpan[token]).ContainsAny(pattern.Having)) continue;
            var start = context.Post.ElementSpan[token].Start;
            var (length, better) = pattern.MatchAt(context.Post.Text, start, context.Post.ElementSpan[context.BlockOf(token)].End);
            if (length == 0) continue;
            var last = LastToken(context, token, start + length);
            if (!scope.Includes(context.Post.ElementSpan[last]) || !common.Allows(context, token, last) || !own.Allows(context, token, last)) continue;
            context.Report(Details(context.Post, pattern, (start, length), better, common.IsWeak || own.IsWeak));
            return;
        }
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
