using ComplianceLint.Fixes;

namespace ComplianceLint;

/// <summary>
/// Applies the fixes of a text, pass by pass, as long as each leaves the text sound: the file is still read, no other field
/// changes, no text outgrows its channel and no error is added. What would do harm is refused and named.
/// </summary>
/// <param name="analyze">Analyses a version of the text as a run would: with its suppressions, waivers and baseline.</param>
public sealed class Fixer(Func<SourceText, AnalyzedSource> analyze)
{
    /// <summary>What one fix leaves open another pass takes up; rules that never come to rest are stopped.</summary>
    public const int MostPasses = 10;

    /// <summary>True to apply fixes too that a person should look at; of several the first.</summary>
    public bool WithSuggestions { get; init; }

    /// <summary>The rules whose findings are fixed.</summary>
    public Func<Rule, bool> IsWanted { get; init; } = static _ => true;

    /// <summary>Fixes the open findings of a text; what a person must judge is left.</summary>
    public FixedSource Fix(SourceText source)
    {
        var steps = new FixSteps(analyze(source));
        IReadOnlyList<RejectedFix> rejected = [];
        var isSettled = false;
        for (var pass = 0; pass < MostPasses && !isSettled; pass++)
        {
            var proposals = ProposalsOf(steps.Current).Where(proposal => !steps.IsInCircle(proposal.Diagnostic.Rule)).ToList();
            var outcome = new FixPass(steps.Current, analyze).Run(Proposals.Apart(proposals));
            rejected = outcome.Rejected;
            isSettled = outcome.Applied.Count == 0;
            if (!isSettled) steps.Add(outcome);
        }

        return steps.Result([.. rejected.Where(_ => isSettled), .. Stopped(steps, isSettled)]);
    }

    private IEnumerable<RejectedFix> Stopped(FixSteps steps, bool isSettled) =>
        from proposal in ProposalsOf(steps.Current)
        let circle = steps.CircleOf(proposal.Diagnostic.Rule)
        where circle is not null || !isSettled
        select proposal.Reject(steps.Current, circle is null ? FixReasons.Restless : FixReasons.Circle(circle));

    private IReadOnlyList<Proposal> ProposalsOf(AnalyzedSource source) => Proposals.Of(source, IsWanted, WithSuggestions);
}
