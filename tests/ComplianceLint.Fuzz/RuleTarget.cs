using ComplianceLint.Tests.Spans;

namespace ComplianceLint.Fuzz;

/// <summary>Rule files: they are read, made into a rule set, and run over a draft and over their own examples.</summary>
internal sealed class RuleTarget(IReadOnlyList<string> seeds) : Target
{
    private const string Pack = "title: { id: Uji, en: Test }\nauthority: Uji\nversion: '1'\n";

    private static readonly PostDocument Draft = PostDocument.Parse(
        new SourceText("a.md", "---\njudul: Konon\nsaluran: [x]\n---\nKonon warga dijamin aman pada Senin, 17 Agustus 2026 pukul 08.00 WIB. Silahkan ke apotik! #a #b\n"),
        ParseOptions.Default).Posts[0];

    public override string Name => "rule";

    public override string Extension => "yaml";

    public override IReadOnlyList<string> Seeds { get; } = seeds;

    public override void Check(string input)
    {
        var first = Use(input);
        AreEqual("findings", first, Use(input));
    }

    private static List<string> Use(string input)
    {
        var source = new SourceText("uji/uji/aturan.yaml", input);
        var pack = RulePack.Read("uji", "uji", [new SourceText("uji/pack.yaml", Pack), source]);
        var rules = RuleSet.Create([pack]);
        var seen = new List<string>();
        foreach (var failure in pack.Failures.Concat(rules.Failures))
        {
            StandsIn(source, failure);
            seen.Add($"{failure.Position} {failure.Message.Id} {failure.Message.En}");
        }

        var analysis = rules.Analyze(Draft, TestRules.Options);
        seen.AddRange(analysis.Diagnostics.Select(found => $"{found.Span} {found.Message.Id} {found.Message.En} {found.Fingerprint}"));
        seen.AddRange(analysis.Failures.Select(failure => failure.Message.En));
        if (pack.Rules.Count > 0) seen.AddRange(RuleExamples.Check(rules).Select(outcome => outcome.Problem?.En ?? ""));
        return seen;
    }
}
