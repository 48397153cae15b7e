using System.Runtime.CompilerServices;
using System.Threading.Tasks.Dataflow;
using ComplianceLint.Workspace.Changes;
using ComplianceLint.Workspace.Drafts;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace;

/// <summary>Reads, parses and analyses drafts, several at a time, and hands the results out in the order of the drafts.</summary>
public sealed class Linter
{
    /// <summary>The clock of the run, read once.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Channels that replace those of every post; empty leaves the posts'.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <inheritdoc cref="AnalysisOptions.DoubtsApproval"/>
    public bool DoubtsApproval { get; init; }

    /// <summary>How many drafts are analysed at the same time; the results do not depend on it.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Lints the drafts, a long one of one record a line in stretches; ends early, with an <see cref="OperationCanceledException"/>,
    /// when it is cancelled.
    /// </summary>
    public IAsyncEnumerable<LintedDraft> LintAsync(IReadOnlyList<Draft> drafts, CancellationToken cancellation = default) =>
        RunAsync(drafts, part => Lint(part, source => Analyze(part, source)), cancellation);

    /// <summary>Does some work on every part of the drafts, as <see cref="LintAsync"/> lints them.</summary>
    internal async IAsyncEnumerable<T> RunAsync<T>(
        IReadOnlyList<Draft> drafts, Func<DraftPart, T> work, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // Stops the feeder too when the caller leaves the loop early.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var window = new TransformBlock<DraftPart, (T Result, DraftPart Part)>(part => (work(part), part), new ExecutionDataflowBlockOptions
        {
            MaxDegreeOfParallelism = Jobs,
            EnsureOrdered = true,
            SingleProducerConstrained = true,
            CancellationToken = stop.Token,
        });
        var room = new Room(Jobs);
        // Nobody waits for the feeder: it may hang in standard input, and ends with the window or with the process.
        _ = Task.Run(() => FeedAsync(window, room, drafts, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var (result, part) in window.ReceiveAllAsync(cancellation))
            {
                yield return result;
                room.Leave(part.Bytes);
            }

            // A window that broke ends its items in silence; only this says so.
            await window.Completion;
            cancellation.ThrowIfCancellationRequested();
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    /// <summary>Reads on as long as there is room: what the caller has not taken yet stays in memory.</summary>
    private static async Task FeedAsync(ITargetBlock<DraftPart> window, Room room, IReadOnlyList<Draft> drafts, CancellationToken stop)
    {
        try
        {
            foreach (var part in drafts.SelectMany(DraftParts.Of))
            {
                await room.EnterAsync(part.Bytes, stop);
                window.Post(part);
            }

            window.Complete();
        }
        catch (OperationCanceledException)
        {
            window.Complete();
        }
        catch (Exception exception)
        {
            window.Fault(exception);
        }
    }

    /// <summary>Reads one part and has it linted; whatever happens to it becomes a failure, and the others go on.</summary>
    internal static LintedDraft Lint(DraftPart part, Func<SourceText, LintedDraft> analyze)
    {
        var draft = part.Draft;
        try
        {
            var (source, failure) = part.IsEmpty ? (null, null) : part.Stretch is { } stretch ? (stretch.Source, stretch.Failure) : Read(draft);
            if (source is not null) return analyze(source);
            if (failure is not null) return new LintedDraft(draft, [], [failure]) { Share = part.Share };
            return draft.IsNamed
                ? new LintedDraft(draft, [], [FileFailures.NoPostInside(draft.Path)])
                : new LintedDraft(draft, [], []) { IsSkipped = true };
        }
        catch (Exception exception)
        {
            return new LintedDraft(draft, [], [FileFailures.Of(draft.Path, exception)]);
        }
    }

    private static (SourceText? Source, Failure? Failure) Read(Draft draft)
    {
        Func<ReadOnlySpan<byte>, bool>? isWanted = PostShape.IsJson(draft.Path) ? PostShape.IsPost : null;
        return draft.Content is { } content
            ? SourceReader.Read(content(), draft.Path, isWanted)
            : SourceReader.Read(draft.File, draft.Path, isWanted);
    }

    internal LintedDraft Analyze(DraftPart part, SourceText source)
    {
        var draft = part.Draft;
        var configuration = draft.Options.Configuration;
        if (draft.Changes?.LineAgainst(source) is { } line) return new LintedDraft(draft, [], [ChangeFailures.OtherText(draft.Path, line)]) { Share = part.Share };
        var parsed = PostDocument.Parse(source, new ParseOptions
        {
            TextLanguage = configuration.TextLanguage,
            IsDeclaredDraft = draft.IsDeclared,
            FirstIndex = part.Stretch?.FirstIndex ?? 0,
        });
        var options = new AnalysisOptions { Now = Now, TimeZone = configuration.TimeZone, Channels = Channels, DoubtsApproval = DoubtsApproval, Registry = draft.Options.Registry };
        var failures = parsed.Failures.Select(failure => failure with { Path = options.Registry.Mask(failure.Path) });
        var posts = draft.Changes?.Choose(source, parsed.Posts) ?? parsed.Posts;
        var rules = draft.Options.RulesIn(draft.Root, draft.File);
        return new LintedDraft(draft, [.. posts.Select(post => rules.For(post, Channels).Analyze(post, options))], [.. failures, .. rules.Failures])
        {
            Share = part.Share,
        };
    }
}
