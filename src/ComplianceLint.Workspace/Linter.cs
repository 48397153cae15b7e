using System.Runtime.CompilerServices;
using System.Threading.Tasks.Dataflow;
using ComplianceLint.Workspace.Drafts;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace;

/// <summary>Reads, parses and analyses drafts, several at a time, and hands the results out in the order of the drafts.</summary>
public sealed class Linter
{
    // Wide enough that one slow file does not idle the other threads, narrow enough that memory stays flat.
    private const int DraftsPerJob = 8;

    /// <summary>The clock of the run, read once.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Channels that replace those of every post; empty leaves the posts'.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>How many drafts are analysed at the same time; the results do not depend on it.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Lints the drafts; ends early, with an <see cref="OperationCanceledException"/>, when it is cancelled.</summary>
    public async IAsyncEnumerable<LintedDraft> LintAsync(
        IReadOnlyList<Draft> drafts, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // Stops the feeder too when the caller leaves the loop early.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var window = new TransformBlock<Draft, LintedDraft>(Lint, new ExecutionDataflowBlockOptions
        {
            MaxDegreeOfParallelism = Jobs,
            BoundedCapacity = Jobs * DraftsPerJob,
            EnsureOrdered = true,
            SingleProducerConstrained = true,
            CancellationToken = stop.Token,
        });
        var feeding = FeedAsync(window, drafts, stop.Token);
        try
        {
            await foreach (var linted in window.ReceiveAllAsync(cancellation)) yield return linted;
            // A window that broke ends its items in silence; only this says so.
            await window.Completion;
            cancellation.ThrowIfCancellationRequested();
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
        }
    }

    /// <summary>Lints one draft; whatever happens to it becomes a failure, and the other drafts go on.</summary>
    public LintedDraft Lint(Draft draft)
    {
        try
        {
            var (source, failure) = Read(draft);
            if (source is not null) return Analyze(draft, source);
            if (failure is not null) return new LintedDraft(draft, [], [failure]);
            return draft.IsNamed
                ? new LintedDraft(draft, [], [FileFailures.NoPostInside(draft.Path)])
                : new LintedDraft(draft, [], []) { IsSkipped = true };
        }
        catch (Exception exception)
        {
            return new LintedDraft(draft, [], [FileFailures.Crash(draft.Path, exception)]);
        }
    }

    private static async Task FeedAsync(TransformBlock<Draft, LintedDraft> window, IReadOnlyList<Draft> drafts, CancellationToken stop)
    {
        foreach (var draft in drafts)
        {
            if (stop.IsCancellationRequested || !await window.SendAsync(draft, CancellationToken.None)) break;
        }

        window.Complete();
    }

    private static (SourceText? Source, Failure? Failure) Read(Draft draft)
    {
        Func<ReadOnlySpan<byte>, bool>? isWanted = PostShape.IsJson(draft.Path) ? PostShape.IsPost : null;
        return draft.Content is { } content
            ? SourceReader.Read(content, draft.Path, isWanted)
            : SourceReader.Read(draft.File, draft.Path, isWanted);
    }

    private LintedDraft Analyze(Draft draft, SourceText source)
    {
        var configuration = draft.Options.Configuration;
        var parsed = PostDocument.Parse(source, new ParseOptions
        {
            TextLanguage = configuration.TextLanguage,
            IsDeclaredDraft = draft.IsDeclared,
        });
        var options = new AnalysisOptions { Now = Now, TimeZone = configuration.TimeZone, Channels = Channels, Registry = draft.Options.Registry };
        return new LintedDraft(draft, [.. parsed.Posts.Select(post => draft.Options.RuleSet!.Analyze(post, options))], parsed.Failures);
    }
}
