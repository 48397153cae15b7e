using System.Globalization;
using ComplianceLint.Workspace;
using Markdig;
using YamlDotNet.RepresentationModel;

namespace ComplianceLint.Benchmarks;

/// <summary>Prints the ratios of the whole analysis to the parsers that it stands on, measured in turn in one run.</summary>
internal static class QuickBenchmark
{
    private const int Posts = 2000;
    private const int Rounds = 9;
    private const double Target = 5;
    private const double SealedTarget = 1.1;
    private const int FewestFindings = 3;

    public static int Run(TextWriter output)
    {
        var rules = RuleSet.Create(BuiltInPacks.ReadAll());
        var generator = new PostGenerator(seed: 83);
        var bodies = Enumerable.Range(0, Posts).Select(_ => generator.Body()).ToArray();
        var drafts = bodies.Select((body, i) => PostGenerator.FrontMatter(i) + body).ToArray();
        var pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();
        var options = new AnalysisOptions { Now = new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(7)) };

        long Analyze(string[] texts, Registry? registry = null)
        {
            long findings = 0;
            foreach (var text in texts)
            {
                foreach (var post in PostDocument.Parse(new SourceText("draf.md", text), ParseOptions.Default).Posts)
                {
                    foreach (var diagnostic in rules.Analyze(post, registry is null ? options : options with { Registry = registry }).Diagnostics)
                    {
                        findings += diagnostic.Fingerprint.Length == 32 && diagnostic.Fixes.Count >= 0 ? 1 : 0;
                    }
                }
            }

            return findings;
        }

        long ParseMarkdown(string[] texts)
        {
            long blocks = 0;
            foreach (var text in texts) blocks += Markdown.Parse(text, pipeline).Count;
            return blocks;
        }

        long ParseFrontMatter()
        {
            long documents = 0;
            foreach (var draft in drafts)
            {
                var end = draft.IndexOf("\n---\n", StringComparison.Ordinal);
                var yaml = new YamlStream();
                yaml.Load(new StringReader(draft[4..end]));
                documents += yaml.Documents.Count;
            }

            return documents;
        }

        var findings = Analyze(bodies);
        if (findings < (long)FewestFindings * Posts)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"refused: {findings} findings in {Posts} posts are too few to measure"));
            return 1;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Posts} posts of {bodies.Average(body => body.Length):0} characters, {rules.Rules.Count} rules, {findings / (double)Posts:0.0} findings a post, {Rounds} rounds"));
        Compare(output, "body only / Markdig", () => Analyze(bodies), () => ParseMarkdown(bodies));
        Compare(output, "with front matter / Markdig + YamlStream", () => Analyze(drafts), () => ParseMarkdown(bodies) + ParseFrontMatter());
        var sealedTerms = SealedList.Read(terms: 1000);
        Compare(output, "with 1,000 sealed terms / without", () => Analyze(bodies, sealedTerms), () => Analyze(bodies), SealedTarget);
        return 0;
    }

    /// <summary>The median of the ratios of neighbouring runs: the speed of the machine cancels out.</summary>
    private static void Compare(TextWriter output, string name, Func<long> ours, Func<long> theirs, double target = Target)
    {
        ours();
        theirs();
        var ratios = new double[Rounds];
        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            times[i] = Milliseconds(ours);
            ratios[i] = times[i] / Milliseconds(theirs);
        }

        Array.Sort(ratios);
        Array.Sort(times);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        ours();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-42} {ratios[Rounds / 2]:0.00} (target {target:0.0}), {times[Rounds / 2] * 1000 / Posts:0.0} µs and {allocated / Posts / 1024.0:0.0} kB a post"));
    }

    /// <summary>Time of the processor: on a machine that others use too the clock says more about them.</summary>
    private static double Milliseconds(Func<long> run)
    {
        var start = Environment.CpuUsage.TotalTime;
        run();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
