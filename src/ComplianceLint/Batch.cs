using System.Globalization;
using ComplianceLint.Rules;

namespace ComplianceLint;

/// <summary>The checks across the posts of a run: takes the facts of each post, and judges them after the last.</summary>
/// <remarks>
/// Not thread-safe. It keeps 512 bytes of a post at most, and nothing of one that no batch rule concerns. Posts may have been
/// analysed with different settings: a rule that has the same options for two of them compares them, whatever else differs.
/// </remarks>
public sealed class Batch
{
    private readonly SortedDictionary<string, (BatchRegistration Check, List<PostFacts> Posts)> _checks = new(StringComparer.Ordinal);

    /// <summary>Takes the next post; the order decides which place of a finding is its first.</summary>
    public void Add(Analysis analysis)
    {
        if (analysis.Facts is not { } facts) return;
        foreach (var check in analysis.Rules.ByBatch)
        {
            if (check.Rule.IsWanted(analysis.Context)) PostsOf(check).Add(facts);
        }
    }

    /// <summary>The findings in the order of their places, and the rules that failed.</summary>
    public (IReadOnlyList<RunDiagnostic> Diagnostics, IReadOnlyList<Failure> Failures) Finish()
    {
        var diagnostics = new List<RunDiagnostic>();
        var failures = new List<Failure>();
        foreach (var (check, posts) in _checks.Values) Run(check, posts, diagnostics, failures);
        var ordered = diagnostics
            .OrderBy(diagnostic => diagnostic.Locations[0].Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Locations[0].Index)
            .ThenBy(diagnostic => diagnostic.Locations[0].Span.Start).ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal).ToList();
        SetFingerprints(ordered);
        return (ordered, failures);
    }

    private List<PostFacts> PostsOf(BatchRegistration check)
    {
        var key = check.Rule.Rule.Id + check.Rule.Options;
        if (!_checks.TryGetValue(key, out var known)) _checks[key] = known = (check, []);
        return known.Posts;
    }

    private static void Run(BatchRegistration registration, List<PostFacts> posts, List<RunDiagnostic> diagnostics, List<Failure> failures)
    {
        var rule = registration.Rule.Rule;
        var context = new BatchContext(rule, posts);
        try
        {
            registration.Action(context);
        }
#pragma warning disable CA1031 // whatever a rule throws, the others go on, and the run is incomplete
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failures.Add(new Failure(EngineRules.RuleFailed, rule.Path, new(
                $"Aturan {rule.Id} gagal ({exception.GetType().Name}).", $"Rule {rule.Id} failed ({exception.GetType().Name})."), RuleId: rule.Id));
        }

        diagnostics.AddRange(context.Diagnostics);
    }

    private static void SetFingerprints(List<RunDiagnostic> diagnostics)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            var identity = $"{Fingerprints.Version}\n{diagnostic.Rule.Id}\nrun\n{diagnostic.Identity}";
            var occurrence = seen[identity] = seen.GetValueOrDefault(identity) + 1;
            var whole = string.Create(CultureInfo.InvariantCulture, $"{identity}\n{occurrence}");
            diagnostic.Fingerprint = Fingerprints.Of(whole);
            diagnostic.FormerFingerprints = Fingerprints.FormerOf(diagnostic.Rule, whole);
        }
    }
}
