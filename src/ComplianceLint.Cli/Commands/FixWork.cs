using System.Runtime.CompilerServices;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary>What <c>fix</c> does to each draft before a run reports what is left of it.</summary>
internal sealed class FixWork(Terminal terminal, bool color)
{
    // A progress bar and a diff on one screen would write over each other.
    private readonly StringWriter? _held = ProgressBar.CanShow(terminal) && terminal.OutputIsTerminal ? new StringWriter() : null;
    private DraftFixer? _fixer;
    private IReadOnlyList<Failure> _unknown = [];
    private Language _language;

    public required bool WithSuggestions { get; init; }

    /// <summary>Selectors of the rules that are wanted; none stands for all.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    public required bool IsDryRun { get; init; }

    /// <summary>True when the command's output is the text of a draft.</summary>
    public required bool WritesText { get; init; }

    /// <summary>Says which of the wanted rules nobody knows; nothing is fixed then.</summary>
    public IReadOnlyList<Failure> Prepare(IReadOnlyList<Draft> drafts, Language language)
    {
        _language = language;
        var known = drafts.Select(draft => draft.Options).Distinct().SelectMany(options => options.Packs).SelectMany(pack => pack.Rules).Concat(EngineRules.All);
        _unknown = drafts.Count == 0 ? [] : new RuleFilter(Rules).FailuresIn("--rule", [.. known]);
        return _unknown;
    }

    public async IAsyncEnumerable<LintedDraft> RunAsync(
        Linter linter, IReadOnlyList<Draft> drafts, AcceptedFindings accepted, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // The text of standard input is passed on even so: an editor would take silence for an empty draft.
        if (_unknown.Count > 0 && !WritesText) yield break;
        var filter = new RuleFilter(Rules);
        _fixer = new DraftFixer(linter)
        {
            WithSuggestions = WithSuggestions,
            IsWanted = rule => _unknown.Count == 0 && filter.Includes(rule),
            Accepted = accepted,
            IsDryRun = IsDryRun,
            Output = WritesText ? terminal.Output : Stream.Null,
        };
        Draft? shown = null;
        await foreach (var draft in _fixer.FixAsync(drafts, cancellation))
        {
            if (IsDryRun && draft.Fixed is { IsChanged: true } changed)
            {
                var path = draft.Linted.Draft.Options.Registry.Mask(draft.Linted.Draft.Path);
                FixDiff.Write(_held ?? terminal.Out, changed, path, !ReferenceEquals(shown, draft.Linted.Draft), _language, color);
                shown = draft.Linted.Draft;
            }

            yield return draft.Linted;
        }
    }

    /// <summary>Sums up.</summary>
    /// <param name="result">The exit code that what is left gives.</param>
    /// <returns>The exit code of the command.</returns>
    public int Finish(int result)
    {
        if (_held is not null) terminal.Out.Write(_held);
        var summary = _fixer?.Summary ?? new FixSummary();
        var isText = WritesText || IsDryRun;
        FixReport.Write(isText ? terminal.Error : terminal.Out, summary, IsDryRun, _language, color && !isText);
        if (!IsDryRun || result == ExitCode.Incomplete) return result;
        return summary.Fixed > 0 ? ExitCode.Findings : ExitCode.Success;
    }
}
