namespace ComplianceLint.LanguageServer.Wire;

/// <summary>Notes what went wrong, where nobody takes it for protocol. Thread-safe.</summary>
internal sealed class Log(TextWriter output)
{
    private readonly Lock _lock = new();

    public void Write(string line)
    {
        lock (_lock)
        {
            output.WriteLine($"compliancelint lsp: {SensitiveSpans.Mask(line)}");
            output.Flush();
        }
    }

    /// <summary>Only the type: the message of an exception may quote a draft.</summary>
    public void Write(string what, Exception exception) => Write($"{what}: {exception.GetType().Name}");
}
