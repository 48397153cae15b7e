using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>What the keeper of a list of classified terms relies on.</summary>
public sealed class SealingTerms : IDisposable
{
    private const string Term = "Qzjrvqk Wxqvjmz";

    private readonly TemporaryFolder _safe = new();
    private readonly TemporaryFolder _workspace = new();

    public SealingTerms()
    {
        _safe.Write("istilah.txt", $"# uji\n{Term}\n");
        _workspace.Write("compliancelint.yaml", "extends: [./kota]\nregistry: registry/\n");
        _workspace.Write("registry/.gitkeep", "");
        _workspace.Write("kota/pack.yaml", "title: { id: Kota, en: City }\nauthority: Kota Contoh\nversion: \"1\"\n");
        _workspace.Write("kota/clauses.yaml", "- id: etika/rahasia-negara\n  title: { id: Rahasia, en: Secret }\n  summary: { id: Rahasia dijaga., en: Secrets are kept. }\n");
        _workspace.Write("kota/rahasia-negara/istilah-tersegel.yaml", """
            title: { id: "Istilah tersegel", en: "Sealed term" }
            severity: error
            clauses: [etika/rahasia-negara]
            message: { id: "Di sini ada istilah yang dirahasiakan.", en: "A classified term stands here." }
            why: { id: "Rahasia.", en: "Secret." }
            advice: { id: "Hapus.", en: "Delete it." }
            check: { kind: sealed }
            examples:
              bad:
                - { text: "Rapat [|Sandi Contoh|].", given: { registry: { sealed: [Sandi Contoh] } } }
                - { text: "#[|SandiContoh|]", given: { registry: { sealed: [Sandi Contoh] } } }
              good: ["Rapat.", "Rapat Sandi Contoh."]
            """);
        _workspace.Write("a.md", $"Rapat {Term.ToUpperInvariant()} besok.\n");
        _workspace.Write("b.md", "Rapat warga besok.\n");
    }

    private string List => Path.Combine(_safe.Path, "istilah.txt");

    private string Key => Path.Combine(_safe.Path, "segel.key");

