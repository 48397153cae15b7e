using System.ComponentModel;
using System.Diagnostics;

namespace ComplianceLint.Workspace.Changes;

/// <summary>Runs git as a process: no shell, no pager, no lock, nothing that a repository could make it run for a diff.</summary>
/// <param name="program">The full path of git.</param>
/// <param name="folder">Where it runs.</param>
/// <param name="index">The index that the caller's own git works on; null for the repository's.</param>
internal sealed class Git(string program, string folder, string? index = null)
{
    private const int LongestComplaint = 500;

    private static readonly string[] Always =
    [
        "--no-optional-locks", "--no-pager", "-c", "core.quotePath=off", "-c", "core.fsmonitor=false", "-c", "diff.relative=false", "-c", "core.safecrlf=false",
    ];

    /// <summary>Variables that say where objects and settings are; all others would point a hook's git at another repository, or make it say other things.</summary>
    private static readonly string[] Kept = ["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH", "GIT_CEILING_DIRECTORIES", "GIT_EXEC_PATH"];

    /// <summary>The program on the search path; never one that lies in the working directory, where a pull request could put it.</summary>
    public static string? FindProgram(string? searchPath)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (searchPath ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(part => Path.Combine(part, name))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Runs git and reads its answer as text; what it complains about where it fails.</summary>
    public (string Answer, string? Complaint) Ask(IEnumerable<string> arguments, CancellationToken cancellation) =>
        Run(arguments, stream =>
        {
            using var reader = new StreamReader(stream, leaveOpen: true);
            return reader.ReadToEnd();
        }, cancellation);

    /// <inheritdoc cref="Ask"/>
    public (T Answer, string? Complaint) Run<T>(IEnumerable<string> arguments, Func<Stream, T> read, CancellationToken cancellation)
    {
        using var process = Start(arguments);
        using var killing = cancellation.Register(() => Kill(process));
        process.StandardInput.Close();
        var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var answer = read(process.StandardOutput.BaseStream);
        // A reader that had enough must not leave git waiting for room.
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return (answer, process.ExitCode == 0 ? null : FirstLine(complaint.GetAwaiter().GetResult()));
    }

    /// <exception cref="Win32Exception">The program cannot be started.</exception>
    public Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, [.. Always, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToList()) start.Environment.Remove(name);
        if (index is not null) start.Environment["GIT_INDEX_FILE"] = index;
        start.Environment["LC_ALL"] = "C";
        start.Environment["LANGUAGE"] = "";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        // Nothing is sent anywhere, not even to fetch what a partial clone lacks.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        return Process.Start(start)!;
    }

    public static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
    }

    private static bool IsForeign(string name) =>
        name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("GIT_CONFIG", StringComparison.OrdinalIgnoreCase)
        && !Kept.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string FirstLine(string complaint)
    {
        var line = complaint.AsSpan().Trim();
        var end = line.IndexOfAny('\r', '\n');
        if (end >= 0) line = line[..end];
        return line[..Math.Min(line.Length, LongestComplaint)].ToString();
    }
}
