using ComplianceLint.Fixes;
using ComplianceLint.Tests.Rules;
using ComplianceLint.Tests.Text;
using Xunit;

namespace ComplianceLint.Tests.Suppressions;

/// <summary>Posts under a few rules: uji/konon, uji/gratis, lain/viral, terkunci/rahasia (locked), mutlak/rahasia (against waivers, too), and uji/mati, which is off.</summary>
internal static class Suppressing
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 20, 0, 0, TimeSpan.FromHours(7));

    public static RuleSet Rules { get; } = RuleSet.Create(
        [
            PackText.Pack(
                ("pack.yaml", "title: { id: a, en: b }\nauthority: x\nversion: '1'\nlock: { terkunci/*: suppression, mutlak/*: absolute }\n"),
                Rule("uji/konon", "konon", "formerly: [uji/rumor]"), Rule("uji/gratis", "gratis"), Rule("uji/mati", "mati"),
                Rule("uji/musim", "musim", "valid: { until: 2020-01-01 }"), Rule("lain/viral", "viral"), Rule("terkunci/rahasia", "rahasia"), Rule("mutlak/rahasia", "mutlak"),
                ("uji/alt.yaml", PackText.Rule("{ kind: existence, terms: [foto], zones: [altText] }"))),
        ],
        new Dictionary<string, RuleSetting> { ["uji/mati"] = new() { Enabled = false } });

    public static Analysis Analyze(string text, string path = "draf.md", params string[] channels) => Assert.Single(All(text, path, channels));

    public static List<Analysis> All(string text, string path, params string[] channels)
    {
        Assert.Empty(Rules.Failures.Select(failure => failure.Message.En));
        var options = new AnalysisOptions { Now = Now, TimeZone = TimeZoneInfo.Utc, Channels = channels };
        return [.. PostDocument.Parse(new SourceText(path, text), ParseOptions.Default).Posts.Select(post => Rules.Analyze(post, options))];
    }

    /// <summary>Asserts that what is open is marked, findings and engine's diagnostics alike.</summary>
    public static void LeavesOpen(string marked, string path = "draf.md")
    {
        var open = Analyze(Marks.Strip(marked), path).Diagnostics.Where(diagnostic => diagnostic.Status == DiagnosticStatus.Open);
        Assert.True(marked == Marks.Write(Marks.Strip(marked), open.Select(diagnostic => diagnostic.Span)), string.Join(" | ", open.Select(d => d.Rule.Id + ": " + d.Match + " " + d.Message.En)));
    }

    /// <summary>The engine's diagnostics, as “name: text at the place”.</summary>
    public static IEnumerable<string> Said(string text, string path = "draf.md", params string[] channels) =>
        All(text, path, channels).SelectMany(analysis => analysis.Diagnostics).Where(diagnostic => diagnostic.Rule.Group == "compliancelint")
            .Select(diagnostic => $"{diagnostic.Rule.Id[(diagnostic.Rule.Id.IndexOf('/') + 1)..]}: {diagnostic.Match}");

    /// <summary>The text after the first fix of one diagnostic of the engine.</summary>
    public static string Fixed(string text, string path = "draf.md", Applicability applicability = Applicability.Safe, params string[] channels)
    {
        var fix = All(text, path, channels).SelectMany(analysis => analysis.Diagnostics).First(diagnostic => diagnostic.Rule.Group == "compliancelint" && diagnostic.Fixes.Count > 0).Fixes[0];
        Assert.Equal(applicability, fix.Applicability);
        return TextEdits.Apply(text, fix.Edits);
    }

    private static (string Path, string Text) Rule(string id, string term, string head = "") =>
        ($"{id}.yaml", PackText.Rule($"{{ kind: existence, terms: [{term}], zones: [body, title, variant, quoted] }}", head));
}
