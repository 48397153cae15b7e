using System.Text;
using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class JsonReporterTests
{
    [Fact]
    public void A_run_is_one_document_with_a_line_for_each_item() => Assert.Equal(
        """
        {"version":1,"tool":{"name":"ComplianceLint","version":"1.2.3","ruleSetDigest":"sha256:00"},"now":"2026-11-01T08:00:00+07:00","timeZone":"Asia/Jakarta","posts":[
        ],"run":[],"failures":[
        {"code":"compliancelint/invalid-post","path":"b.md","message":"Tidak terbaca.","line":3,"column":7},
        {"code":"compliancelint/timeout","rule":"kredibel/x","message":"Terlalu lama."}
        ],"scores":{"clauses":{}},"summary":{"posts":0,"errors":0,"warnings":0,"infos":0,"hints":0,"suppressed":0,"waived":0,"baselined":0,"skipped":2},"complete":false}

        """,
        Written());

    [Fact]
    public void Findings_across_posts_stand_behind_the_posts_with_all_their_places()
    {
        using var output = new MemoryStream();
        var reporter = new JsonReporter(output, Run.Header(Language.Indonesian));
        reporter.Report(Finding.AcrossPosts(2));
        reporter.Finish(new RunSummary());
        Assert.Contains(
            """
            "posts":[
            ],"run":[
            {"rule":"kredibel/kata-rumor","severity":"warning","status":"open","message":"Sama.","why":"Warga percaya pada sumber.","advice":"Sebutkan sumbernya.","clauses":["prinsip/kredibel"],"sensitive":false,"span":{"start":100,"length":20},"line":1,"column":5,"endLine":2,"endColumn":3,"fingerprint":"0123456789abcdef0123456789abcdef","related":[],"fixes":[],"suppressions":[],"locations":[{"path":"drafts/3273************.md","index":0,"span":{"start":100,"length":20},"line":1,"column":5},{"path":"drafts/3273************.md","index":1,"span":{"start":100,"length":20},"line":2,"column":5}]}
            ],"failures":[
            """,
            Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    internal static string Written()
    {
        using var output = new MemoryStream();
        var reporter = new JsonReporter(output, Run.Header(Language.Indonesian));
        var summary = new RunSummary { Skipped = 2 };
        reporter.Fail(new Failure("compliancelint/invalid-post", "b.md", new("Tidak terbaca.", "-"), new LinePosition(3, 7)));
        reporter.Fail(new Failure("compliancelint/timeout", "", new("Terlalu lama.", "-"), RuleId: "kredibel/x"));
        summary.AddFailure();
        reporter.Finish(summary);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
