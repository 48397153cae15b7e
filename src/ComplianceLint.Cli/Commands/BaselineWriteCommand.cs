using System.CommandLine;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>baseline create</c> and <c>baseline prune</c>: lint, then write the baseline of each workspace anew.</summary>
internal sealed class BaselineWriteCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly LintOptions _options;
    private readonly bool _isPrune;
    private readonly Argument<string[]> _paths = new("paths") { Arity = ArgumentArity.ZeroOrMore, HelpName = "PATH" };

    public BaselineWriteCommand(Terminal terminal, CommonOptions common, Language help, bool isPrune)
        : base(
            isPrune ? "prune" : "create",
            isPrune
                ? new LocalizedText("Menghapus dari baseline yang sudah tidak ditemukan.", "Takes out of the baseline what is no longer found.")
                : new LocalizedText("Mencatat semua temuan sekarang ke baseline.", "Writes all present findings into the baseline."),
            help)
    {
        (_terminal, _common, _options, _isPrune) = (terminal, common, new LintOptions(help), isPrune);
        Examples = isPrune ? ["compliancelint baseline prune"] : ["compliancelint baseline create", "compliancelint baseline create drafts/lama"];
        _paths.Description = new LocalizedText("Draf yang diperiksa; tanpa ini seluruh ruang kerja.", "The drafts to lint; otherwise the whole workspace.").In(help);
        Add(_paths);
        _options.AddSetup(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _options.Read(parsed, _terminal, _common);
        var setup = CommandSetup.Of(_terminal, parsed, _common, request.Settings);
        var workspaces = new Workspaces(setup.Run);
        var found = new DraftFinder(workspaces).Find(parsed.GetValue(_paths) is { Length: > 0 } paths ? paths : [setup.Folder]);
        var run = new BaselineRun(setup.Run, found, request.Now ?? DateTimeOffset.UtcNow, request.Jobs);
        var changes = _isPrune ? await run.PruneAsync(cancellation) : await run.CreateAsync(cancellation);
        if (run.Failures.Count > 0)
        {
            FailureLines.Write(_terminal.Error, run.Failures, setup.Language);
            _terminal.Complain(NotWritten.In(setup.Language));
            return ExitCode.Incomplete;
        }

        foreach (var change in changes) Write(change, setup.Language);
        return ExitCode.Success;
    }

    private static LocalizedText NotWritten { get; } = new(
        "pemeriksaan belum lengkap, jadi baseline tidak ditulis; betulkan yang disebut di atas.", "the check is incomplete, so no baseline was written; repair what is named above.");

    private void Write(BaselineChange change, Language language)
    {
        var hasFile = File.Exists(change.File);
        // Nothing to take out of nothing.
        if (_isPrune && !hasFile) return;
        using (var file = new AtomicFile(change.File))
        {
            change.After.Write(file.Stream);
            file.Commit();
        }

        WriteAttributes(change.Root);
        var shown = Path.GetRelativePath(_terminal.WorkingDirectory, change.File).Replace('\\', '/');
        var gone = change.Before.Count - change.After.Count;
        FailureLines.Write(_terminal.Out, $"{shown}: {(_isPrune ? Pruned(change.After.Count, gone) : Created(change.After.Count, change.Locked)).In(language)}");
    }

    private static LocalizedText Created(long count, int locked) => new(
        $"{count} temuan dicatat{(locked > 0 ? $", {locked} temuan aturan terkunci tidak" : "")}.",
        $"{count} {(count == 1 ? "finding" : "findings")} recorded{(locked > 0 ? $", {locked} of locked rules left out" : "")}.");

    private static LocalizedText Pruned(long count, long gone) => new($"{gone} temuan dihapus, {count} tersisa.", $"{gone} removed, {count} left.");

    private static void WriteAttributes(string root)
    {
        var path = Path.Combine(root, MergedByLines.FileName);
        if (MergedByLines.Add(File.Exists(path) ? File.ReadAllBytes(path) : [], Baseline.FileName) is not { } bytes) return;
        using var file = new AtomicFile(path);
        file.Stream.Write(bytes);
        file.Commit();
    }
}
