using ComplianceLint.Workspace.Files;
using ComplianceLint.Workspace.Packs;

namespace ComplianceLint.Workspace;

/// <summary>The rules that a rule author wants to test: a file, a folder of one group, a pack, or several packs.</summary>
public sealed class RuleSources
{
    private readonly Func<Rule, bool> _isWanted;

    private RuleSources(IReadOnlyList<RulePack> packs, IReadOnlyList<Failure> failures, Func<Rule, bool> isWanted)
    {
        RuleSet = RuleSet.Create(packs);
        Failures = [.. failures.Concat(RuleSet.Failures).Distinct()];
        _isWanted = isWanted;
    }

    /// <summary>The rules of the packs that hold the wanted ones, and of those that these extend.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Packs and rules that could not be found or read.</summary>
    public IReadOnlyList<Failure> Failures { get; }

    public bool Wants(Rule rule) => _isWanted(rule);

    /// <summary>All rules inside the program.</summary>
    public static RuleSources BuiltIn() => new(BuiltInPacks.ReadAll(), [], _ => true);

    /// <summary>The rules at or below a path.</summary>
    public static RuleSources At(string path, string workingDirectory)
    {
        var fullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingDirectory));
        var shown = DisplayPath.Of(fullPath, workingDirectory);
        if (!Path.Exists(fullPath)) return new RuleSources([], [FileFailures.Missing(shown)], _ => false);
        var folders = PackFoldersAt(fullPath);
        if (folders.Count == 0) return new RuleSources([], [FileFailures.NoPack(shown)], _ => false);
        var selection = new PackLoader(new RunSettings { WorkingDirectory = workingDirectory }).Read(folders.Select(folder =>
            new PackReference($"./{Path.GetFileName(folder)}", Path.GetDirectoryName(folder), shown)));
        return new RuleSources(selection.Packs, [.. selection.Missing, .. selection.Broken], IsBelow);

        bool IsBelow(Rule rule) => WorkspaceRoot.Contains(fullPath, Path.GetFullPath(rule.Path, workingDirectory));
    }

    /// <summary>The pack that a path belongs to, or else the packs that stand in it.</summary>
    private static IReadOnlyList<string> PackFoldersAt(string fullPath)
    {
        for (var folder = fullPath; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (PackFolder.IsPack(folder)) return [folder];
        }

        return Directory.Exists(fullPath)
            ? [.. Directory.EnumerateDirectories(fullPath).Where(PackFolder.IsPack).Order(StringComparer.Ordinal)]
            : [];
    }
}
