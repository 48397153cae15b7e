using ComplianceLint.Workspace.Gates;

namespace ComplianceLint.Workspace;

/// <summary>Decides whether posts may be published: the stage behind <see cref="AcceptedFindings"/>.</summary>
public sealed class Gate
{
    private readonly SortedDictionary<string, GateArea> _areas = new(StringComparer.Ordinal);

    /// <param name="run">What shown paths are relative to.</param>
    /// <param name="found">The drafts of the run; the approvals of their workspaces are read here.</param>
    /// <param name="now">The clock of the run.</param>
    public Gate(RunSettings run, FoundDrafts found, DateTimeOffset now)
    {
        foreach (var draft in found.Drafts)
        {
            if (!_areas.ContainsKey(draft.Root)) _areas[draft.Root] = new GateArea(draft.Root, draft.Options, run, now);
        }
    }

    /// <summary>Channels that replace those of every post; empty leaves the posts'.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>Faults of the files of approvals; a run with one is never complete.</summary>
    public IEnumerable<Failure> Failures => _areas.Values.SelectMany(area => area.Failures);

    public GateDecision Judge(Draft draft, Analysis analysis) => _areas[draft.Root].Judge(draft.File, analysis, Channels);

    /// <summary>The path of a draft as approvals name it, masked.</summary>
    public string PathOf(Draft draft) => _areas[draft.Root].PathOf(draft.File);

    /// <summary>Decides on a finding across posts; no approval of one post speaks of the others.</summary>
    /// <param name="options">What governs the workspace whose rules found it.</param>
    /// <param name="diagnostic">The finding.</param>
    public GateReason Judge(WorkspaceOptions options, RunDiagnostic diagnostic) => _areas.Values.First(area => ReferenceEquals(area.Options, options)).Judge(diagnostic);

    /// <summary>Why an approval would not count for a post; null for one that would.</summary>
    public ApprovalFault? FaultOf(Draft draft, PostDocument post, Approval approval) => _areas[draft.Root].FaultOf(post, approval);
}
