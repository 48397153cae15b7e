using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class ReviewAsksAPerson
{
    private const string Check = "{ kind: review, if: { terms: [korban] } }";

    [Fact]
    public void It_asks_once_where_the_cause_stands()
    {
        var rule = OneRule.Asking(Check);
        rule.Finds("Seorang [|korban|] dan korban lain.");
        var finding = rule.FindingIn("Seorang korban.");
        Assert.Equal((true, Severity.Info, "Apakah korban sudah benar?"), (finding.IsReview, finding.Severity, finding.Message.Id));
    }

    [Theory]
    [InlineData("Seorang korban.", CheckResult.Review)]
    [InlineData("Seorang warga.", CheckResult.NotApplicable)]
    public void It_never_fails(string text, CheckResult expected) => Assert.Equal(expected, OneRule.Asking(Check).ResultOn(text));

    [Fact]
    public void Fields_alone_may_be_the_cause()
    {
        var rule = OneRule.Asking("{ kind: review, when: { media: [video] } }");
        rule.Finds("[||]---\nmedia: [{ berkas: a.mp4 }]\n---\nTeks.");
        Assert.Equal("Apakah this post sudah benar?", rule.FindingIn("---\nmedia: [{ berkas: a.mp4 }]\n---\nTeks.").Message.En);
        Assert.Equal(CheckResult.NotApplicable, rule.ResultOn("Teks."));
    }

    [Fact]
    public void A_question_reaches_no_threshold()
    {
        var summary = new RunSummary();
        summary.Add(OneRule.Asking(Check).Analyze("Seorang korban."));
        Assert.Equal((0, 1), (summary.CountAtLeast(Severity.Hint), summary.Reviews));
    }

    [Fact]
    public void A_question_costs_no_points() =>
        Assert.Equal(100, OneRule.Asking(Check).Analyze("Seorang korban.").Score.ByClause["prinsip/kredibel"]);

    [Theory]
    [InlineData(Check, "Benar.", "info", "The message must be one question and end in a question mark.")]
    [InlineData(Check, "Benar?", "warning", "A question for review has the severity info.")]
    [InlineData("{ kind: review }", "Benar?", "info", "Name “when” or “if”: a question needs a cause.")]
    [InlineData("{ kind: review, if: { term: [a] } }", "Benar?", "info", "“term” is unknown. Did you mean “terms”?")]
    public void Faults_are_explained(string check, string message, string severity, string fault) =>
        Assert.Contains(
            PackText.Pack(("uji/aturan.yaml", PackText.Rule(check, message: message, severity: severity))).Failures,
            failure => failure.Message.En.StartsWith(fault, StringComparison.Ordinal));
}
