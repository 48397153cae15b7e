using ComplianceLint.Tests.Rules;
using ComplianceLint.Tests.Workspace;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Gates;

/// <summary>What a draft, or somebody who writes one, might try: nothing of it is ever allowed.</summary>
public sealed class NothingTalksTheGateRound
{
    private const string Sample = "extends: [./paket]\nrules: { kredibel/pasti: error }\ngate: { approvers: [Kepala Bidang Humas] }\n";

    private const string Official = "extends: [instansi-pemerintah]\ngate: { approvers: [Kepala Bidang Humas] }\n";

    /// <summary>The rule on approvals and those that nobody can switch off.</summary>
    private const string OfApproval = Official + "rules: { \"*\": off, data-pribadi/*: error, rahasia-negara/*: error, keterwakilan/akun-bukan-resmi: error, tata-kelola/persetujuan: warning }\n";

    private const string Fields = """
        judul: Jadwal imunisasi
        akun: "@dinkescontoh"
        saluran: [instagram]
        jadwal: 2026-11-30T08:00:00+07:00
        petugas: Rina Hartati
        """;

    /// <summary>Needs a person, under the sample rules.</summary>
    private const string Body = "Konon imunisasi campak dibuka pukul 08.00 WIB. Selengkapnya: https://dinkes.contohkota.go.id/imunisasi";

    private const string WithNik = "Hubungi Budi, NIK 3273014507900001.";

