using Spectre.Console;

namespace ComplianceLint.Cli;

/// <summary>Shows on the error stream of a terminal how far a run is, once it takes over a second.</summary>
internal sealed class ProgressBar : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _end = new();
    private readonly Task _showing;
    private double _done;

    private ProgressBar(Func<ProgressBar, Task> show) => _showing = show(this);

    /// <summary>False when the error stream goes into a file or a pipe, or cannot move its cursor.</summary>
    public static bool CanShow(Terminal terminal) => terminal.ErrorIsTerminal && terminal.Variable("TERM") is not "dumb";

    public static ProgressBar Start(Terminal terminal, int total, Language language) =>
        new(bar => CanShow(terminal) ? bar.ShowAsync(terminal, total, language) : Task.CompletedTask);

    /// <summary>One more draft is done, or a part of a long one; called by one thread.</summary>
    public void Advance(double drafts) => Volatile.Write(ref _done, _done + drafts);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _showing;
        _end.Dispose();
    }

    private async Task ShowAsync(Terminal terminal, int total, Language language)
    {
        await WaitAsync(Patience);
        if (_end.IsCancellationRequested) return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask(new LocalizedText("Memeriksa draf", "Checking drafts").In(language), maxValue: total);
            while (!_end.IsCancellationRequested)
            {
                task.Value = Volatile.Read(ref _done);
                await WaitAsync(Refresh);
            }
        });
    }

    // Waits for the time or for the end of the run, whichever comes first.
    private async Task WaitAsync(TimeSpan time) =>
        await Task.Delay(time, _end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
