using ComplianceLint.Workspace.Ownership;

namespace ComplianceLint.Workspace;

/// <summary>Who has to agree to changes of which files, as GitHub or GitLab read it from a file CODEOWNERS.</summary>
public sealed class CodeOwners
{
    private static readonly string[] OnGitHub = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

    private static readonly string[] OnGitLab = ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

    private readonly IReadOnlyList<OwnerSection> _sections;

    private CodeOwners(string path, IReadOnlyList<OwnerSection> sections) => (Path, _sections) = (path, sections);

    /// <summary>The file, relative to the repository.</summary>
    public string Path { get; }

    /// <summary>The file that counts in a repository: each host looks in three places and takes the first; null where there is none.</summary>
    public static CodeOwners? Find(string repository)
    {
        var isGitLab = IsOnGitLab(repository);
        if (Array.Find(isGitLab ? OnGitLab : OnGitHub, path => File.Exists(System.IO.Path.Combine(repository, path))) is not { } found) return null;
        return Read(found, File.ReadAllText(System.IO.Path.Combine(repository, found)), isGitLab);
    }

    /// <summary>Where a repository without such a file should have it.</summary>
    public static string PlaceFor(string repository) => IsOnGitLab(repository) ? ".gitlab/CODEOWNERS" : ".github/CODEOWNERS";

    /// <param name="path">The file, relative to the repository.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="isGitLab">True to read it as GitLab does: in sections, with exclusions.</param>
    public static CodeOwners Read(string path, string text, bool isGitLab) => new(path, isGitLab ? OwnerSection.ReadGitLab(text) : [OwnerSection.ReadGitHub(text)]);

    /// <summary>The owners of a file: of the last line of a section that matches it, however many match.</summary>
    /// <param name="path">Relative to the repository, with <c>/</c>; it need not exist.</param>
    public IReadOnlyList<string> OwnersOf(string path) =>
        [.. _sections.Where(section => !section.IsOptional).SelectMany(section => section.OwnersOf(path)).Distinct(StringComparer.Ordinal)];

    private static bool IsOnGitLab(string repository) =>
        File.Exists(System.IO.Path.Combine(repository, ".gitlab-ci.yml")) || Directory.Exists(System.IO.Path.Combine(repository, ".gitlab"));
}