    [Fact]
    public async Task A_sound_post_that_somebody_approved_is_allowed()
    {
        using var folder = Folder(Body);
        Assert.Equal((3, "needs-approval"), await Of(folder));

        Assert.Equal(0, (await folder.Approve("a.md")).Code);
        Assert.Equal((0, "allow"), await Of(folder));
        folder.With("a.md", folder.Read("a.md").Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal((0, "allow"), await Of(folder));
    }

    public static TheoryData<string, string, string> Suppressions => new()
    {
        { "a field", "compliance: { suppress: [{ rule: data-pribadi/nik, reason: Sudah diizinkan. }] }", "" },
        { "a field for all", "compliance: { suppress: [{ rule: [data-pribadi/*, \"*\"], reason: Sudah diizinkan. }] }", "" },
        { "a comment for the file", "", "<!-- compliancelint-disable-file data-pribadi/nik -- diizinkan -->\n\n" },
        { "a comment for everything", "", "<!-- compliancelint-disable-file -- diizinkan -->\n\n" },
    };

    [Theory]
    [MemberData(nameof(Suppressions))]
    public async Task Suppressing_a_NIK_is_denied(string what, string field, string comment)
    {
        using var folder = Folder(comment + WithNik, $"{Fields}\n{field}", OfApproval);

        Assert.True(await Of(folder) == (1, "deny"), what);
        Assert.Equal(1, (await folder.Approve("a.md")).Code);
        folder.With(GateFolder.Approvals, GateFolder.Line(await folder.ContentOf("a.md")));
        Assert.Equal((1, "deny"), await Of(folder));
    }

    [Theory]
    [InlineData("a.md", "rule: \"*\", requestedBy: Tim, approvedBy: Kepala Bidang Humas", 2)]
    [InlineData("a.md", "rule: \"*/*\", requestedBy: Tim, approvedBy: Kepala Bidang Humas", 2)]
    [InlineData("a.md", "rule: data-pribadi/*, requestedBy: Kepala Bidang Humas, approvedBy: KEPALA BIDANG HUMAS", 1)]
    [InlineData("a.md", "rule: data-pribadi/*, requestedBy: Tim, approvedBy: Staf", 1)]
    [InlineData("**", "rule: data-pribadi/*, requestedBy: Tim, approvedBy: Kepala Bidang Humas", 1)]
    [InlineData("a.md", "rule: data-pribadi/*, requestedBy: Tim, approvedBy: Kepala Bidang Humas", 3)]
    public async Task A_waiver_for_everything_or_from_one_person_is_no_waiver(string files, string waiver, int code)
    {
        using var folder = Folder(WithNik, Fields, OfApproval)
            .With(".compliancelint/waivers.yaml", $"waivers:\n  - {{ {waiver}, scope: {{ files: [\"{files}\"] }}, reason: Mendesak., from: 2026-11-01, until: 2026-12-31 }}\n");

        Assert.Equal(code, (await Of(folder)).Code);
    }

    [Theory]
    [InlineData("status: disetujui, waktu: 2026-11-23T08:00:00+07:00")]
    [InlineData("status: disetujui, waktu: 2026-11-23T08:00:00+07:00, hash: \"sha256:0\"")]
    [InlineData("status: terbit")]
    public async Task What_a_draft_says_of_its_own_approval_lifts_nothing(string approval)
    {
        using var folder = Folder("Imunisasi dibuka.", $"{Fields}\npersetujuan: {{ {approval} }}\npenyetuju: Kepala Bidang Humas", OfApproval);

        Assert.NotEqual("allow", (await Of(folder)).Decision);
        Assert.DoesNotContain("tata-kelola/persetujuan]", (await folder.Run("lint", "--now", GateFolder.Now)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_the_gate_says_so()
    {
        using var folder = Folder("Imunisasi dibuka.", $"{Fields}\npersetujuan: {{ status: disetujui, waktu: 2026-11-23T08:00:00+07:00 }}", OfApproval);

        Assert.Equal((3, "needs-approval"), await Of(folder));
        Assert.Contains("the draft's own “approval” does not count", (await folder.Run("gate", "--now", GateFolder.Now)).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await folder.Approve("a.md")).Code);
        Assert.Equal((0, "allow"), await Of(folder));
    }

    [Theory]
    [InlineData("Rina Hartati")]
    [InlineData("rina  hartati, S.Kom.")]
    [InlineData("Rіna Hartаti")]
    [InlineData("Kepala Bidang Humas")]
    public async Task An_author_who_approves_is_not_counted(string approver)
    {
        using var folder = Folder(Body).With("compliancelint.yaml", Sample + "registry: registry/\n")
            .With("registry/officials.yaml", "- { name: Rina Hartati, office: Kepala Bidang Humas, from: 2026-01-01 }\n");

        Assert.Equal(2, (await folder.Approve("a.md", approver)).Code);
        folder.With(GateFolder.Approvals, GateFolder.Line(await folder.ContentOf("a.md"), approver));
        Assert.Equal((3, "needs-approval"), await Of(folder));
    }

    public static TheoryData<string, string, string> Edits => new()
    {
        { "a word", Fields, Body.Replace("campak", "polio", StringComparison.Ordinal) },
        { "a hidden character", Fields, Body.Replace("campak", "cam\u200Bpak", StringComparison.Ordinal) },
        { "an address", Fields, Body.Replace("dinkes.", "dinkes1.", StringComparison.Ordinal) },
        { "one more channel", Fields.Replace("[instagram]", "[instagram, x]", StringComparison.Ordinal), Body },
        { "another account", Fields.Replace("@dinkescontoh", "@wakilwalikota", StringComparison.Ordinal), Body },
        { "another time", Fields.Replace("T08:00", "T09:00", StringComparison.Ordinal), Body },
        { "a variant", Fields + "\nvarian: { instagram: \"Datang hari ini.\" }", Body },
        { "a medium", Fields + "\nmedia: [{ berkas: a.jpg, alt: Kader menimbang balita, kredit: Humas, lisensi: CC BY 4.0 }]", Body },
        { "a comment", Fields, Body + "\n\n<!-- catatan -->" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task An_old_approval_does_not_count_for_a_new_text(string what, string fields, string body)
    {
        using var folder = Folder(Body);
        await folder.Approve("a.md");
        folder.WithPost("a.md", body, fields);

        Assert.True((await Of(folder)).Decision != "allow", what);
    }

    [Fact]
    public async Task An_old_approval_does_not_count_for_other_bytes_of_an_attachment()
    {
        const string Media = "\nmedia: [{ berkas: FILE, alt: Kader menimbang balita, kredit: Humas, lisensi: CC BY 4.0 }]";
        foreach (var written in new[] { "gambar/a b.jpg", "gambar/a%20b.jpg", "./gambar/a b.jpg?v=2", "/gambar/a b.jpg" })
        {
            using var folder = Folder(Body, Fields + Media.Replace("FILE", $"\"{written}\"", StringComparison.Ordinal)).With("gambar/a b.jpg", "satu");
            Assert.Equal(0, (await folder.Approve("a.md")).Code);
            Assert.Equal((0, "allow"), await Of(folder));

            folder.With("gambar/a b.jpg", "dua");
            Assert.True(await Of(folder) == (3, "needs-approval"), written);
            File.Delete(folder["gambar/a b.jpg"]);
            Assert.True(await Of(folder) == (3, "needs-approval"), written);
        }
    }

    [Fact]
    public async Task An_attachment_outside_of_the_workspace_is_no_answer()
    {
        using var other = new TemporaryFolder().With("foto.jpg", "satu");
        using var folder = Folder(Body, $"{Fields}\nmedia: [{{ berkas: \"{other["foto.jpg"]}\", alt: Kader menimbang balita }}]");
        Assert.Equal((2, "incomplete"), await Of(folder));

        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(folder["foto.jpg"], other["foto.jpg"]);
        folder.WithPost("a.md", Body, $"{Fields}\nmedia: [{{ berkas: foto.jpg, alt: Kader menimbang balita }}]");
        Assert.Equal((2, "incomplete"), await Of(folder));
    }

    private static readonly Dictionary<string, Action<TemporaryFolder>> Breaks = new(StringComparer.Ordinal)
    {
        ["a huge file"] = folder => folder.With("b.md", new byte[(10 * 1024 * 1024) + 1]),
        ["a second file that is no text"] = folder => folder.With("b.md", [0xFF, 0xFE, 0x00]),
        ["a second file without its end"] = folder => folder.With("b.md", "---\njudul: A\n"),
        ["a key that is there twice"] = folder => folder.WithPost("b.md", Body, $"{Fields}\npetugas: Orang Lain"),
        ["a broken registry"] = folder => folder.With("compliancelint.yaml", Sample + "registry: registry/\n").With("registry/accounts.yaml", "- { handle: ["),
        ["a registry that is not there"] = folder => folder.With("compliancelint.yaml", Sample + "registry: tiada/\n"),
        ["a misspelt gate"] = folder => folder.With("compliancelint.yaml", Sample.Replace("approvers", "aprovers", StringComparison.Ordinal)),
        ["an unknown verdict"] = folder => folder.With("compliancelint.yaml", "gate: { error: incomplete }\n"),
        ["two configurations"] = folder => folder.With("compliancelint.json", "{}"),
        ["a conflict in the approvals"] = folder => folder.With(GateFolder.Approvals, $"<<<<<<< HEAD\n{folder.Read(GateFolder.Approvals)}=======\n>>>>>>> lain\n"),
        ["approvals that are no text"] = folder => folder.With(GateFolder.Approvals, [0xFF]),
        ["a broken baseline"] = folder => folder.With(BaselineFolder.File, "x\n"),
        ["a broken waiver"] = folder => folder.With(".compliancelint/waivers.yaml", "waivers: [{ rule: a }]\n"),
        ["a record that breaks off"] = folder => folder.With("b.ndjson", "{\"teks\":\"Jalan ditutup.\",\"saluran\":[\"x\"]}\n{\"teks\":\n"),
    };

    public static TheoryData<string> Broken => [.. Breaks.Keys];

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task What_cannot_be_judged_is_no_answer(string what)
    {
        using var folder = Folder(Body);
        await folder.Approve("a.md");
        Breaks[what](folder);

        Assert.Equal((2, "incomplete"), await Of(folder));
        Assert.NotEqual(0, (await folder.Run("gate", "--fail-on", "deny", "--now", GateFolder.Now)).Code);
    }

    [Fact]
    public async Task A_broken_record_leaves_the_others_their_decisions()
    {
        using var folder = new TemporaryFolder().WithGate().With("a.ndjson", "{\"teks\":\"Jalan ditutup.\",\"saluran\":[\"x\"]}\n{\"teks\":\n{\"teks\":\"Dijamin aman.\",\"saluran\":[\"x\"]}\n");

        var (code, decision, posts) = await folder.Judge();
        Assert.Equal((2, "incomplete"), (code, decision));
        Assert.Equal(["allow", "deny"], posts);
    }

    [Fact]
    public async Task Sealed_terms_without_their_key_are_no_answer()
    {
        using var safe = new TemporaryFolder().With("daftar.txt", "Sandi Contoh\n");
        using var folder = Folder(Body, Fields, OfApproval + "registry: registry/\n").With("registry/.gitkeep", "");
        Assert.Equal(0, (await folder.Run("registry", "seal", safe["daftar.txt"], "--new-key", safe["segel.key"])).Code);
        Assert.NotEqual(2, (await Of(folder, "--key-file", safe["segel.key"])).Code);

        Assert.Equal((2, "incomplete"), await Of(folder));
    }

    [Fact]
    public async Task Links_that_lead_out_are_no_answer()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights on Windows.");
        using var other = new TemporaryFolder().WithPost("b.md", Body, Fields).With("approvals.ndjson", "");
        using var folder = Folder(Body);
        File.CreateSymbolicLink(folder["b.md"], other["b.md"]);
        Assert.Equal((2, "incomplete"), await Of(folder));
        Assert.Equal((2, "incomplete"), await Of(folder, "*.md"));
        Assert.Equal((2, "incomplete"), await Of(folder, "a.md", "b.md"));
        File.Delete(folder["b.md"]);
        Directory.CreateSymbolicLink(folder["lain"], other.Path);
        Assert.Equal((2, "incomplete"), await Of(folder));
        Directory.Delete(folder["lain"]);

        other.With("approvals.ndjson", GateFolder.Line(await folder.ContentOf("a.md")));
        Directory.CreateDirectory(folder[".compliancelint"]);
        File.CreateSymbolicLink(folder[GateFolder.Approvals], other["approvals.ndjson"]);
        Assert.Equal((2, "incomplete"), await Of(folder));
    }

    [Theory]
    [InlineData("--no-baseline")]
    [InlineData("--no-waivers")]
    [InlineData("--force")]
    [InlineData("--set", "*=off")]
    [InlineData("--fail-on", "error")]
    [InlineData("--fail-on", "never")]
    [InlineData("--fail-on", "incomplete")]
    [InlineData("--max-warnings", "9")]
    public async Task No_option_weakens_it(params string[] option)
    {
        using var folder = Folder(Body);

        Assert.Equal(2, (await folder.Run(["gate", .. option])).Code);
    }

    [Fact]
    public async Task Baselined_findings_count()
    {
        using var folder = Folder(Body);
        Assert.Equal(0, (await folder.Run("baseline", "create")).Code);

        Assert.Equal((3, "needs-approval"), await Of(folder));
    }

    [Fact]
    public async Task Approvals_of_tomorrow_do_not_count()
    {
        using var folder = Folder(Body);
        folder.With(GateFolder.Approvals, GateFolder.Line(await folder.ContentOf("a.md"), time: "2026-11-24T08:00:01+07:00"));

        Assert.Equal((3, "needs-approval"), await Of(folder));
    }

    [Theory]
    [InlineData("---\n---\n" + WithNik, "deny")]
    [InlineData("<p>" + WithNik + "</p>", "deny")]
    [InlineData("", "needs-approval")]
    [InlineData("\n\n", "needs-approval")]
    public async Task A_post_with_no_channel_is_not_allowed(string text, string decision)
    {
        using var folder = new TemporaryFolder().With("compliancelint.yaml", Official).With("a.md", text);

        Assert.Equal(decision, (await Of(folder)).Decision);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("tiada.md")]
    [InlineData("*.txt")]
    public async Task Where_no_post_is_nothing_was_judged(string path)
    {
        using var folder = Named("README.md", Body);

        Assert.Equal((2, "incomplete"), await Of(folder, path));
        Assert.Equal(2, (await folder.Run("gate")).Code);
    }

    [Theory]
    [InlineData("a\nb: allow.md")]
    [InlineData("\u001b[2J\u001b[1;1Hallow.md")]
    [InlineData("\u202eyliad.md")]
    [InlineData("'; rm -rf x; '.md")]
    [InlineData("--output=x.md")]
    public async Task A_name_of_a_file_steers_neither_terminal_nor_verdict(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var folder = Named(name, "Dijamin aman.");

        var run = await folder.Run("gate", "--now", GateFolder.Now);
        Assert.Equal(1, run.Code);
        Assert.Equal("Decision: deny (1 post: 1 deny).", run.Output.Split('\n')[^3]);
        Assert.DoesNotContain(run.Output, sign => sign is '\u001b' or '\u202e');
        Assert.All(run.Output.Split('\n'), line => Assert.False(line.StartsWith("b: allow", StringComparison.Ordinal)));

        folder.WithPost(name, Body, Fields);
        var approved = await folder.Approve($"./{name}");
        Assert.Equal((0, 1), (approved.Code, folder.Read(GateFolder.Approvals).Count(sign => sign == '\n')));
        Assert.DoesNotContain(approved.Output, sign => sign is '\u001b');
        Assert.Equal((0, "allow"), await Of(folder));
    }

    [Fact]
    public async Task Nothing_personal_is_written_down()
    {
        using var folder = Folder(WithNik, Fields, OfApproval).WithPost("3273014507900001.md", "Imunisasi dibuka.", Fields);
        await folder.Run("approve", "3273014507900001.md", "--approver", "Kepala Bidang Humas", "--reason", "NIK 3273014507900001 sudah dihapus.", "--now", GateFolder.Now);

        var (_, document) = await folder.Decide();
        using (document)
        {
            var everything = document.RootElement.GetRawText() + (await folder.Run("gate", "--now", GateFolder.Now)).Output + folder.Read(GateFolder.Approvals);
            Assert.DoesNotContain("4507900001", everything, StringComparison.Ordinal);
            Assert.Contains("\"path\":\"3273************.md\"", everything, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_rule_that_breaks_off_is_no_answer(bool isLate)
    {
        using var folder = new TemporaryFolder().WithPost("a.md", "Jalan ditutup.");
        var rule = new Rule
        {
            Id = "tuan/gagal", Title = new("Uji", "Test"), Severity = Severity.Hint, WeakSeverity = Severity.Hint, Clauses = ["prinsip/kredibel"],
            Message = new("x", "x"), Why = new("x", "x"), Advice = new("x", "x"),
        };
        var run = new RunSettings { WorkingDirectory = folder.Path };
        var options = new WorkspaceOptions { Configuration = new(), RuleSet = RuleSet.Create([PackText.Pack(("uji/konon.yaml", PackText.Rule("{ kind: existence, terms: [konon] }")))], analyzers: [(rule, new Failing(isLate))]) };
        var found = new FoundDrafts([new Draft { File = folder["a.md"], Path = "a.md", Root = folder.Path, Options = options }], [], 0);
        var gate = new Gate(run, found, default);

        await foreach (var linted in new Linter { Now = default }.LintAsync(found.Drafts, TestContext.Current.CancellationToken))
        {
            Assert.Equal(GateVerdict.Incomplete, gate.Judge(linted.Draft, Assert.Single(linted.Analyses)).Verdict);
        }
    }

    private static TemporaryFolder Folder(string body, string fields = Fields, string configuration = Sample) =>
        new TemporaryFolder().WithRules("paket").With("compliancelint.yaml", configuration).WithPost("a.md", body, fields);

    private static TemporaryFolder Named(string name, string body) => new TemporaryFolder().WithRules("paket").With("compliancelint.yaml", Sample).WithPost(name, body, Fields);

    private static async Task<(int Code, string Decision)> Of(TemporaryFolder folder, params string[] arguments)
    {
        var (code, decision, _) = await folder.Judge(arguments);
        return (code, decision);
    }

    private sealed class Failing(bool isLate) : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context) => context.RegisterPostAction(
            _ => throw (isLate ? new System.Text.RegularExpressions.RegexMatchTimeoutException() : new InvalidOperationException()), static _ => true);
    }
}
