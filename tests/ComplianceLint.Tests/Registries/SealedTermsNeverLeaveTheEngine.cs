using ComplianceLint.Reporting;
using ComplianceLint.Tests.Reporting.Formats;
using ComplianceLint.Tests.Rules;
using ComplianceLint.Tests.Spans;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Registries;

/// <summary>No report holds a sealed term, nor three letters in a row that only it has.</summary>
public sealed class SealedTermsNeverLeaveTheEngine
{
    // No rule, message or word of the drafts has three of these letters in a row.
    private static readonly string[] Terms = ["Qzjrvqk Wxqvjmz", "Jyxqvwv", "Zfwqlxq Kvxjq Pqxhzw"];

    private static readonly Registry Registry = Seal.Registry(Terms);

    private static readonly RuleSet All = RuleSet.Create(
    [
        .. BuiltInPacks.ReadAll(),
        PackText.Pack(
            "rahasia",
            ("uji/segel.yaml", PackText.Rule("kind: sealed", message: "Istilah rahasia.")),
            ("uji/kata.yaml", PackText.Rule("kind: substitution\nzones: all\nfrom: data/kata.yaml", message: "“{match}” ganti “{suggestion}”.")),
            ("data/kata.yaml", "- { term: qzjrvqk, suggest: [Qzjrvqq] }\n- { term: jyxqvwv, suggest: [Jyxqvww] }\n")),
    ]);

    [Fact]
    public void Whatever_is_found_beside_them() => Dice.Check(500, Make, draft => AssertHidden(draft, Report(draft, Registry)), draft => draft.Text);

    [Fact]
    public void And_the_rule_finds_them_there() => Dice.Check(
        150, dice => dice.Pick(Terms) is var term ? new Draft("a.md", Text(dice, term), term) : null!,
        draft => Assert.Contains("uji/segel", Report(draft, Registry), StringComparison.Ordinal), draft => draft.Text);

    [Fact]
    public void With_another_key_nothing_is_found()
    {
        var text = Seal.Text(Terms).Replace(Seal.Key.Id, Seal.OtherKey.Id, StringComparison.Ordinal);
        var registry = Seal.Read(text, Seal.OtherKey);

        Assert.Empty(registry.Failures);
        Dice.Check(100, Make, draft => Assert.DoesNotContain("\"rule\":\"uji/segel\"", Report(draft, registry), StringComparison.Ordinal), draft => draft.Text);
    }

    [Fact]
    public void A_fingerprint_does_not_depend_on_which_term_it_was()
    {
        var rule = Seal.Rule(Terms);

        Assert.Equal(rule.FindingIn("Rapat Jyxqvwv besok.").Fingerprint, rule.FindingIn("Rapat  JYXQVWV besok.").Fingerprint);
        Assert.Equal(rule.FindingIn("Rapat Jyxqvwv besok.").Fingerprint, (Seal.Rule("Kelana")).FindingIn("Rapat kelana besok.").Fingerprint);
    }

    private static Draft Make(Dice dice)
    {
        var term = dice.Pick(Terms);
        var name = dice.Once(6) ? $"draf-{term.Replace(' ', '-')}" : "a";
        return dice.Once(3) ? Json(dice, name, term) : new Draft($"{name}.md", FrontMatter(dice, term) + Text(dice, term), term);
    }

    private static string FrontMatter(Dice dice, string term) => dice.Roll(10) switch
    {
        0 => $"---\nid: {term}\njudul: {term} konon\n---\n",
        1 => $"---\nakun: \"@a\" # {term}\n---\n",
        2 => $"---\ntidak_dikenal: {term}\n---\n",
        3 => $"---\n{term}: x\njenis: x\n---\n",
        4 => $"---\njadwal: {term}\njenis: {term}\nsaluran: [{term}]\n---\n",
        5 => $"---\nmedia:\n  - alt: \"{Escaped(dice, term)}\"\n    {term}: 1\n---\n",
        6 => $"---\nakun: @{term.Replace(' ', '_')}\nmedia: {term}\n---\n",
        7 => $"---\nvarian: {{ {term}: x, x: \"konon {term}\" }}\n---\n",
        8 => $"---\nsaluran: [{term}\n---\n",
        _ => "",
    };

