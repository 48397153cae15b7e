using System.Text;
using ComplianceLint.Reporting;
using ComplianceLint.Tests.Spans;
using ComplianceLint.Workspace;

namespace ComplianceLint.Fuzz;

/// <summary>Drafts: they are read, analysed with every rule and written in every format.</summary>
/// <param name="extension">Decides how a draft is read.</param>
/// <param name="seeds">Drafts of that format.</param>
internal sealed class DraftTarget(string extension, IReadOnlyList<string> seeds) : Target
{
    private static readonly RuleSet Rules = RuleSet.Create(BuiltInPacks.ReadAll());

    public override string Name => extension;

    public override string Extension => extension;

    public override IReadOnlyList<string> Seeds { get; } = seeds;

    public override void Check(string input)
    {
        var source = new SourceText($"a.{extension}", input);
        SoundDocument.Check(source);
        var first = Report(source);
        AreEqual("reports", first, Report(source));
        // An amount of money is no number of a person, however many digits it has.
        if (first.Any(report => report.Replace($"Rp{Hostile.Identifier}", "", StringComparison.OrdinalIgnoreCase).Contains(Hostile.Identifier, StringComparison.Ordinal))) throw new BrokenPromiseException("a report shows a number of a person");
        if (first.Any(report => report.AsSpan().ContainsAny(Hostile.ControlCharacters))) throw new BrokenPromiseException("a report holds control characters");
    }

    private static IReadOnlyList<string> Report(SourceText source)
    {
        var parsed = PostDocument.Parse(source, ParseOptions.Default);
        var outputs = OutputFormat.All.Select(_ => new MemoryStream()).ToList();
        var header = new RunHeader
        {
            ToolVersion = "0", RuleSetDigest = "", Now = TestRules.Options.Now, TimeZone = "UTC", Language = Language.Indonesian, Clauses = Rules.Clauses,
        };
        var reporters = OutputFormat.All.Zip(outputs, (format, output) => format.CreateReporter(output, new ReportSettings { Header = header })).ToList();
        var summary = new RunSummary();
        var batch = new Batch();
        foreach (var failure in parsed.Failures)
        {
            StandsIn(source, failure);
            foreach (var reporter in reporters) reporter.Fail(failure);
        }

        foreach (var post in parsed.Posts)
        {
            var analysis = Rules.Analyze(post, TestRules.Options);
            CheckFixes(source, analysis);
            foreach (var failure in analysis.Failures) StandsIn(source, failure);
            batch.Add(analysis);
            summary.Add(analysis);
            foreach (var reporter in reporters) reporter.Report(analysis);
        }

        foreach (var reporter in reporters) reporter.Finish(summary);
        if (batch.Finish().Failures.Count > 0) throw new BrokenPromiseException("a batch rule failed");
        // RFC 4180 ends lines with two signs.
        return [.. outputs.Select(output => Encoding.UTF8.GetString(output.ToArray()).Replace("\r\n", "\n", StringComparison.Ordinal))];
    }

    private static void CheckFixes(SourceText source, Analysis analysis)
    {
        foreach (var diagnostic in analysis.Diagnostics)
        {
            if (diagnostic.Fingerprint.Length != 32) throw new BrokenPromiseException($"{diagnostic.Rule.Id} has no fingerprint");
            foreach (var edits in diagnostic.Fixes.Select(fix => fix.Edits.OrderBy(edit => edit.Span.Start).ToList()))
            {
                var end = 0;
                foreach (var edit in edits)
                {
                    if (edit.Span.Start < end || edit.Span.End > source.Text.Length) throw new BrokenPromiseException($"an edit of {diagnostic.Rule.Id} stands at {edit.Span}");
                    end = edit.Span.End;
                }
            }
        }
    }
}
