using System.Buffers;
using System.Text;
using System.Text.Json;
using ComplianceLint.Reporting.Json;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class JsonDiagnosticTests
{
    [Fact]
    public void A_finding_has_the_members_of_the_design_in_their_order()
    {
        var fix = new Fix(new("Hapus.", "Delete."), Applicability.Safe, [new TextEdit(new TextSpan(3, 6), "")]);
        var finding = Finding.In("😀 [|Konon|] jalan.", fixes: [fix], channel: "instagram");
        Assert.Equal(
            """
            {"rule":"kredibel/kata-rumor","severity":"warning","status":"open",
            "message":"“Konon” menyampaikan kabar tanpa sumber.",
            "why":"Warga percaya pada sumber.","advice":"Sebutkan sumbernya.",
            "clauses":["prinsip/kredibel"],"channel":"instagram","zone":"body","match":"Konon","sensitive":false,
            "span":{"start":3,"length":5},"line":1,"column":4,"endLine":1,"endColumn":9,
            "fingerprint":"0123456789abcdef0123456789abcdef","related":[],
            "fixes":[{"title":"Hapus.","applicability":"safe","edits":[{"span":{"start":3,"length":6},"newText":""}]}],
            "suppressions":[]}
            """.ReplaceLineEndings(""),
            Written(finding));
    }

    [Fact]
    public void Evidence_is_a_score_with_its_reasons()
    {
        var finding = Finding.In("[|Konon|]", evidence: new Evidence(85, [new("16 digit", "16 digits"), new("tanggal lahir mungkin", "a possible date of birth")]));
        Assert.Contains(
            """
            "sensitive":false,"evidence":{"score":85,"reasons":["16 digit","tanggal lahir mungkin"]},"span":
            """,
            Written(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_says_that_it_is_one()
    {
        Assert.Contains("\"review\":true", Written(Finding.In("[|Konon|]", isReview: true)), StringComparison.Ordinal);
        Assert.DoesNotContain("\"review\"", Written(Finding.In("[|Konon|]")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_absent_is_left_out()
    {
        using var json = JsonDocument.Parse(Written(Finding.In("[||]Halo")));
        Assert.False(json.RootElement.TryGetProperty("match", out _));
        Assert.False(json.RootElement.TryGetProperty("channel", out _));
        Assert.False(json.RootElement.TryGetProperty("evidence", out _));
    }

    [Fact]
    public void Text_is_readable_and_what_hides_is_escaped()
    {
        var json = Written(Finding.In("[|café <b>\u202E\u200B\u2066|]"));
        Assert.Contains(@"""match"":""café \u003Cb\u003E\u202E\u200B\u2066""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_an_emoji_is_no_crash() =>
        Assert.Contains(@"""match"":""\uFFFD""", Written(Finding.In("[|\uD83D|]")), StringComparison.Ordinal);

    [Fact]
    public void A_finding_over_two_lines_ends_on_the_second()
    {
        using var json = JsonDocument.Parse(Written(Finding.In("a [|b\r\ncd|]e")));
        Assert.Equal(2, json.RootElement.GetProperty("endLine").GetInt32());
        Assert.Equal(3, json.RootElement.GetProperty("endColumn").GetInt32());
    }

    internal static string Written(Finding finding)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonFormat.Options))
        {
            JsonDiagnostic.Write(json, finding.Diagnostic, finding.Source, Language.Indonesian);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