    private static string Text(Dice dice, string term) => "Konon " + dice.Roll(17) switch
    {
        0 => $"{term[..3]}**{term[3..5]}**{term[5..]} silahkan",
        1 => $"{term[..3]}<b>{term[3..5]}</b>{term[5..]} silahkan",
        2 => string.Concat(term.Select(c => char.IsLetter(c) && dice.Once(3) ? $"&#{(int)c};" : c.ToString())),
        3 => $"https://a.go.id/x?q={term.Replace(" ", "%20", StringComparison.Ordinal)}&y=z",
        4 => $"`{term}` konon",
        5 => $"itu.\n\n```\n{term}\n```",
        6 => $"itu <!-- {term} --> konon",
        7 => $"[{term}](/x?{term.Replace(' ', '-')})",
        8 => $"![{term}](x.jpg)",
        9 => $"#{term.Replace(" ", "", StringComparison.Ordinal)} @{term.Replace(' ', '_')} silahkan",
        10 => $"“{term.ToUpperInvariant()}”, katanya, konon.",
        12 => $"#Info{Joined(term)}Besok, {Joined(term)}, {Joined(term).ToLowerInvariant()}nya konon.",
        13 => $"ber{term.ToLowerInvariant()}kah, {term}nya: konon.",
        14 => $"{term.Replace(" ", ", “", StringComparison.Ordinal)}” konon.",
        15 => $"{term.Replace(' ', "/.–"[dice.Roll(3)])} konon",
        11 => $"{term.ToLowerInvariant()}, {term}; {term}! Konon katanya {term}",
        _ => $"dan {term}, konon.",
    } + "\n";

    private static string Joined(string term) => term.Replace(" ", "", StringComparison.Ordinal);

    private static Draft Json(Dice dice, string name, string term)
    {
        var text = Text(dice, term).ReplaceLineEndings("\\n").Replace("\"", "\\\"", StringComparison.Ordinal);
        return new Draft($"{name}.json", dice.Roll(6) switch
        {
            0 => $"{{\"teks\": \"Konon {Escaped(dice, term)}\"}}",
            1 => $"{{\"teks\": \"Konon x\", \"{Escaped(dice, term)}\": \"{Escaped(dice, term)}\"}}",
            2 => $"{{\"utas\": [\"{text}\", {{\"teks\": \"x\", \"catatan\": \"{Escaped(dice, term)}\"}}]}}",
            3 => $"{{\"teks\": \"konon x\", \"varian\": {{\"x\": \"{Escaped(dice, term)}\", \"{Escaped(dice, term)}\": \"y\"}}}}",
            4 => $"[{{\"teks\": \"Konon x\"}}, {{\"teks\": \"Konon {Escaped(dice, term)}\"}}]",
            _ => $"{{\"teks\": \"{text}\"}}",
        }, term);
    }

    private static string Escaped(Dice dice, string term) =>
        string.Concat(term.Select(c => dice.Once(3) ? $"\\u{(int)c:x4}" : c.ToString()));

    private static string Report(Draft draft, Registry registry)
    {
        var parsed = PostDocument.Parse(new SourceText(draft.Path, draft.Text), ParseOptions.Default);
        var analyses = parsed.Posts.Select(post => All.Analyze(post, TestRules.Options with { Registry = registry })).ToList();
        return string.Concat(OutputFormat.All.Select(format => SampleRun.Write(format, reporter =>
        {
            foreach (var failure in parsed.Failures) reporter.Fail(failure with { Path = registry.Mask(failure.Path) });
            foreach (var analysis in analyses) reporter.Report(analysis);
            reporter.Finish(new RunSummary());
        }, listAllChecks: true)));
    }

    private static void AssertHidden(Draft draft, string report)
    {
        var shown = System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(
            report, "\\\\{1,2}u([0-9a-f]{4})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString())).ToLowerInvariant();
        foreach (var word in draft.Term.ToLowerInvariant().Split(' '))
        {
            for (var i = 0; i + 3 <= word.Length; i++) Assert.DoesNotContain(word.Substring(i, 3), shown, StringComparison.Ordinal);
        }
    }

    private sealed record Draft(string Path, string Text, string Term);
}
