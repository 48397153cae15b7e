using ComplianceLint.Tests.Posts;
using ComplianceLint.Tests.Registries;
using Xunit;

namespace ComplianceLint.Tests.Gates;

public sealed class ApprovalsAreReadStrictly
{
    private static readonly string Hash = $"sha256:{new string('0', 64)}";

    private static readonly string Good = GateFolder.Line(Hash);

    public static TheoryData<string> Broken =>
    [
        "<<<<<<< HEAD",
        "[]",
        "\"disetujui\"",
        "{\"path\":\"a.md\"",
        Good.Trim() + Good.Trim(),
        Good.Replace("\"reason\":\"Sudah dicocokkan.\",", "", StringComparison.Ordinal),
        Good.Replace("Sudah dicocokkan.", " ", StringComparison.Ordinal),
        Good.Replace("Kepala Bidang Humas", "", StringComparison.Ordinal),
        Good.Replace("sha256:0", "sha256:", StringComparison.Ordinal),
        Good.Replace("sha256:00", "sha256:FF", StringComparison.Ordinal),
        Good.Replace("2026-11-24T08:00:00+07:00", "2026-11-24", StringComparison.Ordinal),
        Good.Replace("2026-11-24T08:00:00+07:00", "2026-13-24T08:00:00+07:00", StringComparison.Ordinal),
        Good.Replace("\"path\"", "\"role\"", StringComparison.Ordinal),
        Good.Replace("\"path\":\"a.md\"", "\"path\":\"a.md\",\"path\":\"b.md\"", StringComparison.Ordinal),
        Good.Replace("{\"path\"", "{\"suppressed\":[\"semua\"],\"path\"", StringComparison.Ordinal),
        Good.Replace("{\"path\"", "{\"suppressed\":{\"a\":1},\"path\"", StringComparison.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_line_is_a_fault_with_its_place_and_the_others_stay(string line)
    {
        var list = Read($"{Good}{line.Trim()}\n{Good}");

        Assert.Equal([1, 3], list.Approvals.Select(approval => approval.Line));
        Assert.NotEmpty(list.Failures);
        Assert.All(list.Failures, failure => Assert.Equal((EngineRules.InvalidApproval, 2), (failure.Code, failure.Position!.Value.Line)));
    }

    [Fact]
    public void Blank_lines_and_line_endings_of_Windows_are_no_fault()
    {
        var list = Read($"\n{Good.Replace("\n", "\r\n", StringComparison.Ordinal)}\r\n\n{Good}");

        Assert.Empty(list.Failures);
        Assert.Equal(2, list.Approvals.Count);
    }

    [Fact]
    public void Of_many_broken_lines_twenty_are_told() => Assert.Equal(21, Read(string.Concat(Enumerable.Repeat("x\n", 500))).Failures.Count);

    [Theory]
    [InlineData("Kepala Bidang Humas", "Rina", null)]
    [InlineData("Rina", "Rina", ApprovalFault.SelfApproved)]
    [InlineData("Dr. RINA, M.Si.", "rina", ApprovalFault.SelfApproved)]
    [InlineData("Rіnа", "Rina", ApprovalFault.SelfApproved)]
    [InlineData("Ri\u200Bna", "Rina", ApprovalFault.SelfApproved)]
    [InlineData("Kepala Bidang Humas", "Siti Rahma", ApprovalFault.SelfApproved)]
    [InlineData("Ibu Rahma", "Siti Rahma, S.Sos.", ApprovalFault.SelfApproved)]
    [InlineData("Kepala Bidang Humas", null, ApprovalFault.NoAuthor)]
    public void An_author_approves_under_no_name_and_no_office(string approver, string? author, ApprovalFault? fault) =>
        Assert.Equal(fault, FaultOf(approver, author, []));

    [Theory]
    [InlineData("Kepala Bidang Humas", "Rina", null)]
    [InlineData("kepala  bidang humas", "Rina", null)]
    [InlineData("Siti Rahma", "Rina", null)]
    [InlineData("Sekretaris Dinas", "Rina", ApprovalFault.NotAnApprover)]
    [InlineData("Kepala Bidang Humas", null, null)]
    public void Only_those_approve_whom_the_configuration_names(string approver, string? author, ApprovalFault? fault) =>
        Assert.Equal(fault, FaultOf(approver, author, ["Kepala Bidang Humas"]));

    [Fact]
    public void An_approval_counts_from_its_time_on()
    {
        var later = Read(GateFolder.Line(Hash, time: "2026-11-24T08:00:01+07:00")).Approvals[0];
        Assert.Equal(ApprovalFault.Future, Read("").FaultOf(later, Post("Rina")));
        Assert.Null(Read("").FaultOf(later with { Time = later.Time.AddSeconds(-1) }, Post("Rina")));
    }

    private static ApprovalFault? FaultOf(string approver, string? author, string[] approvers)
    {
        var registry = RegistryText.Read(("officials", "- { name: Siti Rahma, office: Kepala Bidang Humas, aliases: [Ibu Rahma], from: 2026-01-01 }\n"));
        return Read(GateFolder.Line(Hash, approver), new ApprovalPolicy { Now = DateTimeOffset.Parse(GateFolder.Now, null), Registry = registry, Approvers = approvers })
            .Of(Post(author), Hash).Single().Fault;
    }

    private static PostDocument Post(string? author) => PostFile.Read($"---\nsaluran: [x]\n{(author is null ? "" : $"petugas: {author}\n")}---\nJalan ditutup.\n");

    private static ApprovalList Read(string text, ApprovalPolicy? policy = null) =>
        ApprovalList.Read(new SourceText(GateFolder.Approvals, text), policy ?? new ApprovalPolicy { Now = DateTimeOffset.Parse(GateFolder.Now, null) });
}
