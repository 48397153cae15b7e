using ComplianceLint.Workspace.Files;
using Microsoft.Extensions.FileSystemGlobbing;

namespace ComplianceLint.Workspace.Drafts;

/// <summary>Globs below one folder; one that starts with <c>!</c> takes files out again.</summary>
internal sealed class GlobSet
{
    // A draft must not escape the linter because its extension is in capitals.
    private readonly Matcher _matcher = new(StringComparison.OrdinalIgnoreCase);

    public GlobSet(IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.StartsWith('!')) _matcher.AddExclude(pattern[1..]);
            else _matcher.AddInclude(pattern);
        }
    }

    /// <summary>The globs of an override, of which exclusions alone take away from all files; null where it names none.</summary>
    public static GlobSet? OfOverride(IReadOnlyList<string> files) =>
        files.Count == 0 ? null : new GlobSet(files.All(file => file.StartsWith('!')) ? ["**/*", .. files] : files);

    public static bool IsGlob(string path) => path.Contains('*');

    /// <summary>The folder in which a glob begins, and the rest of it.</summary>
    public static (string Folder, string Pattern) Split(string glob)
    {
        var slashed = DisplayPath.WithSlashes(glob);
        var slash = slashed.LastIndexOf('/', slashed.IndexOf('*'));
        return slash switch
        {
            < 0 => (".", slashed),
            0 => ("/", slashed[1..]),
            _ => (slashed[..slash], slashed[(slash + 1)..]),
        };
    }

    public bool Matches(string folder, string file) => Matching(folder, [file]).Count > 0;

    /// <summary>Those of the files, given by full paths below the folder, that the globs name.</summary>
    public IReadOnlyList<string> Matching(string folder, IReadOnlyCollection<string> files) =>
        [.. _matcher.Match(folder, files).Files.Select(match => Path.GetFullPath(match.Path, folder))];
}
