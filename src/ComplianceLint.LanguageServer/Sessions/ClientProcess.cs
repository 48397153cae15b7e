using System.Diagnostics;

namespace ComplianceLint.LanguageServer.Sessions;

/// <summary>The process that started the server; where it is gone nobody will close the pipe.</summary>
internal static class ClientProcess
{
    public static bool IsGone(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            // It is there, and not ours to look at.
            return false;
        }
    }
}
