using System.Globalization;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary>One run of <c>watch</c>: a small run of <c>lint</c> for each change, until somebody ends it.</summary>
internal sealed class WatchRun(Terminal terminal, LintRequest request, DraftWatch watch)
{
    /// <summary>Names beyond these are counted.</summary>
    private const int MostNames = 5;

    private const string Clear = "\e[2J\e[3J\e[H";

    private Language _language;
    private bool _hasToldHow;

    public async Task RunAsync(CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _ = QuitKey.PressedAsync(terminal).ContinueWith(_ => end.Cancel(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        try
        {
            for (var round = watch.Begin(); ; round = await watch.NextAsync(end.Token)) await ShowAsync(round, end.Token);
        }
        catch (OperationCanceledException)
        {
            // The way in which a watch ends.
        }
    }

    private async Task ShowAsync(WatchRound round, CancellationToken cancellation)
    {
        _language = MessageLanguage.Choose(request.Language, round.Workspaces.OptionsForWorkingDirectory().Configuration.Messages, terminal.Variable);
        if (terminal.OutputIsTerminal && terminal.Variable("TERM") is not "dumb") terminal.Out.Write(Clear);
        FailureLines.Write(terminal.Out, $"[{DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}] {TitleOf(round)}");
        foreach (var draft in round.Gone) Say($"{Shown(draft)}: dihapus atau dipindahkan.", $"{Shown(draft)}: deleted or moved.");
        await terminal.Out.FlushAsync(cancellation);
        if (round.IsEverything || round.Found.Drafts.Count > 0 || round.Found.Failures.Count > 0)
        {
            await new LintRun(terminal, request with { Paths = [] }).RunAsync(round.Workspaces, round.Found, cancellation);
        }

        TellHow();
        await terminal.Out.FlushAsync(cancellation);
    }

    private string TitleOf(WatchRound round)
    {
        if (round.IsEverything) return new LocalizedText("Semua draf", "All drafts").In(_language);
        var names = round.Found.Drafts.Take(MostNames).Select(Shown).ToList();
        var more = round.Found.Drafts.Count - names.Count;
        if (more > 0) names.Add(new LocalizedText($"dan {more} lainnya", $"and {more} more").In(_language));
        return string.Join(", ", names);
    }

    /// <summary>On a screen that was cleared it is told again.</summary>
    private void TellHow()
    {
        if (_hasToldHow && !terminal.OutputIsTerminal) return;
        _hasToldHow = true;
        Say("Menunggu perubahan; tekan q atau Ctrl+C untuk berhenti.", "Waiting for changes; press q or Ctrl+C to stop.");
        if (watch.IsPolling)
        {
            Say("Sistem tidak memberitahukan perubahan (di Linux: naikkan fs.inotify.max_user_watches dan max_user_instances); folder diperiksa tiap setengah detik.",
                "The system does not tell of changes (on Linux: raise fs.inotify.max_user_watches and max_user_instances); folders are looked at every half second.");
        }
    }

    private static string Shown(Draft draft) => draft.Options.Registry.Mask(draft.Path);

    private void Say(string id, string en) => FailureLines.Write(terminal.Out, new LocalizedText(id, en).In(_language));
}
