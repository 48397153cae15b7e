using System.Text.RegularExpressions;
using ComplianceLint.Reporting;
using ComplianceLint.Tests.Reporting.Formats;
using Xunit;

namespace ComplianceLint.Tests.Corpora;

/// <summary>What a sensitive rule finds is no number that every mask knows: other rules quote the same words, and must not show them either.</summary>
public sealed partial class WhatSensitiveRulesFindIsShownByNobody
{
    /// <summary>Shorter words stand in a report for other reasons.</summary>
    private const int Fewest = 6;

    public static TheoryData<string> Formats => [.. OutputFormat.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void In_the_examples_of_their_rules(string format)
    {
        var checkedTexts = 0;
        foreach (var text in Examples())
        {
            var analysis = Corpus.Institutions.Analyze(new SourceText("a.md", text));
            var found = analysis.Diagnostics.Where(diagnostic => diagnostic.Rule.Sensitive && diagnostic.Span.Length >= Fewest)
                .Select(diagnostic => text.Substring(diagnostic.Span.Start, diagnostic.Span.Length)).Where(IsHidden).Distinct(StringComparer.Ordinal).ToList();
            if (found.Count == 0) continue;
            var report = SampleRun.Write(OutputFormat.Find(format)!, reporter => Report(reporter, analysis), listAllChecks: true);
            Assert.All(found, words => Assert.False(report.Contains(words, StringComparison.OrdinalIgnoreCase), $"{words}: {text}\n{report}"));
            checkedTexts += found.Count;
        }

        Assert.True(checkedTexts > 70, $"{checkedTexts}");
    }

    [Theory]
    [InlineData("Buka http://192.168.10.25/login untuk mendaftar.", "192.168.10.25")]
    [InlineData("Buka [panel](http://10.20.30.40:8080/x?utm_source=ig) dari kantor.", "10.20.30.40")]
    [InlineData("Buka HTTP://172.16.5.9/ atau [di sini](http://172.16.5.9/b) pekan ini.", "172.16.5.9")]
    public void In_what_other_rules_say_of_a_link(string text, string hidden)
    {
        var analysis = Corpus.Institutions.Analyze(new SourceText("a.md", text));
        Assert.Contains(analysis.Diagnostics, diagnostic => diagnostic.Rule.Sensitive);
        Assert.Contains(analysis.Diagnostics, diagnostic => diagnostic.Rule.Id.StartsWith("terintegrasi/", StringComparison.Ordinal));
        Assert.All(OutputFormat.All, format => Assert.DoesNotContain(hidden, SampleRun.Write(format, reporter => Report(reporter, analysis), listAllChecks: true), StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Examples() => Corpus.Institutions.Options.RuleSet!.Rules.Where(rule => rule.Sensitive)
        .SelectMany(rule => rule.Examples).Where(example => example is { IsBad: true, Format: "md" }).Select(example => Marks().Replace(example.Text, ""));

    /// <summary>Of what has no letter or digit to hide nothing is masked.</summary>
    private static bool IsHidden(string words) => words.Count(char.IsLetterOrDigit) >= Fewest;

    private static void Report(IReporter reporter, Analysis analysis)
    {
        reporter.Report(analysis);
        var summary = new RunSummary();
        summary.Add(analysis);
        reporter.Finish(summary);
    }

    [GeneratedRegex(@"\[\||\|\]")]
    private static partial Regex Marks();
}
