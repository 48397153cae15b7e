using System.Runtime.CompilerServices;
using ComplianceLint.Workspace.Drafts;

namespace ComplianceLint.Workspace;

/// <summary>Fixes drafts, several at a time, and replaces their files one after the other, each whole or not at all.</summary>
/// <param name="linter">Says how drafts are read and analysed.</param>
public sealed class DraftFixer(Linter linter)
{
    /// <inheritdoc cref="Fixer.WithSuggestions"/>
    public bool WithSuggestions { get; init; }

    /// <inheritdoc cref="Fixer.IsWanted"/>
    public Func<Rule, bool> IsWanted { get; init; } = static _ => true;

    /// <summary>What waivers and baselines accept, which is left alone; the results are handed out without it.</summary>
    public AcceptedFindings? Accepted { get; init; }

    /// <summary>True to write nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Receives the text of a draft that came from standard input, fixed or not.</summary>
    public Stream Output { get; init; } = Stream.Null;

    /// <summary>What was done so far.</summary>
    public FixSummary Summary { get; } = new();

    /// <summary>Fixes the drafts in their order; a file that changed meanwhile or cannot be written is a failure, and keeps its text.</summary>
    public async IAsyncEnumerable<FixedDraft> FixAsync(IReadOnlyList<Draft> drafts, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        DraftRewrite? open = null;
        try
        {
            await foreach (var (part, result) in linter.RunAsync(await HoldInputAsync(drafts, cancellation), Fix, cancellation))
            {
                if (open is not null && !ReferenceEquals(open.Draft, part.Draft))
                {
                    if (Close(ref open) is { } failure) yield return failure;
                }

                open ??= new DraftRewrite(part.Draft, Output, IsDryRun);
                open.Add(part, result.Fixed);
                // A draft that is one part is reported as it is on the disk; the stretches of a long one are reported on the way.
                var failed = part.Stretch is null ? Close(ref open) : null;
                yield return failed is null ? result : failed with { Linted = failed.Linted with { Analyses = Original(result.Fixed?.Before), Share = part.Share } };
            }

            if (open is not null && Close(ref open) is { } last) yield return last;
        }
        finally
        {
            open?.Dispose();
        }
    }

    private FixedDraft? Close(ref DraftRewrite? open)
    {
        using var rewrite = open!;
        open = null;
        if (rewrite.Commit() is { } failure) return new FixedDraft(new LintedDraft(rewrite.Draft, [], [failure]) { Share = 0 }, null);
        Summary.AddFile(rewrite.Summary);
        return null;
    }

    private (DraftPart Part, FixedDraft Draft) Fix(DraftPart part)
    {
        FixedSource? result = null;
        var linted = Linter.Lint(part, source =>
        {
            result = new Fixer(version => Analyze(part, version)) { WithSuggestions = WithSuggestions, IsWanted = IsWanted }.Fix(source);
            return new LintedDraft(part.Draft, Original(result.After), result.After.Failures) { Share = part.Share };
        });
        return (part, new FixedDraft(linted, result));
    }

    private AnalyzedSource Analyze(DraftPart part, SourceText source)
    {
        var linted = linter.Analyze(part, source);
        return new AnalyzedSource(source, (Accepted?.Try(linted) ?? linted).Analyses, linted.Failures);
    }

    private static IReadOnlyList<Analysis> Original(AnalyzedSource? source) => [.. (source?.Analyses ?? []).Select(analysis => analysis.Original)];

    /// <summary>Standard input is read twice: for its posts, and for what is copied.</summary>
    private static async Task<IReadOnlyList<Draft>> HoldInputAsync(IReadOnlyList<Draft> drafts, CancellationToken cancellation)
    {
        var held = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.Content is not { } content)
            {
                held.Add(draft);
                continue;
            }

            using var copy = new MemoryStream();
            // A console does not stop reading because somebody asks it to.
            await Task.Run(
                () =>
                {
                    using var input = content();
                    input.CopyTo(copy);
                },
                CancellationToken.None).WaitAsync(cancellation);
            var bytes = copy.ToArray();
            held.Add(draft with { Content = () => new MemoryStream(bytes, writable: false) });
        }

        return held;
    }
}
