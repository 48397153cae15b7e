using System.Text.Json.Nodes;
using ComplianceLint.Reporting;
using ComplianceLint.Tests.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Gates;

public sealed class DecisionsAreVerified
{
    private const string Document = "putusan/keputusan.json";

    [Theory]
    [InlineData("Jalan ditutup.", "allow", 0)]
    [InlineData("Konon ditutup.", "needs-approval", 3)]
    [InlineData("Dijamin aman.", "deny", 1)]
    public async Task One_that_still_holds_answers_as_then(string body, string decision, int code)
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("drafts/a.md", body);
        await Decide(folder);

        var run = await folder.Run("gate", "--verify", Document);
        Assert.Equal((code, $"{Document}: the decision {decision} still holds; 1 post is unchanged.\n", ""), run);
    }

    private static readonly Dictionary<string, (Action<TemporaryFolder> Change, string Line)> Changes = new(StringComparer.Ordinal)
    {
        ["content"] = (folder => folder.WithPost("drafts/a.md", "Jalan dibuka."), "  drafts/a.md: its content changed; still allow\n"),
        ["content and decision"] = (folder => folder.WithPost("drafts/a.md", "Dijamin aman."), "  drafts/a.md: its content changed; allow then, deny now\n"),
        ["a post that is gone"] = (folder => File.Delete(folder["drafts/a.md"]), "  drafts/a.md: this post is gone\n"),
        ["a new post"] = (folder => folder.With("drafts/b.ndjson", folder.Read("drafts/b.ndjson") + "{\"teks\":\"Jalan.\",\"saluran\":[\"x\"]}\n"), "  drafts/b.ndjson (post 1): this post was not there then\n"),
        ["rules"] = (folder => folder.WithPack("rules: { kredibel/pasti: error, profesional/cakapan: warning }\n"), "  rules and their settings: sha256:"),
        ["policy"] = (folder => folder.WithGate("gate: { info: deny }"), "  policy of the gate: sha256:"),
        ["version"] = (folder => Edit(folder, document => document["tool"]!["version"] = "0.0.1"), "  version of compliancelint: 0.0.1 then, "),
        ["decision"] = (folder => Edit(folder, document => document["decision"] = "deny"), "the decision no longer holds (deny, now allow)"),
        ["decision of a post"] = (folder => Edit(folder, document => document["posts"]![0]!["decision"] = "deny"), "  drafts/a.md: its content is the same; rules, registries, waivers, approvals or suppressions changed; deny then, allow now\n"),
    };

    public static TheoryData<string> Changed => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Changed))]
    public async Task What_changed_is_named_and_never_passes(string what)
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("drafts/a.md", "Jalan ditutup.").With("drafts/b.ndjson", "{\"teks\":\"Jalan ditutup.\",\"saluran\":[\"x\"]}\n");
        await Decide(folder);
        Changes[what].Change(folder);

        var run = await folder.Run("gate", "--verify", Document);
        Assert.Equal(1, run.Code);
        Assert.Contains(Changes[what].Line, run.Output, StringComparison.Ordinal);
        Assert.Contains("the decision no longer holds", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_is_that_of_then_unless_another_is_asked_for()
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("drafts/a.md", "Dijamin aman.")
            .With(".compliancelint/waivers.yaml", "waivers:\n  - { rule: kredibel/pasti, scope: { files: [\"drafts/*\"] }, reason: A, requestedBy: Tim, approvedBy: Kepala, from: 2026-11-01, until: 2026-12-31 }\n");
        await Decide(folder);

        Assert.Equal(0, (await folder.Run("gate", "--verify", Document)).Code);
        var later = await folder.Run("gate", "--verify", Document, "--now", "2027-01-01T08:00:00+07:00");
        Assert.Equal(1, later.Code);
        Assert.StartsWith("  clock: 2026-11-24T08:00:00+07:00 then, 2027-01-01T08:00:00+07:00 now\n  drafts/a.md: its content is the same;", later.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await folder.Run("gate", "--verify", Document, "--now", "2026-12-01T08:00:00+07:00")).Code);
    }

    [Fact]
    public async Task Channels_of_then_count_again()
    {
        using var folder = new TemporaryFolder().WithGate().With("drafts/a.md", "Jalan ditutup.\n");
        await Decide(folder, "--channel", "x");

        Assert.Equal(0, (await folder.Run("gate", "--verify", Document)).Code);
    }

    [Fact]
    public async Task A_document_that_was_laid_out_anew_says_the_same()
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("drafts/a.md", "Jalan ditutup.");
        await Decide(folder);
        folder.With(Document, "\uFEFF" + JsonNode.Parse(folder.Read(Document))!.ToJsonString(new() { WriteIndented = true }));

        Assert.Equal(0, (await folder.Run("gate", "--verify", Document)).Code);
    }

    [Fact]
    public async Task What_cannot_be_judged_any_more_is_no_answer()
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("drafts/a.md", "Jalan ditutup.");
        await Decide(folder);

        folder.With("drafts/a.md", [0xFF]);
        Assert.Equal(2, (await folder.Run("gate", "--verify", Document)).Code);
        File.Delete(folder["drafts/a.md"]);
        Assert.Equal(2, (await folder.Run("gate", "--verify", Document)).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"version\":2}")]
    [InlineData("{\"version\":1,\"tool\":[],\"posts\":{},\"now\":1}")]
    [InlineData("{\"version\":1,\"posts\":[[[[]]]]}")]
    public async Task What_is_no_decision_is_no_answer(string text)
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", "Jalan ditutup.").With(Document, text);

        var run = await folder.Run("gate", "--verify", Document);
        Assert.Equal(2, run.Code);
        Assert.Contains("This is no whole decision document of version 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_beginning_of_a_document_is_refused()
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("drafts/a.md", "Konon ditutup.");
        await Decide(folder);
        var bytes = File.ReadAllBytes(folder[Document]);

        for (var length = 0; length < bytes.Length - 2; length++) Assert.Null(StoredDecision.Read(bytes.AsSpan(0, length), Document).Decision);
        Assert.NotNull(StoredDecision.Read(bytes, Document).Decision);
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("--channel", "x")]
    [InlineData("--since", "HEAD")]
    [InlineData("--staged")]
    [InlineData("--output", "json")]
    [InlineData("--fail-on", "deny")]
    public async Task It_takes_its_posts_from_the_document_alone(params string[] others)
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", "Jalan ditutup.");

        var run = await folder.Run(["gate", .. others, "--verify", Document]);
        Assert.Equal(2, run.Code);
        Assert.Contains("--verify takes its posts from the decision", run.Error, StringComparison.Ordinal);
    }

    private static async Task Decide(TemporaryFolder folder, params string[] arguments)
    {
        Directory.CreateDirectory(folder["putusan"]);
        await folder.Run(["gate", "drafts", "--now", GateFolder.Now, "--output", $"json={Document}", .. arguments]);
    }

    private static void Edit(TemporaryFolder folder, Action<JsonNode> edit)
    {
        var document = JsonNode.Parse(folder.Read(Document))!;
        edit(document);
        folder.With(Document, document.ToJsonString());
    }
}
