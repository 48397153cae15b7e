using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>The steps of the GitHub Action, run with the variables that GitHub sets.</summary>
public sealed class TheActionJudgesDrafts : IDisposable
{
    private const string Nik = "Warga dengan NIK 3273010101900001 sudah terdata.\n";

    private readonly Workflows _workflows = new();

    public TheActionJudgesDrafts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The steps are shell scripts.");
        _workflows.Write("compliancelint.yaml", "extends: [instansi-pemerintah]\n");
        _workflows.Write("drafts/baik.md", Workflows.Good);
    }

    public void Dispose() => _workflows.Dispose();

    [Fact]
    public void A_changed_draft_with_a_NIK_fails_the_job_and_says_so_in_every_place()
    {
        var before = _workflows.Commit();
        _workflows.Write("drafts/lain.md", $"{Workflows.Good}\n\n{Nik}");
        _workflows.Commit();
        var run = Judge(("BASE", before));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("::error file=drafts/lain.md,line=19", run.Output, StringComparison.Ordinal);
        Assert.Equal("deny", Output("decision"));
        Assert.Contains("\"decision\":\"deny\"", File.ReadAllText(Output("document")), StringComparison.Ordinal);
        Assert.Contains("\"data-pribadi/nik\"", File.ReadAllText(Output("sarif")), StringComparison.Ordinal);
        Assert.Contains("data-pribadi/nik", _workflows.ReadTemporary("summary"), StringComparison.Ordinal);
        foreach (var text in new[] { run.Output, run.Error, _workflows.ReadTemporary("summary"), File.ReadAllText(Output("document")), File.ReadAllText(Output("sarif")) })
        {
            Assert.DoesNotContain("3273010101900001", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Drafts_that_did_not_change_are_left_alone()
    {
        _workflows.Write("drafts/lama.md", Nik);
        var before = _workflows.Commit();
        _workflows.Write("catatan.txt", "Rapat.\n");
        _workflows.Commit();
        var run = Judge(("BASE", before));
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal("allow", Output("decision"));
        Assert.Equal(1, Judge(("BASE", before), ("SINCE", "none")).ExitCode);
    }

    [Fact]
    public void A_new_branch_is_judged_as_a_whole()
    {
        _workflows.Write("drafts/lama.md", Nik);
        _workflows.Commit();
        Assert.Equal(1, Judge(("BASE", "0000000000000000000000000000000000000000")).ExitCode);
    }

    [Fact]
    public void A_draft_that_a_person_must_approve_fails_or_passes_as_the_job_wants_it()
    {
        _workflows.Write("drafts/baik.md", Workflows.Good.Replace("Kami membuka", "Konon kami membuka", StringComparison.Ordinal));
        _workflows.Commit();
        Assert.Equal(3, Judge().ExitCode);
        Assert.Equal("needs-approval", Output("decision"));
        Assert.Equal(0, Judge(("ON_NEEDS_APPROVAL", "pass")).ExitCode);
        Assert.Equal("needs-approval", Output("decision"));
    }

    [Fact]
    public void Paths_are_taken_one_a_line_and_one_that_leads_nowhere_is_no_pass()
    {
        _workflows.Write("lain/nik.md", Nik);
        _workflows.Write("drafts/dua kata.md", Workflows.Good);
        _workflows.Commit();
        var run = Judge(("PATHS", "drafts/baik.md\ndrafts/dua kata.md\n"));
        Assert.True(run.ExitCode == 3, run.Output + run.Error);
        Assert.Contains("\"posts\":2,", File.ReadAllText(Output("document")), StringComparison.Ordinal);
        Assert.Equal(2, Judge(("PATHS", "tidak-ada")).ExitCode);
        Assert.Equal("incomplete", Output("decision"));
        Assert.Equal(2, Judge(("PATHS", "--fail-on")).ExitCode);
    }

    [Fact]
    public void A_base_that_the_checkout_does_not_have_is_no_pass()
    {
        _workflows.Commit();
        Assert.Equal(2, Judge(("BASE", "1111111111111111111111111111111111111111")).ExitCode);
    }

    /// <summary>Runs the step that judges, as far as the runner has come then.</summary>
    private CommandRun Judge(params (string Name, string Value)[] variables)
    {
        foreach (var name in new[] { "output", "summary" }) File.Delete(Path.Combine(_workflows.Temporary, name));
        (string, string)[] given =
        [
            ("RUNNER_TEMP", _workflows.Temporary), ("GITHUB_OUTPUT", Path.Combine(_workflows.Temporary, "output")), ("GITHUB_STEP_SUMMARY", Path.Combine(_workflows.Temporary, "summary")),
            ("PATHS", ""), ("SINCE", ""), ("BASE", ""), ("ON_NEEDS_APPROVAL", "fail"), ("MESSAGES", ""), ("COMPLIANCELINT_SEAL_KEY", ""),
        ];
        return _workflows.Bash(Step("gate"), [.. given, .. variables]);
    }

    private string Output(string name) =>
        _workflows.ReadTemporary("output").Split('\n').Single(line => line.StartsWith($"{name}=", StringComparison.Ordinal))[(name.Length + 1)..];

    private static string Step(string id)
    {
        var (action, failures) = Node.ReadYaml(new SourceText("action.yml", File.ReadAllText(Path.Combine(CommandRun.Repository, "action.yml"))));
        Assert.Empty(failures);
        return action!["runs"]!["steps"]!.Children.Single(step => step["id"]?.Text == id)["run"]!.Text;
    }
}
