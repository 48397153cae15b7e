using ComplianceLint.Waivers;

namespace ComplianceLint;

/// <summary>The waivers of a workspace, read strictly and judged.</summary>
/// <param name="Waivers">Those without a fault in their writing, in the order of the file.</param>
/// <param name="Failures">Every fault in the writing, with its place; a run with one is never complete.</param>
/// <param name="Policy">What they were judged by.</param>
public sealed record WaiverList(IReadOnlyList<JudgedWaiver> Waivers, IReadOnlyList<Failure> Failures, WaiverPolicy Policy)
{
    /// <summary>Reads <c>waivers.yaml</c>; an entry with a fault counts for nothing, the others stay.</summary>
    public static WaiverList Read(SourceText source, WaiverPolicy policy)
    {
        var (waivers, failures) = WaiverReader.Read(source);
        return new WaiverList(WaiverJudge.Judge(waivers, policy), failures, policy);
    }
}
