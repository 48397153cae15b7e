using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>The hooks for pre-commit, run by pre-commit itself in a repository of drafts.</summary>
public sealed class HooksJudgeCommits : IDisposable
{
    private const string Nik = "Warga dengan NIK 3273010101900001 sudah terdata.";

    private readonly Workflows _workflows = new();

    public HooksJudgeCommits()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The command is a shell script here.");
        // The command under test stands on the path; building a package of the last commit would test that one.
        var hooks = File.ReadAllText(Path.Combine(CommandRun.Repository, ".pre-commit-hooks.yaml")).Replace("language: dotnet", "language: system", StringComparison.Ordinal);
        _workflows.Write(".pre-commit-config.yaml", $"repos:\n  - repo: local\n    hooks:\n{string.Join('\n', hooks.Split('\n').Select(line => $"      {line}"))}\n");
        _workflows.Write("compliancelint.yaml", "extends: [instansi-pemerintah]\n");
        _workflows.Write("drafts/nik.md", $"{Workflows.Good}\n\n{Nik}\n");
        _workflows.Commit();
        var installed = _workflows.Bash("pre-commit install");
        Assert.True(installed.ExitCode == 0, installed.Output + installed.Error);
    }

    public void Dispose() => _workflows.Dispose();

    [Fact]
    public void A_NIK_in_a_line_that_did_not_change_blocks_the_commit_of_its_post()
    {
        _workflows.Write("drafts/nik.md", $"{Workflows.Good}\n\n{Nik}\n\nTerima kasih.\n");
        var run = Commit();
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("data-pribadi/nik", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("3273010101900001", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_without_drafts_passes()
    {
        _workflows.Write("catatan.txt", "Rapat.\n");
        _workflows.Write("README.md", "Baca.\n");
        _workflows.Write("package.json", "{}\n");
        var run = Commit();
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    [Fact]
    public void What_only_needs_approval_may_be_committed()
    {
        _workflows.Write("drafts/baru.md", Workflows.Good.Replace("Kami membuka", "Konon kami membuka", StringComparison.Ordinal));
        var run = Commit();
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private CommandRun Commit()
    {
        _workflows.Git("add", "--all");
        return _workflows.Git("commit", "--message=Uji");
    }
}
