using System.Diagnostics;

namespace ComplianceLint.Tests.Workspace;

/// <summary>Runs git in a folder of a test.</summary>
internal static class GitFolder
{
    private static readonly string[] Identity =
        ["-c", "user.name=Uji", "-c", "user.email=uji@contoh.go.id", "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"];

    /// <summary>Makes the folder a repository whose first commit holds all that is in it.</summary>
    public static TemporaryFolder Committed(this TemporaryFolder folder)
    {
        folder.Git("init", "--quiet", "--initial-branch=main");
        return folder.Commit();
    }

    public static TemporaryFolder Commit(this TemporaryFolder folder)
    {
        folder.Git("add", "--all");
        folder.Git("commit", "--quiet", "--allow-empty", "--message=Uji");
        return folder;
    }

    public static void Git(this TemporaryFolder folder, params string[] arguments) => Git(folder.Path, [.. Identity, .. arguments]);

    public static string Git(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(error.Result);
    }
}
