using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ComplianceLint.Reporting;
using ComplianceLint.Tests.Spans;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

/// <summary>Whatever a draft, its name, a reason or a failure says, no format of all does more than show it.</summary>
public sealed partial class HostileTextIsHarmless
{
    private static readonly string[] Tokens =
    [
        "<script>alert(1)</script>", "<b>", "</failure>", "</details>", "<!--", "-->", "]]>", "<![CDATA[", "&lt;", "&#60;", "\"", "'", "`", "```", "|", "||", "\\", "*", "__", "~~", "[x](javascript:y)", "![x](https://a.example/x.png)",
        "https://a.example/x", "www.a.example", "@nama", "@org/tim", "a@b.example", "#12", "!12", ":tada:", "$x$", "::error::x", "::add-mask::x", "::", ":", "::stop-commands::x", "##vso[task.complete result=Succeeded;]", "##[error]x", "###[group]", "##teamcity[x]",
        "%0A::error::x", "%0D", "%", "=1+1", "+1", "-1", "@SUM(1)", "\uFF1D1", ";", ",", "\t", "\r", "\n", "\r\n", "\n::error::x\n", "\n##vso[task.x]y\n", "\u001b[31m", "\u009b1m", "\u0000", "\u0007", "\u007f", "\u0085",
        "\u202E", "\u2066", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u2028", "\u2029", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "\uE000", "🔥", "{{x}}", "${{ x }}", "konon", " ", "a", "9",
    ];

    /// <summary>Those of plain lines, where markup means nothing.</summary>
    private static readonly string[] Plain = ["text", "concise", "github", "azure", "csv", "xlsx"];

    public static TheoryData<string> Formats => [.. OutputFormat.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void In_the_sample_run(string format) => IsHarmless(format, SampleRun.Write(OutputFormat.Find(format)!));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Wherever_it_stands(string format) => Wherever(report => IsHarmless(format, SampleRun.Write(OutputFormat.Find(format)!, report)));

    /// <summary>The page itself is tried in a browser.</summary>
    [Theory]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void In_the_report_for_reviewers(string format)
    {
        IsHarmless(format, ReviewFormat.Text(format, SampleRun.Report));
        Wherever(report => IsHarmless(format, ReviewFormat.Text(format, report)));
    }

    private static void Wherever(Action<Action<IReporter>> check) => Dice.Check(
        150,
        dice => (Path: $"drafts/{Text(dice)}.md", Body: $"awas {Text(dice)} akhir\n\n{Text(dice)} konon\n", Said: Text(dice)),
        draft => check(reporter =>
        {
            var source = new SourceText(draft.Path, draft.Body);
            var place = new TextSpan(0, 1);
            reporter.Fail(new Failure(EngineRules.UnreadableFile, draft.Path, new(draft.Said, draft.Said), new LinePosition(1, 1), draft.Said));
            foreach (var analysis in SampleRun.Read(new SourceText(draft.Path, draft.Body))) reporter.Report(analysis.Suppress(found => found.Span.Start > 0 ? Because(draft.Said) : null));
            reporter.Report(RunDiagnostic.InFile(EngineRules.UnknownRule, new(draft.Said, draft.Said), source, place));
            reporter.Report(RunDiagnostic.InFile(EngineRules.StaleBaseline, new(draft.Said, draft.Said), source, place));
            reporter.Finish(new RunSummary());
        }),
        draft => JsonSerializer.Serialize(new { draft.Path, draft.Body, draft.Said }));

    internal static void IsHarmless(string format, string report)
    {
        AssertNothingHides(format, report);
        AssertNoCommands(format, report);
        AssertWellFormed(report);
        if (Plain.Contains(format)) return;
        Assert.DoesNotContain("<script", report, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", report, StringComparison.OrdinalIgnoreCase);
    }

    private static void AssertNothingHides(string format, string report)
    {
        var text = format is "csv" ? report.Replace("\r\n", "\n", StringComparison.Ordinal) : report;
        foreach (var character in text.EnumerateRunes().Where(character => character.Value is not '\n'))
        {
            // An emoji of several people is held together by joiners.
            var isHidden = Rune.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.LineSeparator
                or System.Globalization.UnicodeCategory.ParagraphSeparator or System.Globalization.UnicodeCategory.Format && character.Value is not 0x200D;
            Assert.False(isHidden, $"U+{character.Value:X4}");
        }
    }

    private static void AssertNoCommands(string format, string report)
    {
        foreach (var line in report.Split('\n'))
        {
            var own = format switch { "github" => OwnGithub().Match(line).Length, "azure" => OwnAzure().Match(line).Length, _ => 0 };
            Assert.False(own == 0 && GithubCommand().IsMatch(line), line);
            Assert.False(Bracketed().IsMatch(line[own..]), line);
        }
    }

    private static void AssertWellFormed(string report)
    {
        if (report.StartsWith("<?xml", StringComparison.Ordinal)) Assert.NotNull(XDocument.Parse(report).Root);
        if (!report.StartsWith('{') && !report.StartsWith('[')) return;
        var isLines = report.StartsWith("{\"type\":\"start\"", StringComparison.Ordinal);
        foreach (var part in isLines ? report.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [report]) JsonDocument.Parse(part).Dispose();
    }

    private static string Text(Dice dice) => string.Concat(Enumerable.Range(0, dice.Count(6)).Select(_ => dice.Pick<string>(Tokens)));

    private static Suppression Because(string reason) => new(DiagnosticStatus.Waived) { Reason = reason, By = reason, Path = "x.yaml", Position = new LinePosition(1, 1) };

    /// <summary>What a runner of GitHub takes for an order.</summary>
    [GeneratedRegex(@"^\s*::[a-z-]+.*?::", RegexOptions.IgnoreCase)]
    private static partial Regex GithubCommand();

    [GeneratedRegex(@"##[a-z]*\[", RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^::(error|warning|notice) ((file|line|endLine|col|endColumn|title)=[^:,]*,?)+::")]
    private static partial Regex OwnGithub();

    [GeneratedRegex(@"^##vso\[task\.logissue ((type|sourcepath|linenumber|columnnumber|code)=[^;\]]*;)+\]")]
    private static partial Regex OwnAzure();
}
