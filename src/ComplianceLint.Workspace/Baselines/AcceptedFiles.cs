namespace ComplianceLint.Workspace.Baselines;

/// <summary>The waivers and the baseline of a workspace as they were read, for any number of runs on one day.</summary>
internal sealed record AcceptedFiles(WaiverList Waivers, Baseline Baseline, IReadOnlyList<Failure> Failures)
{
    public static AcceptedFiles Read(string root, WorkspaceOptions options, RunSettings run, DateTimeOffset now, bool withBaseline = true)
    {
        var waivers = WaiverFile.Read(root, options, run, now);
        var (baseline, failures) = withBaseline ? Baseline.Read(root, run) : (Baseline.Empty, []);
        return new AcceptedFiles(waivers, baseline, [.. waivers.Failures.Concat(failures).Select(failure => failure with { Path = options.Registry.Mask(failure.Path) })]);
    }
}
