using System.Text.Json;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Runs;

/// <summary>Lints all drafts of the open folders when somebody asks for it, and never by itself.</summary>
internal sealed class RunCommand(
    ServerSettings settings, ClientConnection client, WorkQueue work, ClientFeatures features, Roots roots, OpenDocuments documents, Judge judge, RulePages pages, RunReporter reporter, Log log)
{
    public const string Name = "compliancelint.server.lintWorkspace";
    public const string ClearName = "compliancelint.server.clearWorkspace";

    private const int Most = 1000;
    private const long ProgressInterval = 100;

    private static readonly LocalizedText NoFolder = new("Belum ada folder yang dibuka.", "No folder is open.");

    private Action? _stop;
    private RunProgress? _progress;

    /// <summary>Begins a run, instead of one that still goes on.</summary>
    public Reply? Begin(JsonElement parameters, PendingReply pending)
    {
        _stop?.Invoke();
        var language = judge.LanguageFor(null);
        if (roots.Folders.Count == 0) return Reply.Fail(ErrorCode.RequestFailed, NoFolder.In(language));
        var running = new CancellationTokenSource();
        var progress = _progress = new RunProgress(client, features, parameters.At("workDoneToken"), language);
        pending.Stop = _stop = running.Cancel;
        var order = OrderOf(parameters.At("arguments"));
        _ = Task.Run(() => RunAsync(order, running, progress, pending), CancellationToken.None);
        return null;
    }

    /// <summary>Takes away what the last run found.</summary>
    public Reply Clear()
    {
        _stop?.Invoke();
        reporter.Show(null);
        return Reply.Nothing;
    }

    /// <summary>Answers <c>window/workDoneProgress/cancel</c>.</summary>
    public bool Stop(JsonElement parameters)
    {
        if (_progress?.IsShownAs(parameters.At("token")) == true) _stop?.Invoke();
        return true;
    }

    private RunOrder OrderOf(JsonElement arguments)
    {
        var wanted = arguments is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0 && list[0].At("max").TryGetInt(out var max) && max > 0 ? max : Most;
        var open = documents.All.Where(document => document.File is not null).ToDictionary(document => document.File!, document => document.Text[document.Mark..], StringComparer.Ordinal);
        var folders = roots.Folders.ToList();
        return new RunOrder([.. folders.Select(folder => settings.Run with { WorkingDirectory = folder })], file => Roots.FolderOf(folders, file) ?? "", open, judge.LanguageFor, wanted);
    }

    private async Task RunAsync(RunOrder order, CancellationTokenSource running, RunProgress progress, PendingReply pending)
    {
        Action end;
        try
        {
            var last = Environment.TickCount64;
            var result = await new RunWork(settings, order, features, pages).RunAsync(
                share =>
                {
                    if (Environment.TickCount64 - last < ProgressInterval) return;
                    last = Environment.TickCount64;
                    work.Add(() => progress.Tell(share));
                },
                running.Token);
            end = () =>
            {
                if (!running.IsCancellationRequested) reporter.Show(result);
                pending.Complete(Reply.Of(result.ToJson()));
            };
        }
        catch (OperationCanceledException)
        {
            end = pending.Cancel;
        }
        catch (Exception exception)
        {
            log.Write("a run over all drafts", exception);
            end = () => pending.Complete(Reply.Fail(ErrorCode.InternalError, $"ComplianceLint failed ({exception.GetType().Name}); please report it as a bug."));
        }

        work.Add(() =>
        {
            progress.End();
            end();
            if (_progress == progress) (_stop, _progress) = (null, null);
        });
    }
}
