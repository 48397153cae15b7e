using System.Diagnostics;
using Xunit;

namespace ComplianceLint.EndToEndTests;

public sealed class SelectingChanges
{
    [Fact]
    public void A_hook_sees_what_the_commit_takes_from_wherever_it_runs()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The hook is a shell script.");
        using var folder = new TemporaryFolder();
        folder.Write("sosial/a.md", "Konon jalan ditutup besok.\n");
        folder.Write("sosial/b.md", "Konon jembatan ditutup besok.\n");
        Git(folder, "init", "--quiet");
        folder.Write("hook", $"#!/bin/sh\ncd sosial && exec dotnet '{Path.Combine(AppContext.BaseDirectory, "compliancelint.dll")}' lint --staged --fail-on warning --lang en\n");
        File.Move(Path.Combine(folder.Path, "hook"), Path.Combine(folder.Path, ".git/hooks/pre-commit"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(folder.Path, ".git/hooks/pre-commit"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Git(folder, "add", "sosial/b.md");
        // `commit FILE` prepares an index of its own, without b.md.
        Git(folder, "add", "--intent-to-add", "sosial/a.md");
        var (code, output) = Git(folder, "-c", "user.name=Uji", "-c", "user.email=uji@contoh.go.id", "commit", "--message=Uji", "--", "sosial/a.md");
        Assert.Equal(1, code);
        Assert.Contains("a.md:1:1: warning", output, StringComparison.Ordinal);
        Assert.DoesNotContain("b.md", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_named_git_in_the_folder_is_not_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program is a shell script.");
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "Jalan ditutup besok.\n");
        Git(folder, "init", "--quiet");
        folder.Write("git", "#!/bin/sh\ntouch dijalankan\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(folder.Path, "git"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal(0, CommandRun.Of(folder.Path, "lint", "--staged").ExitCode);
        Assert.False(File.Exists(Path.Combine(folder.Path, "dijalankan")));
    }

    [Fact]
    public void No_draft_among_the_changes_is_one_sentence()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal((0, "Tidak ada draf di antara perubahan ini.\n", ""), Result(CommandRun.WithInput(folder.Path, "", "lint", "--diff", "-")));
        Assert.Equal(2, CommandRun.Of(folder.Path, "lint", "--staged").ExitCode);
        Assert.Equal(2, CommandRun.Of(folder.Path, "lint", "--staged", "--since", "main").ExitCode);
        Assert.Equal(2, CommandRun.Of(folder.Path, "lint", "-", "--staged").ExitCode);
    }

    [Fact]
    public void What_is_left_out_is_counted_in_every_output()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "Konon jalan ditutup besok.\n\nKabarnya jembatan juga ditutup.\n");
        const string Diff = "--- a/a.md\n+++ b/a.md\n@@ -3 +3 @@\n-Jembatan.\n+Kabarnya jembatan juga ditutup.\n";
        var run = CommandRun.WithInput(folder.Path, Diff, "lint", "--diff", "-", "--lang", "en", "--output", "text", "--output", "json=laporan.json");
        Assert.Contains("1 finding outside of the changed lines is not shown", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"leftOut\":1", folder.Read("laporan.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_doctor_names_what_should_be_mended()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "Jalan ditutup besok.\n");
        folder.Write("README.md", "Baca.\n");
        folder.Write("paket.json", "{}");
        Git(folder, "init", "--quiet");
        var run = CommandRun.Of(folder.Path, "doctor", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("/.compliancelint/ @your-team", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 file, 1 post", run.Output, StringComparison.Ordinal);
        folder.Write(".github/CODEOWNERS", "/.compliancelint/ @humas\n");
        Assert.DoesNotContain("@your-team", CommandRun.Of(folder.Path, "doctor", "--lang", "en").Output, StringComparison.Ordinal);
        folder.Write("compliancelint.yaml", "failOn: error\n");
        Assert.Contains("“compliancelint.* @your-team”", CommandRun.Of(folder.Path, "doctor", "--lang", "en").Output, StringComparison.Ordinal);
        folder.Write(".github/CODEOWNERS", "/.compliancelint/ @humas\ncompliancelint.* @humas\n");
        Assert.DoesNotContain("@your-team", CommandRun.Of(folder.Path, "doctor", "--lang", "en").Output, StringComparison.Ordinal);
        folder.Write("compliancelint.yaml", "failOn: apa\n");
        var faulty = CommandRun.Of(folder.Path, "doctor", "--output", "json");
        Assert.Equal(2, faulty.ExitCode);
        Assert.Contains("\"code\":\"compliancelint/invalid-configuration\"", faulty.Output, StringComparison.Ordinal);
    }

    private static (int, string, string) Result(CommandRun run) => (run.ExitCode, run.Output, run.Error);

    private static (int Code, string Output) Git(TemporaryFolder folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
