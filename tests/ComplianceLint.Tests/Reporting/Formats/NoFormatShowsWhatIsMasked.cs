using System.Net;
using System.Text.RegularExpressions;
using ComplianceLint.Reporting;
using ComplianceLint.Tests.Spans;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

/// <summary>Numbers of people stand in texts, fields, names of files, reasons and failures, and no format shows them, whatever rules are on.</summary>
public sealed partial class NoFormatShowsWhatIsMasked
{
    /// <summary>As it is written, and what nobody may read of it.</summary>
    private static readonly (string Written, string Hidden)[] Secrets =
    [
        .. IdentifiersNeverLeaveTheEngine.Numbers.Select(number => (number, string.Concat(number.Where(char.IsAsciiDigit))[^6..])),
        ("No. KK 3273010101200000", "1200000"), ("Paspor X1234567", "234567"), ("Rekening BRI 002101000123456", "123456"), ("NISN 0051234567", "234567"),
        ("budi.santoso@gmail.com", "santoso"), ("Sandi: Rahasia123", "asia123"), ("PIN: 482913", "82913"), ("kunci AKIAIOSFODNN7EXAMPLE", "FODNN7"),
    ];

    public static TheoryData<string> Formats => [.. OutputFormat.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void With_every_rule_off(string format) => Check(format, TestRules.Silent);

    [Theory]
    [MemberData(nameof(Formats))]
    public void With_rules_that_find_them_and_their_neighbours(string format) => Check(format, TestRules.Mixed);

    [Theory]
    [MemberData(nameof(ReviewFormat.Names), MemberType = typeof(ReviewFormat))]
    public void In_the_report_for_reviewers(string format)
    {
        foreach (var rules in new[] { TestRules.Silent, TestRules.Mixed }) Check(rules, report => ReviewFormat.Text(format, report));
    }

    private static void Check(string format, RuleSet rules) => Check(rules, report => SampleRun.Write(OutputFormat.Find(format)!, report, listAllChecks: true));

    private static void Check(RuleSet rules, Func<Action<IReporter>, string> write)
    {
        foreach (var (written, hidden) in Secrets)
        {
            foreach (var (path, text) in Drafts(written))
            {
                var report = write(reporter => Report(reporter, rules, new SourceText(path, text), written));
                Assert.False(Shown(report).Contains(hidden, StringComparison.OrdinalIgnoreCase), $"{hidden} of {path}: {text}\n{report}");
            }
        }
    }

    private static IEnumerable<(string Path, string Text)> Drafts(string written)
    {
        var quoted = written.Replace("\"", "\\\"", StringComparison.Ordinal);
        yield return ($"drafts/{written}.md", $"---\nid: \"{quoted}\"\njudul: \"Warga {quoted}\"\nsaluran: [\"{quoted}\"]\ntidak_dikenal: \"{quoted}\"\n---\nWarga {written} dan konon.\n");
        yield return ($"{written}/a.md", $"Kepada `{written}` yang <!-- {written} --> terhormat dan warga.\n\n![{written}](x.jpg) dan silahkan\n");
        yield return ($"{written}.json", $"[{{\"id\": \"{quoted}\", \"teks\": \"Yang {quoted} dan\", \"akun\": \"{quoted}\"}}, {{\"teks\": \"{quoted} silahkan\", \"varian\": {{\"x\": \"{quoted} konon\"}}}}]");
    }

    private static void Report(IReporter reporter, RuleSet rules, SourceText source, string written)
    {
        var parsed = PostDocument.Parse(source, ParseOptions.Default);
        foreach (var failure in parsed.Failures) reporter.Fail(failure);
        reporter.Fail(new Failure(EngineRules.UnreadableFile, source.Path, new($"Kunci {written} keliru.", $"Key {written} is wrong.")));
        foreach (var post in parsed.Posts)
        {
            var analysis = rules.Analyze(post, TestRules.Options);
            reporter.Report(analysis);
            reporter.Report(analysis.Suppress(_ => new Suppression(DiagnosticStatus.Waived) { Reason = $"Milik {written}.", By = written, Path = source.Path, Position = new LinePosition(1, 1) }));
        }

        var places = Enumerable.Range(0, 2).Select(i => new PostLocation(source.Path, i, new TextSpan(0, 1), new LinePosition(1, 1), new LinePosition(1, 2))).ToList();
        reporter.Report(RunDiagnostic.InFile(EngineRules.UnusedWaiver, new("Tidak dipakai.", "Unused."), places, "x"));
        reporter.Finish(new RunSummary());
    }

    /// <summary>What a reader sees, with nothing but a number's own signs between its digits.</summary>
    private static string Shown(string report)
    {
        var decoded = WebUtility.HtmlDecode(Escape().Replace(report, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString()));
        return Separators().Replace(decoded, "");
    }

    [GeneratedRegex(@"\\u\{?([0-9a-fA-F]{4})\}?")]
    private static partial Regex Escape();

    [GeneratedRegex(@"(?<=[0-9])[ _./–-]{1,3}(?=[0-9])")]
    private static partial Regex Separators();
}
