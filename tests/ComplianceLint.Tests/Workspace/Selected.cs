using System.Text;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

/// <summary>What a run that is narrowed to changes sees.</summary>
/// <param name="Drafts">The paths of the chosen drafts.</param>
/// <param name="Findings">Path and line of each finding that is shown.</param>
/// <param name="LeftOut">How many are not shown.</param>
/// <param name="Posts">Path and index of each chosen post.</param>
/// <param name="Failures">What could not be known.</param>
internal sealed record Selected(
    IReadOnlyList<string> Drafts, IReadOnlyList<string> Findings, int LeftOut, IReadOnlyList<string> Posts, IReadOnlyList<Failure> Failures)
{
    public static Task<Selected> Since(TemporaryFolder folder, string reference, params string[] paths) => Of(folder.Path, ChangeQuery.Since(reference), paths);

    public static Task<Selected> Staged(TemporaryFolder folder, params string[] paths) => Of(folder.Path, ChangeQuery.Staged, paths);

    public static Task<Selected> In(TemporaryFolder folder, string diff, params string[] paths) =>
        Of(folder.Path, ChangeQuery.In(new MemoryStream(Encoding.UTF8.GetBytes(diff))), paths);

    public static async Task<Selected> Of(string workingDirectory, ChangeQuery query, params string[] paths)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var workspaces = new Workspaces(new RunSettings { WorkingDirectory = workingDirectory });
        using var selection = await DraftSelection.ReadAsync(query, workspaces.Run, cancellation);
        var found = new DraftFinder(workspaces) { Selection = selection }.Find(paths);
        var (findings, posts, failures, leftOut) = (new List<string>(), new List<string>(), found.Failures.ToList(), 0);
        await foreach (var linted in new Linter { Now = DateTimeOffset.UnixEpoch }.LintAsync(found.Drafts, cancellation))
        {
            failures.AddRange(linted.Failures);
            foreach (var analysis in linted.Analyses.Select(analysis => linted.Draft.Changes?.Narrow(analysis) ?? analysis))
            {
                posts.Add($"{linted.Draft.Path}#{analysis.Post.Index}");
                leftOut += analysis.LeftOut;
                findings.AddRange(analysis.Diagnostics.Select(diagnostic => $"{linted.Draft.Path}:{analysis.Post.Source.PositionOf(diagnostic.Span.Start).Line}"));
            }
        }

        return new Selected([.. found.Drafts.Select(draft => draft.Path)], findings, leftOut, posts, failures);
    }
}