    public void Dispose()
    {
        _safe.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public void A_sealed_list_finds_its_terms_and_shows_none()
    {
        var seal = CommandRun.Of(_workspace.Path, "registry", "seal", List, "--new-key", Key);
        Assert.True(seal.ExitCode == 0, seal.Error);
        Assert.StartsWith("registry/sealed.yaml: 1 istilah tersegel, kunci ", seal.Output, StringComparison.Ordinal);
        AssertHidden(seal.Output + seal.Error + _workspace.Read("registry/sealed.yaml"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Key));

        var found = CommandRun.Of(_workspace.Path, "lint", "--key-file", Key, "--output", "text", "--output", "json=laporan.json", "--checks", "--stats");
        Assert.Equal(1, found.ExitCode);
        Assert.Contains("a.md:1:7: error Di sini ada istilah yang dirahasiakan. [rahasia-negara/istilah-tersegel]", found.Output, StringComparison.Ordinal);
        AssertHidden(found.Output + found.Error + _workspace.Read("laporan.json"));
        Assert.Equal(0, CommandRun.Of(_workspace.Path, "lint", "b.md", "--key-file", Key).ExitCode);
        Assert.Equal(0, CommandRun.Of(_workspace.Path, "registry", "check", "--key-file", Key).ExitCode);
    }

    [Fact]
    public void The_key_may_come_from_the_environment()
    {
        CommandRun.Of(_workspace.Path, "registry", "seal", List, "--new-key", Key);
        var run = CommandRun.With([("COMPLIANCELINT_SEAL_KEY", File.ReadAllText(Key))], _workspace.Path, "lint");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("istilah-tersegel", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_key_and_a_wrong_one_are_no_answer()
    {
        CommandRun.Of(_workspace.Path, "registry", "seal", List, "--new-key", Key);
        var without = CommandRun.Of(_workspace.Path, "lint", "b.md");
        Assert.Equal(2, without.ExitCode);
        Assert.Contains("registry/sealed.yaml:4:6: Istilah tersegel memerlukan kuncinya: isi variabel COMPLIANCELINT_SEAL_KEY, atau sebut --key-file BERKAS.", without.Output, StringComparison.Ordinal);

        _safe.Write("lain.key", new string('x', 40));
        var wrong = CommandRun.Of(_workspace.Path, "lint", "b.md", "--key-file", Path.Combine(_safe.Path, "lain.key"));
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("bukan kunci daftar ini", wrong.Output, StringComparison.Ordinal);

        _safe.Write("pendek.key", "pendek");
        Assert.Contains("terlalu pendek", CommandRun.Of(_workspace.Path, "lint", "b.md", "--key-file", Path.Combine(_safe.Path, "pendek.key")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_inside_the_workspace_is_refused_also_through_a_link()
    {
        Assert.Contains("di dalam ruang kerja", CommandRun.Of(_workspace.Path, "registry", "seal", List, "--new-key", "segel.key").Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_workspace.Path, "segel.key")));

        CommandRun.Of(_workspace.Path, "registry", "seal", List, "--new-key", Key);
        File.Copy(Key, Path.Combine(_workspace.Path, "segel.key"));
        Assert.Contains("di dalam ruang kerja", CommandRun.Of(_workspace.Path, "lint", "--key-file", "segel.key").Output, StringComparison.Ordinal);
        File.CreateSymbolicLink(Path.Combine(_safe.Path, "tautan.key"), Path.Combine(_workspace.Path, "segel.key"));
        var run = CommandRun.Of(_workspace.Path, "lint", "--key-file", Path.Combine(_safe.Path, "tautan.key"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("di dalam ruang kerja", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten_by_mistake()
    {
        CommandRun.Of(_workspace.Path, "registry", "seal", List, "--new-key", Key);
        Assert.Equal(2, CommandRun.Of(_workspace.Path, "registry", "seal", List, "--new-key", Key).ExitCode);
        Assert.Equal(2, CommandRun.Of(_workspace.Path, "registry", "seal", List, "--key-file", Key, "--output", List).ExitCode);
        Assert.Equal(2, CommandRun.Of(_workspace.Path, "registry", "seal", List, "--key-file", Key, "--output", "a.md").ExitCode);
        Assert.Equal(0, CommandRun.Of(_workspace.Path, "registry", "seal", List, "--key-file", Key).ExitCode);
        Assert.Contains(Term, File.ReadAllText(List), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_in_the_workspace_is_warned_about_and_one_with_faults_writes_nothing()
    {
        _workspace.Write("istilah.txt", Term);
        var inside = CommandRun.Of(_workspace.Path, "registry", "seal", "istilah.txt", "--new-key", Key);
        Assert.Equal(0, inside.ExitCode);
        Assert.Contains("peringatan", inside.Error, StringComparison.Ordinal);

        _safe.Write("istilah.txt", $"{Term}. Lalu {Term}\n");
        File.Delete(Path.Combine(_workspace.Path, "registry/sealed.yaml"));
        var faulty = CommandRun.Of(_workspace.Path, "registry", "seal", List, "--key-file", Key);
        Assert.Equal(2, faulty.ExitCode);
        Assert.Contains("istilah.txt:1:1", faulty.Error, StringComparison.Ordinal);
        AssertHidden(faulty.Output + faulty.Error);
        Assert.False(File.Exists(Path.Combine(_workspace.Path, "registry/sealed.yaml")));
    }

    [Fact]
    public void Counting_shows_no_term_of_a_file_name()
    {
        CommandRun.Of(_workspace.Path, "registry", "seal", List, "--new-key", Key);
        _workspace.Write("compliancelint.yaml", "extends: [instansi-pemerintah]\nregistry: registry/\n");
        _workspace.Write($"draf-{Term.Replace(' ', '-')}.md", "Rapat warga besok.\n");
        var count = CommandRun.Of(_workspace.Path, "count", "--key-file", Key, "--channel", "x");
        Assert.Equal((0, ""), (count.ExitCode, count.Error));
        Assert.Contains("draf-*******-*******.md:1: X", count.Output, StringComparison.Ordinal);
        AssertHidden(count.Output);
    }

    [Fact]
    public void A_key_file_that_is_not_there_fails_the_run_also_without_a_list()
    {
        var run = CommandRun.Of(_workspace.Path, "lint", "b.md", "--key-file", Path.Combine(_safe.Path, "tidak-ada.key"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Berkas kunci tidak ada atau tidak dapat dibaca", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_packs_of_an_institution_find_the_terms_too()
    {
        CommandRun.Of(_workspace.Path, "registry", "seal", List, "--new-key", Key);
        _workspace.Write("compliancelint.yaml", "extends: [instansi-pemerintah]\nregistry: registry/\n");
        var run = CommandRun.Of(_workspace.Path, "lint", "a.md", "--key-file", Key);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("[rahasia-negara/istilah-rahasia]", run.Output, StringComparison.Ordinal);
        AssertHidden(run.Output + run.Error);
    }

    [Fact]
    public void Its_rule_keeps_its_examples()
    {
        var run = CommandRun.Of(_workspace.Path, "rules", "test", "kota");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private void AssertHidden(string output)
    {
        // Temporary folders have names by chance, which one day held three of these letters.
        output = output.Replace(_workspace.Path, "", StringComparison.Ordinal).Replace(_safe.Path, "", StringComparison.Ordinal);
        foreach (var part in new[] { "qzj", "zjr", "vqk", "wxq", "vjm", "jmz" }) Assert.DoesNotContain(part, output, StringComparison.OrdinalIgnoreCase);
    }
}
