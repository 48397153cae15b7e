using System.Text.Json;
using ComplianceLint.Tests.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Gates;

/// <summary>The table of what lifts what, cell by cell.</summary>
public sealed class LiftingTakesTheRightPerson
{
    private const string Suppression = "compliance: { suppress: [{ rule: kredibel/pasti, reason: Judul buku. }] }";

    private static readonly string[] Words = ["Konon ditutup.", "Dijamin aman."];

    [Theory]
    [InlineData(0, "", "needs-approval")]
    [InlineData(0, "suppression", "allow")]
    [InlineData(0, "approval", "allow")]
    [InlineData(0, "waiver", "allow")]
    [InlineData(0, "baseline", "needs-approval")]
    [InlineData(1, "", "deny")]
    [InlineData(1, "suppression", "needs-approval")]
    [InlineData(1, "approval", "deny")]
    [InlineData(1, "suppression approval", "allow")]
    [InlineData(1, "waiver", "allow")]
    [InlineData(1, "baseline", "deny")]
    public async Task What_lifts_what(int body, string lifts, string decision)
    {
        using var folder = new TemporaryFolder().WithGate();
        folder.WithPost("a.md", Words[body], lifts.Contains("suppression", StringComparison.Ordinal) ? $"{GateFolder.Fields}\n{(body == 0 ? Suppression.Replace("pasti", "rumor", StringComparison.Ordinal) : Suppression)}" : GateFolder.Fields);
        if (lifts.Contains("waiver", StringComparison.Ordinal)) folder.With(".compliancelint/waivers.yaml", Waiver());
        if (lifts.Contains("baseline", StringComparison.Ordinal)) Assert.Equal(0, (await folder.Run("baseline", "create")).Code);
        if (lifts == "approval") folder.With(GateFolder.Approvals, GateFolder.Line(await folder.ContentOf("a.md")));
        if (lifts == "suppression approval") Assert.Equal(0, (await folder.Approve("a.md")).Code);

        Assert.Equal(decision, (await folder.Judge()).Decision);
    }

    [Fact]
    public async Task An_approval_lifts_a_suppressed_denial_only_where_the_approver_saw_it()
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", Words[1], $"{GateFolder.Fields}\n{Suppression}");
        folder.With(GateFolder.Approvals, GateFolder.Line(await folder.ContentOf("a.md")));
        Assert.Equal("needs-approval", (await folder.Judge()).Decision);

        Assert.Equal(0, (await folder.Approve("a.md")).Code);
        Assert.Equal("allow", (await folder.Judge()).Decision);
        Assert.Equal(2, folder.Read(GateFolder.Approvals).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_suppression_after_the_approval_asks_again()
    {
        using var folder = new TemporaryFolder().WithGate("gate: { rules: { kredibel/pasti: needs-approval } }").WithPost("a.md", Words[1]);
        Assert.Equal(0, (await folder.Approve("a.md")).Code);
        Assert.Equal("allow", (await folder.Judge()).Decision);

        folder.WithGate().WithPost("a.md", Words[1], $"{GateFolder.Fields}\n{Suppression}");
        Assert.Equal("needs-approval", (await folder.Judge()).Decision);
    }

    [Fact]
    public async Task Reasons_say_what_lifted_them_and_what_still_may()
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", "Konon dijamin aman.").With(".compliancelint/waivers.yaml", Waiver());
        folder.WithPost("b.md", "Konon dijamin aman.");

        using var document = (await folder.Decide()).Document;
        var (waived, open) = (ReasonsOf(document, 0), ReasonsOf(document, 1));
        Assert.Equal([("allow", "needs-approval", "waived", null), ("allow", "deny", "waived", null)], waived);
        Assert.Equal([("deny", "deny", "open", "waiver"), ("needs-approval", "needs-approval", "open", "approval")], open);
    }

    [Fact]
    public async Task What_the_text_says()
    {
        using var folder = new TemporaryFolder().WithGate().WithPost("a.md", "Konon dijamin aman.");

        var run = await folder.Run("gate", "--now", GateFolder.Now);
        Assert.Equal(
            """
            a.md:1: deny
              a.md:5:7: deny “dijamin” is not used. [kredibel/pasti; error; prinsip/kredibel] — only a waiver lifts it
              a.md:5:1: needs-approval “Konon” is not used. [kredibel/rumor; warning; prinsip/kredibel] — an approval lifts it

            Decision: deny (1 post: 1 deny).
            Next: repair it and run again; compliancelint explain kredibel/pasti

            """,
            run.Output);
    }

    private static List<(string?, string?, string?, string?)> ReasonsOf(JsonDocument document, int post) =>
    [
        .. document.RootElement.GetProperty("posts")[post].GetProperty("reasons").EnumerateArray().Select(reason => (
            reason.GetProperty("decision").GetString(), reason.GetProperty("unlifted").GetString(), reason.GetProperty("status").GetString(),
            reason.TryGetProperty("remedy", out var remedy) ? remedy.GetString() : null)),
    ];

    private static string Waiver() =>
        "waivers:\n  - { rule: kredibel/*, scope: { files: [a.md] }, reason: A, requestedBy: Tim, approvedBy: Kepala, from: 2026-11-01, until: 2027-01-30 }\n";
}
