using System.Text.Json.Nodes;
using ComplianceLint.Posts;
using ComplianceLint.Registries;
using ComplianceLint.Workspace.Packs;
using ComplianceLint.Workspace.Settings;

namespace ComplianceLint.Tests.Schemas;

/// <summary>Our readers, each under the name of the schema that should say the same.</summary>
internal static class Readers
{
    private const string Pack = "title: { id: Uji, en: Test }\nauthority: Uji\nversion: '1'\n";

    private static readonly RuleSet NoRules = RuleSet.Create([]);

    private const string Rule = """
        title: { id: Uji, en: Test }
        severity: info
        clauses: [a/b]
        message: { id: Uji, en: Test }
        why: { id: Uji, en: Test }
        advice: { id: Uji, en: Test }
        examples: { bad: ["[|a|]", "[|a|]"], good: ["a", "a"] }
        check: 
        """;

    private static readonly Dictionary<string, string> CheckOfTable = new(StringComparer.Ordinal)
    {
        ["table/terms"] = "{ kind: existence, terms: { from: data/t.yaml } }",
        ["table/pairs"] = "{ kind: substitution, from: data/t.yaml }",
        ["table/hosts"] = "{ kind: existence, hosts: { from: data/t.yaml } }",
        ["table/limits"] = "{ kind: limit, from: data/t.yaml }",
    };

    /// <summary>What a reader has against a document; empty where it takes it.</summary>
    /// <param name="schema">The name of the schema.</param>
    /// <param name="document">The document; JSON is YAML.</param>
    /// <param name="beside">Other files of the pack, by path.</param>
    public static string FaultsOf(string schema, JsonNode? document, IReadOnlyDictionary<string, string>? beside = null)
    {
        var text = document?.ToJsonString(Written) ?? "null";
        return string.Join("; ", schema switch
        {
            "configuration" => Configuration(text),
            "rule" => PackFaults([("a/b.yaml", text), .. (beside ?? new Dictionary<string, string>()).Select(file => (file.Key, file.Value))]),
            "pack" => RulePack.Read("p", "p", [new SourceText("p/pack.yaml", text)]).Failures.Select(Message),
            "clauses" => PackFaults([("clauses.yaml", text)]),
            "waivers" => WaiverList.Read(new SourceText("waivers.yaml", text), new WaiverPolicy { Today = new DateOnly(2026, 11, 24), Packs = [] }).Failures.Select(Message),
            "front-matter" => Posts("a.md", $"---\n{text}\n---\nTeks.\n"),
            "post" => Posts("a.json", text),
            _ when schema.StartsWith("table/", StringComparison.Ordinal) => PackFaults([("a/b.yaml", Rule + CheckOfTable[schema]), ("data/t.yaml", text)]),
            _ => new RegistryFile(RegistryCatalogue.Parse(schema["registry/".Length..])!.Value, new SourceText("a.yaml", text)).Failures.Select(Message),
        });
    }

    private static System.Text.Json.JsonSerializerOptions Written { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<string> PackFaults(IEnumerable<(string Path, string Text)> files) =>
        RulePack.Read("p", "p", [new SourceText("p/pack.yaml", Pack), .. files.Select(file => new SourceText($"p/{file.Path}", file.Text))]).Failures.Select(Message);

    private static IEnumerable<string> Configuration(string text)
    {
        // While a pack is missing every name of a rule is taken on trust: whether it exists is no matter of shape.
        var selection = new PackSelection();
        selection.Missing.Add(new Failure("", "", new("", "")));
        var (document, failures) = ConfigurationDocument.Read(new SourceText("compliancelint.yaml", text));
        return failures.Concat(document is null ? [] : new ConfigurationValidator(new KnownRules(selection)).FailuresOf(document)).Select(Message);
    }

    private static IEnumerable<string> Posts(string path, string text)
    {
        var parsed = PostReader.Read(new SourceText(path, text), ParseOptions.Default);
        return parsed.Failures.Concat(parsed.Posts.SelectMany(post => post.Failures)).Select(Message)
            .Concat(parsed.Posts.SelectMany(post => post.Faults).Select(fault => fault.Message.En))
            .Concat(parsed.Posts.SelectMany(Suppressions));
    }

    /// <summary>Whether a rule exists is no matter of shape.</summary>
    private static IEnumerable<string> Suppressions(PostDocument post) =>
        NoRules.Analyze(post, new AnalysisOptions { Now = DateTimeOffset.UnixEpoch }).Diagnostics.Where(diagnostic => diagnostic.Rule.Id is EngineRules.InvalidSuppression or EngineRules.MissingReason).Select(diagnostic => diagnostic.Message.En);

    private static string Message(Failure failure) => failure.Message.En;
}
