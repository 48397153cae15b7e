using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>The job for GitLab, its script run with the variables that GitLab sets.</summary>
public sealed class PipelinesJudgeDrafts : IDisposable
{
    private readonly Workflows _workflows = new();

    public PipelinesJudgeDrafts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The job is a shell script.");
        _workflows.Write("compliancelint.yaml", "extends: [instansi-pemerintah]\n");
        _workflows.Write("drafts/baik.md", Workflows.Good);
    }

    public void Dispose() => _workflows.Dispose();

    [Fact]
    public void A_merge_request_is_judged_by_what_it_changes_and_leaves_its_reports()
    {
        _workflows.Write("drafts/lama.md", "NIK 3273010101900001\n");
        var before = _workflows.Commit();
        _workflows.Write("drafts/baru.md", Workflows.Good.Replace("Kami membuka", "Konon kami membuka", StringComparison.Ordinal));
        _workflows.Commit();
        var run = Run(("CI_MERGE_REQUEST_DIFF_BASE_SHA", before), ("COMPLIANCELINT_PATHS", ""));
        Assert.True(run.ExitCode == 3, run.Output + run.Error);
        Assert.Contains("needs-approval", run.Output, StringComparison.Ordinal);
        Assert.Contains("kredibel/kata-rumor", _workflows.Read("gl-code-quality-report.json"), StringComparison.Ordinal);
        Assert.Contains("kredibel/kata-rumor", _workflows.Read("compliancelint.junit.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("lama.md", _workflows.Read("compliancelint-decision.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_push_is_judged_as_a_whole()
    {
        _workflows.Write("drafts/lama.md", "NIK 3273010101900001\n");
        _workflows.Commit();
        Assert.Equal(1, Run(("CI_COMMIT_BEFORE_SHA", "0000000000000000000000000000000000000000"), ("COMPLIANCELINT_PATHS", "drafts")).ExitCode);
    }

    private CommandRun Run(params (string Name, string Value)[] variables)
    {
        var (job, failures) = Node.ReadYaml(new SourceText("compliancelint.yml", File.ReadAllText(Path.Combine(CommandRun.Repository, ".gitlab", "compliancelint.yml"))));
        Assert.Empty(failures);
        return _workflows.Bash(string.Join('\n', job!["compliancelint"]!["script"]!.Children.Select(line => line.Text)), variables);
    }
}
