using System.Text;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class DraftFixerTests
{
    private const string Rule = """
        title: { id: "Ejaan", en: "Spelling" }
        severity: warning
        clauses: [prinsip/kredibel]
        message: { id: "“{match}” keliru.", en: "“{match}” is wrong." }
        why: { id: "Pembaca dapat salah paham.", en: "Readers may misunderstand." }
        advice: { id: "Tulis yang benar.", en: "Write it well." }
        check: { kind: substitution, pairs: [{ term: apotik, suggest: [apotek], safe: true }] }
        examples:
          bad:
            - |
              Di [|apotik|].
            - |
              Ke [|apotik|].
          good:
            - |
              Di apotek.
            - |
              Ke apotek.

        """;

    [Theory]
    [InlineData("a.md", "\uFEFFDi apotik.\r\n\r\nKe apotik.\r\n")]
    [InlineData("a.json", "\uFEFF{\"teks\": \"Di apotik.\"}")]
    [InlineData("a.ndjson", "\uFEFF{\"teks\":\"Di apotik.\"}\r\n{\"teks\":\"Jalan.\"}\r\n\r\n{\"teks\":\"Ke apotik.\"}")]
    public void Byte_order_mark_and_line_endings_stay(string path, string text)
    {
        using var folder = Folder().With(path, text);
        Fix(folder);
        Assert.Equal(Encoding.UTF8.GetBytes(text.Replace("apotik", "apotek")), File.ReadAllBytes(folder[path]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void A_long_file_is_written_line_by_line_and_what_nobody_can_read_stays(int jobs)
    {
        var lines = Enumerable.Range(0, 5_000).SelectMany(i => (byte[])[.. i % 100 == 7 ? "{\"teks\":\"rusak \xFF apotik\"}"u8.ToArray().Select(b => b == 0xC3 ? (byte)0xFF : b) : Encoding.UTF8.GetBytes($"{{\"teks\":\"Di apotik {i} 😀.\"}}"), (byte)'\n']).ToArray();
        var expected = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(lines).Replace("Di apotik", "Di apotek"));
        using var folder = Folder().With("a.ndjson", lines).With("b.md", "Di apotik.");
        var (fixer, drafts) = Fix(folder, jobs);
        Assert.Equal(expected, File.ReadAllBytes(folder["a.ndjson"]));
        Assert.Equal((4_951, 2), (fixer.Summary.Fixed, fixer.Summary.Files));
        Assert.Equal(50, drafts.Sum(draft => draft.Linted.Failures.Count));
    }

    [Fact]
    public void Permissions_stay_and_a_link_stays_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other permissions.");
        using var folder = Folder().With("simpanan/a.md", "Di apotik.");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder["simpanan/a.md"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute);
        File.CreateSymbolicLink(folder["b.md"], "simpanan/a.md");
        var mode = File.GetAttributes(folder["simpanan/a.md"]);
        Fix(folder);
        Assert.Equal("Di apotek.", File.ReadAllText(folder["b.md"]));
        Assert.Equal("simpanan/a.md", new FileInfo(folder["b.md"]).LinkTarget);
        Assert.Equal(mode, File.GetAttributes(folder["simpanan/a.md"]));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute, File.GetUnixFileMode(folder["simpanan/a.md"]));
        Assert.Equal(["a.md"], Directory.GetFileSystemEntries(folder["simpanan"]).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("a.md", "Di apotik.", "Di apotik, sejak tadi.")]
    [InlineData("a.md", "Di apotik.", "")]
    [InlineData("a.ndjson", "{\"teks\":\"Di apotik.\"}\n", "{\"teks\":\"Ke apotik.\"}\n")]
    public void A_file_that_changes_meanwhile_is_left_alone_and_named(string path, string text, string other)
    {
        using var folder = Folder().With(path, text).With("z.md", "Ke apotik.");
        var (fixer, drafts) = Fix(folder, isWanted: _ =>
        {
            File.WriteAllText(folder[path], other);
            return true;
        });
        Assert.Equal(other, File.ReadAllText(folder[path]));
        Assert.Equal("Ke apotek.", File.ReadAllText(folder["z.md"]));
        Assert.Equal([path], drafts.SelectMany(draft => draft.Linted.Failures).Where(failure => failure.Message.En.Contains("changed while")).Select(failure => failure.Path));
        Assert.Equal(1, fixer.Summary.Files);
    }

    [Fact]
    public void A_file_that_is_write_protected_is_left_alone_and_named()
    {
        using var folder = Folder().With("a.md", "Di apotik.");
        File.SetAttributes(folder["a.md"], FileAttributes.ReadOnly);
        var failure = Assert.Single(Fix(folder).Drafts.SelectMany(draft => draft.Linted.Failures));
        Assert.Contains("write-protected", failure.Message.En, StringComparison.Ordinal);
        Assert.Equal("Di apotik.", File.ReadAllText(folder["a.md"]));
        File.SetAttributes(folder["a.md"], FileAttributes.Normal);
    }

    [Fact]
    public void A_file_without_fixes_is_not_touched()
    {
        using var folder = Folder().With("a.md", "Jalan.");
        var past = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder["a.md"], past);
        Fix(folder);
        Assert.Equal(past, File.GetLastWriteTimeUtc(folder["a.md"]));
    }

    private static TemporaryFolder Folder() => new TemporaryFolder().WithPack().With("paket/profesional/ejaan.yaml", Rule);

    private static (DraftFixer Fixer, List<FixedDraft> Drafts) Fix(TemporaryFolder folder, int jobs = 2, Func<Rule, bool>? isWanted = null)
    {
        var workspaces = new Workspaces(new RunSettings { WorkingDirectory = folder.Path });
        var found = new DraftFinder(workspaces).Find([]);
        Assert.Empty(found.Failures.Select(failure => failure.Message.En));
        var fixer = new DraftFixer(new Linter { Now = default, Jobs = jobs }) { IsWanted = isWanted ?? (_ => true) };
        return (fixer, fixer.FixAsync(found.Drafts, TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToList());
    }
}
