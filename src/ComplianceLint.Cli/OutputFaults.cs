using ComplianceLint.Workspace;

namespace ComplianceLint.Cli;

/// <summary>What is wrong with the places of <c>--output</c>: told before the run, which may take long.</summary>
internal static class OutputFaults
{
    public static IReadOnlyList<LocalizedText> Of(IReadOnlyList<OutputTarget> targets, string workingDirectory)
    {
        var files = targets.Where(target => target.File is not null).Select(target => (Target: target, Path: Path.GetFullPath(target.File!, workingDirectory))).ToList();
        var doubles = files.GroupBy(file => file.Path, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => Double([.. group.Select(file => file.Target)]));
        return [.. doubles, .. files.DistinctBy(file => file.Path, StringComparer.Ordinal).Select(file => Fault(file.Target, file.Path)).OfType<LocalizedText>()];
    }

    private static LocalizedText Double(IReadOnlyList<OutputTarget> targets) => new(
        $"{string.Join(" dan ", targets.Select(Name))} menulis ke berkas yang sama; sebutkan nama yang lain.",
        $"{string.Join(" and ", targets.Select(Name))} write to the same file; name another one.");

    private static LocalizedText? Fault(OutputTarget target, string path)
    {
        if (Directory.Exists(path)) return new($"{Name(target)}: ini folder; sebutkan nama berkasnya.", $"{Name(target)}: this is a folder; name the file.");
        try
        {
            using var _ = new AtomicFile(path);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(
                $"{Name(target)}: tidak dapat ditulis ({exception.GetType().Name}); periksa jalurnya, izinnya, dan sisa ruang cakram.",
                $"{Name(target)}: cannot be written ({exception.GetType().Name}); check its path, its permissions and the space on the disk.");
        }
    }

    private static string Name(OutputTarget target) => $"--output {target.Format}={target.File}";
}
