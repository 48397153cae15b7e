using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace;

/// <summary>The file in which a workspace keeps its waivers.</summary>
public static class WaiverFile
{
    /// <summary>Relative to the root of the workspace.</summary>
    public const string Name = ".compliancelint/waivers.yaml";

    private static readonly string[] OtherNames = [".compliancelint/waivers.yml", ".compliancelint/waivers.json"];

    /// <summary>Reads the waivers of a workspace and judges them on the day of the clock; a workspace without the file has none.</summary>
    /// <param name="root">The full path of the workspace.</param>
    /// <param name="options">What governs it.</param>
    /// <param name="run">What shown paths are relative to.</param>
    /// <param name="now">The clock.</param>
    public static WaiverList Read(string root, WorkspaceOptions options, RunSettings run, DateTimeOffset now)
    {
        var policy = PolicyOf(options, now);
        var (file, misnamed) = (Path.Combine(root, Name), OtherNames.Select(name => Path.Combine(root, name)).FirstOrDefault(Path.Exists));
        if (misnamed is not null) return Broken(FileFailures.NotNamedWaivers(DisplayPath.Of(misnamed, run.WorkingDirectory)));
        if (!Path.Exists(file) && !run.Unsaved.ContainsKey(file)) return new WaiverList([], [], policy);
        var shown = DisplayPath.Of(file, run.WorkingDirectory);
        if (!WorkspaceRoot.ContainsReally(root, file)) return Broken(FileFailures.LeadsOutside(EngineRules.InvalidWaiver, shown));
        var (source, failure) = SourceReader.Read(run, file, shown);
        return source is null ? Broken(failure!) : WaiverList.Read(source, policy);

        WaiverList Broken(Failure fault) => new([], [fault], policy);
    }

    private static WaiverPolicy PolicyOf(WorkspaceOptions options, DateTimeOffset now) => new()
    {
        Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, options.Configuration.TimeZone).DateTime),
        Packs = options.Packs,
        Registry = options.Registry,
        Approvers = options.Configuration.Gate.Approvers,
        MostDays = options.Configuration.WaiverDays,
    };
}
