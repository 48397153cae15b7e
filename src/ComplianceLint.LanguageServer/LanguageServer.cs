using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer;

/// <summary>Speaks the Language Server Protocol 3.17 with one client until it leaves.</summary>
public static class LanguageServer
{
    /// <summary>Serves a client; nothing but protocol is written to the output.</summary>
    /// <returns>0 when the client took its leave as the protocol says, else 1.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, ServerSettings settings, CancellationToken cancellation = default)
    {
        var log = new Log(settings.Log);
        var work = new WorkQueue();
        var client = new ClientConnection(output, log);
        var session = new Session(settings, client, work, log);
        // Nobody waits for the reader: it may hang in a pipe that never closes.
        _ = Task.Run(() => new Listener(input, work, session, log).ListenAsync(cancellation), CancellationToken.None);
        try
        {
            await work.RunAsync(() => session.IsOver || !client.IsOpen, cancellation);
        }
        catch (OperationCanceledException)
        {
            // The way in which whoever hosts the server ends it.
        }
        finally
        {
            session.End();
        }

        return session.HasLeftInOrder ? 0 : 1;
    }
}
