using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ComplianceLint.Posts;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Schemas;

/// <summary>What a schema refuses the reader refuses, and the other way round, for every key at every place of sound documents.</summary>
public sealed class SchemasAgreeWithReaders(ITestOutputHelper output)
{
    /// <summary>Where the two may differ, and why.</summary>
    private static readonly (string Place, string Why)[] Differences =
    [
        (@"^timeZone := ", "Which zones there are the system knows."),
        (@"^(.*\.)?from := ""2026-08-17""$", "Whether a span ends before it begins depends on two values."),
        (@"\.term := ", "Only a term of letters takes affixes, where it is to take some."),
        (@"^ := \[\]$", "Whether a check may do with an empty table is a matter of the check."),
        (@"\bfrom := ", "Which tables a pack has is no matter of shape."),
        (@"(classes|fields|facts|inRegistry|sequences|at|elements?|test) := \[\]$", "Of an empty list nothing is left to look for; whether that matters depends on the other keys."),
        (@"pairs := (\[\]|\{\})$", "Pairs may also come from a table."),
        (@"\.find := ", "An expression must have the groups that its replacement names."),
        (@"\.(replace|having)( := null| removed)$", "What a pattern needs beside it depends on where it begins and on what its message says."),
        (@"^\[review\] check\.(when|if)( := null| removed)$", "The cause of a question may stand in either of two places."),
        (@"\.atLeast := ", "How many things are needed depends on how many there are."),
        (@"(until|sampai) := ""2026-08-17""$", "Whether a span ends before it begins depends on two values."),
        (@"registry\.sealed", "What is too short to be sealed is counted in folded letters."),
        (@"\.host := 1\.5$", "A number with a point looks like a host."),
        (@"\.tag := true$", "A truth value looks like a tag."),
    ];

    /// <summary>Mappings of which the keys are names, options of rules, or nobody's business.</summary>
    private static readonly string[] Open = ["exif", @"^rules\.profesional/emoji", "pairs", "options", "^posts", "^$"];

    public static TheoryData<string> Schemas { get; } = [.. FileSchemas.All.Select(schema => schema.Name).Where(name => name != "rule")];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Of_every_file(string schema) =>
        Compare([.. Seeds.Texts.Where(seed => seed.Schema == schema).Select(seed => new Seed(schema, Documents.FromYaml(seed.Text), "", new Dictionary<string, string>()))]);

    [Fact]
    public void Of_rules_of_every_kind() => Compare([.. Seeds.Rules()]);

    private void Compare(IReadOnlyList<Seed> seeds)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        List<(Seed Seed, string Place, JsonNode? Document)> cases =
        [
            .. seeds.SelectMany(seed => Mutations.Of(seed.Document, seen, place => Prefix(seed, place)).Select(mutation => (seed, mutation.Place, mutation.Document))),
            .. seeds.SelectMany(seed => Mutations.Keys(seed.Document, KeysOf(seed.Schema), changed, place => Prefix(seed, place)).Select(mutation => (seed, mutation.Place, mutation.Document))),
        ];
        var verdicts = Ajv.Verdicts([.. cases.Select(one => (one.Seed.Schema, one.Document, (string?)null))]);
        Assert.Equal(cases.Count, verdicts.Count);
        var faults = cases.AsParallel().AsOrdered().Select(one => Readers.FaultsOf(one.Seed.Schema, one.Document, one.Seed.Beside)).ToList();
        List<string> wrong =
        [
            .. cases.Select((one, i) => (one.Place, Schema: verdicts[i], Reader: faults[i]))
                .Where(one => (one.Schema.Length == 0) != (one.Reader.Length == 0) || (one.Schema.Length == 0 && IsUnknownKey(one.Place)))
                .Where(one => one.Place == "as it is" || !Array.Exists(Differences, difference => Regex.IsMatch(one.Place, difference.Place)))
                .Select(one => $"{one.Place}\n    schema: {one.Schema}\n    reader: {one.Reader}"),
        ];
        var refused = verdicts.Count(verdict => verdict.Length > 0);
        output.WriteLine($"{cases.Count} documents, {refused} refused");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {cases.Count}\n{string.Join('\n', wrong.Take(200))}");
        Assert.True(refused > 0 && refused < cases.Count);
    }

    /// <summary>A key that nobody knows must be refused, but where a mapping holds names that people give.</summary>
    private static bool IsUnknownKey(string place) =>
        place.EndsWith(Mutations.UnknownKey, StringComparison.Ordinal) && !Array.Exists(Open, mapping => Regex.IsMatch(place, mapping));

    /// <summary>The keys of a check depend on its kind; those of the rest of a rule do not.</summary>
    private static string Prefix(Seed seed, string place) => place.StartsWith("check", StringComparison.Ordinal) ? $"[{seed.Key}] " : "";

    /// <summary>Every key that a schema knows anywhere, of the fields that <c>values</c> may name only some.</summary>
    private static IReadOnlyList<string> KeysOf(string schema) =>
        [.. Properties(JsonNode.Parse(FileSchemas.All.First(one => one.Name == schema).Text(Language.English))).Distinct(StringComparer.Ordinal)
            .Where(key => schema != "rule" || key is "id" or "media" or "judul" or "media[].alt" || key is "title" or "kind" or "channels" or "text" or "fields" || !FieldPath.Spellings.Contains(key, StringComparer.Ordinal))
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Properties(JsonNode? node) => node switch
    {
        JsonObject schema => (schema["properties"] is JsonObject properties ? properties.Select(property => property.Key) : []).Concat(schema.SelectMany(member => Properties(member.Value))),
        JsonArray list => list.SelectMany(Properties),
        _ => [],
    };
}
