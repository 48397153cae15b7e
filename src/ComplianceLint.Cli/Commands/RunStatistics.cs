using System.Globalization;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary>What <c>--stats</c> tells: where the time went, and which rules found most.</summary>
/// <param name="found">The drafts of the run.</param>
/// <param name="preparation">The time for configuration, packs and the search for drafts.</param>
internal sealed class RunStatistics(FoundDrafts found, TimeSpan preparation)
{
    private const int MostRules = 20;

    private readonly Dictionary<string, int> _findings = new(StringComparer.Ordinal);

    public void Add(Analysis analysis)
    {
        foreach (var diagnostic in analysis.Diagnostics)
        {
            _findings[diagnostic.Rule.Id] = _findings.GetValueOrDefault(diagnostic.Rule.Id) + 1;
        }
    }

    public void Write(TextWriter output, RunSummary summary, int jobs, TimeSpan elapsed, Language language)
    {
        var linting = elapsed - preparation;
        var rate = linting > TimeSpan.Zero ? summary.Posts / linting.TotalSeconds : 0;
        WriteRow(output, language, "Draf", "Drafts", found.Drafts.Count);
        WriteRow(output, language, "Unggahan", "Posts", summary.Posts);
        WriteRow(output, language, "Pekerja", "Jobs", jobs);
        WriteRow(output, language, "Persiapan (ms)", "Preparation (ms)", preparation.TotalMilliseconds);
        WriteRow(output, language, "Pemeriksaan (ms)", "Linting (ms)", linting.TotalMilliseconds);
        WriteRow(output, language, "Unggahan per detik", "Posts per second", rate);
        foreach (var (rule, count) in _findings.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal).Take(MostRules))
        {
            WriteRow(output, language, rule, rule, count);
        }
    }

    private static void WriteRow(TextWriter output, Language language, string id, string en, double value)
    {
        var label = new LocalizedText(id, en).In(language);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value,10:F0}  {label}"));
    }
}
