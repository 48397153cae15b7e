using System.Text;

namespace ComplianceLint.Workspace.Changes;

/// <summary>Asks git what changed: the names and objects of the files first, which are sure, then their lines.</summary>
internal sealed class GitChanges(GitRepository repository, CancellationToken cancellation)
{
    private static readonly string[] Diff =
    [
        "diff", "--raw", "--patch", "-z", "--unified=0", "--no-abbrev", "--find-renames", "--no-color", "--no-ext-diff", "--no-textconv",
        "--submodule=short", "--ignore-submodules=dirty", "--src-prefix=a/", "--dst-prefix=b/",
    ];

    private readonly Git _git = repository.Git;

    /// <summary>What the working tree changed since a line of work left a commit.</summary>
    public (IReadOnlyList<GitChange> Changes, LocalizedText? Fault) Since(string reference)
    {
        if (reference.StartsWith('-') || reference.Length == 0) return ([], ChangeFailures.NoReference(reference));
        var (commit, unknown) = _git.Ask(["rev-parse", "--verify", "--quiet", $"{reference}^{{commit}}"], cancellation);
        if (unknown is not null) return ([], ChangeFailures.UnknownReference(reference, repository.IsShallow));
        var (start, unrelated) = _git.Ask(["merge-base", commit.Trim(), "HEAD"], cancellation);
        if (unrelated is not null) return ([], ChangeFailures.NoCommonCommit(reference, repository.IsShallow));
        var (changes, fault) = Read(start.Split('\n')[0]);
        if (fault is not null) return ([], fault);
        var (names, complaint) = _git.Ask(["ls-files", "--others", "--exclude-standard", "-z"], cancellation);
        if (complaint is not null) return ([], ChangeFailures.GitSays(complaint));
        // A folder is another repository inside of this one.
        return ([.. changes, .. Names(names).Select(name => new GitChange(name.TrimEnd('/')) { Lines = ChangedLines.All, IsSubmodule = name.EndsWith('/') })], null);
    }

    /// <summary>What a commit would take.</summary>
    public (IReadOnlyList<GitChange> Changes, LocalizedText? Fault) Staged() => Read("--cached");

    private (IReadOnlyList<GitChange> Changes, LocalizedText? Fault) Read(string what)
    {
        var ((changes, fault), complaint) = _git.Run([.. Diff, what, "--"], Read, cancellation);
        return complaint is not null ? ([], ChangeFailures.GitSays(complaint)) : (changes, fault);
    }

    private static (IReadOnlyList<GitChange> Changes, LocalizedText? Fault) Read(Stream stream)
    {
        var changes = new List<GitChange>();
        var buffered = new BufferedStream(stream, 1 << 16);
        while (ReadName(buffered) is { Length: > 0 } header)
        {
            var fields = header.Split(' ');
            var former = ReadName(buffered);
            var path = fields[4][0] is 'R' or 'C' ? ReadName(buffered) : former;
            if (fields[4][0] == 'D') continue;
            changes.Add(new GitChange(path)
            {
                FormerPath = fields[4][0] == 'R' ? former : null,
                Object = fields[3],
                IsConflict = fields[4][0] == 'U',
                IsLink = fields[1] == "120000",
                IsSubmodule = fields[1] == "160000",
                IsNew = fields[4][0] is 'A' or 'C' or 'T' or 'U',
            });
        }

        var (sections, fault) = new DiffReader(buffered, isForeign: false).Read();
        if (fault is not null) return ([], fault);
        var lines = sections.Where(section => section is { Path: not null, IsChange: true }).ToLookup(section => section.Path!, StringComparer.Ordinal);
        return ([.. changes.Select(change => change with { Lines = change.IsNew ? ChangedLines.All : LinesOf(lines[$"b/{change.Path}"].FirstOrDefault(), change) })
            .Where(change => change.Lines is not null).DistinctBy(change => change.Path, StringComparer.Ordinal)], null);
    }

    /// <summary>Null where nothing but permissions changed.</summary>
    private static ChangedLines? LinesOf(DiffSection? section, GitChange change) =>
        section?.Lines ?? (change.FormerPath is not null ? new ChangedLines([], []) { IsMove = true } : null);

    private static IEnumerable<string> Names(string list) => list.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static string ReadName(Stream stream)
    {
        var name = new List<byte>();
        while (stream.ReadByte() is > 0 and var value) name.Add((byte)value);
        return Encoding.UTF8.GetString(name.ToArray());
    }
}
