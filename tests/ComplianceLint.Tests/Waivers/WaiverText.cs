using ComplianceLint.Tests.Registries;
using ComplianceLint.Tests.Rules;

namespace ComplianceLint.Tests.Waivers;

/// <summary>Writes waivers for tests, and lints drafts with them on 24 November 2026.</summary>
internal static class WaiverText
{
    public const string Path = ".compliancelint/waivers.yaml";

    public static DateOnly Today { get; } = new(2026, 11, 24);

    private static readonly RulePack Pack = PackText.Pack(
        ("pack.yaml", "title: { id: a, en: b }\nauthority: x\nversion: '1'\nlock: { uji/terkunci: absolute, uji/dijaga: suppression }\n"),
        ("uji/konon.yaml", PackText.Rule("{ kind: existence, terms: [konon] }", "formerly: [uji/rumor]")),
        ("uji/dijaga.yaml", PackText.Rule("{ kind: existence, terms: [dijaga] }")),
        ("uji/terkunci.yaml", PackText.Rule("{ kind: existence, terms: [terkunci] }")));

    private static readonly RuleSet Rules = RuleSet.Create([Pack]);

    public static WaiverPolicy Policy { get; } = new()
    {
        Today = Today,
        Packs = [Pack],
        Registry = RegistryText.Read(("officials", """
            - { name: "Dr. Rina Hartati, M.Si.", office: Kepala Bidang Humas, from: 2025-01-01, aliases: [Rina H.] }
            - { name: Budi Santoso, office: Kepala Bidang Humas, until: 2024-12-31 }
            - { name: Sari Dewi, office: Staf Humas }
            - { name: Joko Waluyo, office: Staf Humas }
            """)),
    };

    /// <summary>A waiver that counts, with other values for some of its keys; an empty value leaves the key out.</summary>
    public static string Entry(params (string Key, string Value)[] changes)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["rule"] = "uji/konon",
            ["scope"] = "{ files: [\"drafts/**\"] }",
            ["reason"] = "Judul buku.",
            ["requestedBy"] = "Tim Media Sosial",
            ["approvedBy"] = "Kepala Bidang Humas",
            ["from"] = "2026-11-01",
            ["until"] = "2026-12-31",
        };
        foreach (var (key, value) in changes) keys[key] = value;
        return $"  - {{ {string.Join(", ", keys.Where(pair => pair.Value.Length > 0).Select(pair => $"{pair.Key}: {pair.Value}"))} }}\n";
    }

    public static WaiverList Read(string text, WaiverPolicy? policy = null) => WaiverList.Read(new SourceText(Path, text), policy ?? Policy);

    public static WaiverList Of(params string[] entries) => Read($"waivers:\n{string.Concat(entries)}");

    public static Analysis Lint(WaiverRun run, string text, string path = "drafts/a.md", params string[] channels)
    {
        var post = PostDocument.Parse(new SourceText(path, text), new ParseOptions()).Posts[0];
        return run.Apply(Rules.Analyze(post, new AnalysisOptions { Now = default, Channels = channels }), path);
    }

    /// <summary>Whether “Konon” in a draft is still open.</summary>
    public static DiagnosticStatus StatusOf(WaiverList list, string text = "Konon begitu.", string path = "drafts/a.md") =>
        Lint(new WaiverRun(list), text, path).Diagnostics[^1].Status;

    public static string[] CodesOf(WaiverRun run, bool isWhole = true, bool isStrict = false) =>
        [.. run.Finish(isWhole, isStrict).Select(diagnostic => diagnostic.Rule.Id["compliancelint/".Length..])];
}
