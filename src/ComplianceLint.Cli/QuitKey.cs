namespace ComplianceLint.Cli;

/// <summary>Waits for the key <c>q</c>, or for the letter on an input that is no terminal; the end of such an input ends nothing.</summary>
internal static class QuitKey
{
    public static Task PressedAsync(Terminal terminal)
    {
        var pressed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        // Nobody can wake a thread that waits for a key: it must not keep the process alive.
        new Thread(() => Wait(terminal, pressed)) { IsBackground = true }.Start();
        return pressed.Task;
    }

    private static void Wait(Terminal terminal, TaskCompletionSource pressed)
    {
        try
        {
            while (Read(terminal) is { } key)
            {
                if (key is 'q' or 'Q') pressed.TrySetResult();
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // The terminal is gone; a signal still ends the command.
        }
    }

    private static char? Read(Terminal terminal)
    {
        if (terminal.InputIsTerminal) return Console.ReadKey(intercept: true).KeyChar;
        return terminal.Input.ReadByte() is >= 0 and var read ? (char)read : null;
    }
}
