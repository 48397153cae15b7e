using ComplianceLint.Fixes;
using ComplianceLint.Tests.Text;
using Xunit;

namespace ComplianceLint.Tests.Rules;

/// <summary>A rule set of one rule, made of a check as a rule file states it. Strong findings are errors, weak ones infos.</summary>
internal sealed record OneRule
{
    private const string Path = "uji/aturan.yaml";

    public OneRule(string check, params (string Path, string Text)[] tables)
        : this(PackText.Pack([(Path, PackText.Rule(check, message: "Keliru.")), .. tables]), null)
    {
    }

    private OneRule(RulePack pack, RuleSetting? setting)
    {
        Assert.Empty(pack.Failures.Select(failure => failure.Message.En));
        Set = RuleSet.Create([pack], setting is null ? null : new Dictionary<string, RuleSetting> { ["uji/aturan"] = setting });
        Assert.Empty(Set.Failures.Select(failure => failure.Message.En));
    }

    public RuleSet Set { get; }

    /// <summary>The clock of the run.</summary>
    public DateTimeOffset Now { get; init; } = new(2026, 8, 1, 8, 0, 0, TimeSpan.FromHours(7));

    public IReadOnlyList<string> Channels { get; init; } = [];

    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    public Registry Registry { get; init; } = Registry.Empty;

    public static OneRule With(RuleSetting setting, string check) => new(PackText.Pack((Path, PackText.Rule(check, message: "Keliru."))), setting);

    public static OneRule WithHead(string head, string check) => new(PackText.Pack((Path, PackText.Rule(check, head))), null);

    /// <summary>A rule that asks: its message is a question and its severity info.</summary>
    public static OneRule Asking(string check) => new(PackText.Pack((Path, PackText.Rule(check, message: "Apakah {match} sudah benar?", severity: "info"))), null);

    public static OneRule WithMessage(string message, string check) => new(PackText.Pack((Path, PackText.Rule(check, message: message))), null);

    public Analysis Analyze(string text, string path = "draf.md") =>
        Set.Analyze(
            Assert.Single(PostDocument.Parse(new SourceText(path, text), ParseOptions.Default).Posts),
            new AnalysisOptions { Now = Now, Channels = Channels, TimeZone = TimeZone, Registry = Registry });

    /// <summary>Asserts that the rule finds what is marked, and nothing else.</summary>
    public void Finds(string marked, string path = "draf.md")
    {
        var text = Marks.Strip(marked);
        Assert.Equal(marked, Marks.Write(text, FindingsIn(text, path).Select(finding => finding.Span)));
    }

    public void IsSilentOn(string text, string path = "draf.md") => Finds(text, path);

    public List<Diagnostic> FindingsIn(string text, string path = "draf.md") =>
        [.. Analyze(text, path).Diagnostics.Where(diagnostic => diagnostic.Rule.Id == "uji/aturan")];

    public Diagnostic FindingIn(string text) => Assert.Single(FindingsIn(text));

    public CheckResult ResultOn(string text, string path = "draf.md") => Assert.Single(Analyze(text, path).Checks).Result;

    /// <summary>The text after one fix of each finding: the first, or another choice.</summary>
    public string Fix(string text, int choice = 0) =>
        TextEdits.Apply(text, FindingsIn(text).Where(finding => finding.Fixes.Count > choice).SelectMany(finding => finding.Fixes[choice].Edits));
}
