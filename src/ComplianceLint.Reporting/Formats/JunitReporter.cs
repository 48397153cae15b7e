using System.Globalization;
using System.Xml;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>JUnit's XML as Jenkins describes it: a post is a suite, a rule a test, so that a server can tell what is new and what is mended.</summary>
/// <remarks>
/// Errors and warnings fail a test; infos, hints and questions are printed by one that passes; what could not be checked is an error.
/// A test all of whose findings no longer count is skipped and says why. Rules that passed are named with <see cref="ReportSettings.ListAllChecks"/> alone.
/// </remarks>
internal sealed class JunitReporter : IReporter
{
    private const string Tool = "compliancelint";

    private readonly XmlWriter _xml;
    private readonly ReportSettings _settings;
    private readonly Columns _columns;

    public JunitReporter(Stream output, ReportSettings settings, Columns columns)
    {
        (_settings, _columns) = (settings, columns);
        _xml = XmlFormat.WriterOf(output);
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", Tool);
    }

    private Language Language => _settings.Header.Language;

    public void Report(Analysis analysis)
    {
        var items = analysis.Diagnostics.Select(diagnostic => ReportItem.Of(analysis, diagnostic, _columns, Language))
            .Concat(analysis.Failures.Select(failure => ReportItem.Of(failure, _columns, Language)));
        var tests = items.GroupBy(item => item.FailedRule ?? item.Rule.Id, StringComparer.Ordinal).Select(group => new JunitTest(group.Key, [.. group])).ToList();
        if (_settings.ListAllChecks) tests.AddRange(analysis.Checks.Where(check => check.Result == CheckResult.Pass).Select(check => new JunitTest(check.Rule.Id, [])));
        // A suite without tests would look as if nothing had been checked.
        if (tests.Count == 0) tests.Add(new JunitTest(Tool, []));
        WriteSuite(NameOf(analysis), tests);
    }

    public void Report(RunDiagnostic diagnostic) => WriteAlone(ReportItem.Of(diagnostic, _columns, Language));

    public void Fail(Failure failure) => WriteAlone(ReportItem.Of(failure, _columns, Language));

    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        XmlFormat.Finish(_xml);
    }

    /// <summary>Servers know a test again by its class and name, so the posts of a file must differ, and an id stays where an index moves.</summary>
    private static string NameOf(Analysis analysis)
    {
        var (post, path) = (analysis.Post, analysis.Mask(analysis.Post.Source.Path));
        if (post.Id is { } id) return $"{path}#{analysis.Mask(id)}";
        return post.Index == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}#{post.Index}");
    }

    private void WriteAlone(ReportItem item)
    {
        var test = item.FailedRule ?? item.Rule.Id;
        if (item.Place is { } place) test = string.Create(CultureInfo.InvariantCulture, $"{test}:{place.Line}");
        WriteSuite(item.Path is "" ? Tool : item.Path, [new JunitTest(test, [item])]);
    }

    private void WriteSuite(string name, IReadOnlyList<JunitTest> tests)
    {
        _xml.WriteStartElement("testsuite");
        _xml.WriteText("name", name);
        _xml.WriteNumber("tests", tests.Count);
        _xml.WriteNumber("failures", tests.Count(test => test.Outcome == JunitOutcome.Failure));
        _xml.WriteNumber("errors", tests.Count(test => test.Outcome == JunitOutcome.Error));
        _xml.WriteNumber("skipped", tests.Count(test => test.Outcome == JunitOutcome.Skipped));
        _xml.WriteAttributeString("timestamp", _settings.Header.Now.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("time", "0");
        foreach (var test in tests) Write(test, name);
        _xml.WriteEndElement();
    }

    private void Write(JunitTest test, string suite)
    {
        _xml.WriteStartElement("testcase");
        _xml.WriteText("classname", suite);
        _xml.WriteText("name", test.Name);
        _xml.WriteAttributeString("time", "0");
        switch (test.Outcome)
        {
            case JunitOutcome.Skipped:
                _xml.WriteElementString("skipped", Lines(test.Items.SelectMany(item => item.Suppressions.Select(ReasonOf)).Distinct(StringComparer.Ordinal)));
                break;
            case JunitOutcome.Error or JunitOutcome.Failure:
                WriteFault(test);
                break;
            case JunitOutcome.Passed when test.Items.Count > 0:
                _xml.WriteElementString("system-out", Lines(test.Open.Select(LineOf)));
                break;
        }

        _xml.WriteEndElement();
    }

    private void WriteFault(JunitTest test)
    {
        var worst = test.Worst;
        _xml.WriteStartElement(test.Outcome == JunitOutcome.Error ? "error" : "failure");
        _xml.WriteAttributeString("type", worst.Kind == ItemKind.Failure ? worst.Rule.Id : Severities.NameOf(worst.Severity));
        _xml.WriteText("message", worst.Message);
        _xml.WriteString(Lines([.. test.Open.Select(LineOf), .. worst.Kind == ItemKind.Failure ? [] : AdviceOf(worst.Rule)]));
        _xml.WriteEndElement();
    }

    private string LineOf(ReportItem item) => ConciseLine.Of(item, Language);

    private string[] AdviceOf(Rule rule) =>
        [$"{ReportText.Why.In(Language)}: {rule.Why.In(Language)}", $"{ReportText.Advice.In(Language)}: {rule.Advice.In(Language)}"];

    private string ReasonOf(Suppression suppression) => ReportText.ReasonOf(suppression, Language);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(TerminalText.Of));
}
