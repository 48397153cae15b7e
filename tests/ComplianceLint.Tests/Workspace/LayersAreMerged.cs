using Xunit;

namespace ComplianceLint.Tests.Workspace;

/// <summary>The table of precedence in the README, cell by cell.</summary>
public sealed class LayersAreMerged
{
    private const string Rule = "kredibel/rumor";

    /// <summary>Where a severity can be set, from the lowest to the highest place; each says it in one word.</summary>
    private static readonly IReadOnlyList<(string Name, Func<Layers, string, Layers> Set)> Ladder =
    [
        ("pack", (layers, word) => With(layers, inti: $"defaults: {{ {Rule}: {word} }}")),
        ("later pack", (layers, word) => With(layers, kota: $"defaults: {{ {Rule}: {word} }}")),
        ("file *", (layers, word) => With(layers, rules: $"\"*\": {word}")),
        ("file collection", (layers, word) => With(layers, packs: $"semua: {word}")),
        ("file pack", (layers, word) => With(layers, packs: $"inti: {word}")),
        ("file clause", (layers, word) => With(layers, clauses: $"prinsip/kredibel: {word}")),
        ("file group", (layers, word) => With(layers, rules: $"kredibel/*: {word}")),
        ("file id", (layers, word) => With(layers, rules: $"{Rule}: {word}")),
        ("override *", (layers, word) => With(layers, overrides: $"{{ kinds: [unggahan], rules: {{ \"*\": {word} }} }}")),
        ("override pack", (layers, word) => With(layers, overrides: $"{{ kinds: [unggahan], packs: {{ inti: {word} }} }}")),
        ("override clause", (layers, word) => With(layers, overrides: $"{{ kinds: [unggahan], clauses: {{ prinsip/kredibel: {word} }} }}")),
        ("override id", (layers, word) => With(layers, overrides: $"{{ kinds: [unggahan], rules: {{ {Rule}: {word} }} }}")),
        ("later override *", (layers, word) => With(layers, overrides: $"{{ kinds: [unggahan], rules: {{ \"*\": {word} }} }}")),
        ("environment *", (layers, word) => With(layers, environment: $"*={word}")),
        ("environment group", (layers, word) => With(layers, environment: $"kredibel/*={word}")),
        ("environment id", (layers, word) => With(layers, environment: $"{Rule}={word}")),
        ("--set *", (layers, word) => With(layers, commandLine: $"*={word}")),
        ("--set group", (layers, word) => With(layers, commandLine: $"kredibel/*={word}")),
        ("--set id", (layers, word) => With(layers, commandLine: $"{Rule}={word}")),
    ];

    public static TheoryData<int, int> Cells()
    {
        var cells = new TheoryData<int, int>();
        for (var low = 0; low < Ladder.Count; low++)
        {
            for (var high = low + 1; high < Ladder.Count; high++) cells.Add(low, high);
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_higher_of_two_places_wins(int low, int high)
    {
        Assert.Equal([$"{Rule} hint"], Found(Ladder[high].Set(Ladder[low].Set(new Layers(), "error"), "hint")));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_higher_of_two_places_switches_a_rule_on_and_off(int low, int high)
    {
        if (Ladder[low].Name.EndsWith("pack", StringComparison.Ordinal) && low < 2) return;
        Assert.Empty(Found(Ladder[high].Set(Ladder[low].Set(new Layers(), "info"), "off")));
        Assert.Equal([$"{Rule} info"], Found(Ladder[high].Set(Ladder[low].Set(new Layers(), "off"), "info")));
    }

    [Theory]
    [InlineData("rules: { profesional/seru: { max: 3 } }", 3)]
    [InlineData("rules: { profesional/tanda-seru: { max: 3 } }", 3)]
    [InlineData("rules: { profesional/seru: { max: 3 }, profesional/*: info }", 3)]
    [InlineData("rules: { profesional/seru: { max: 3 } }\noverrides: [{ kinds: [unggahan], rules: { profesional/seru: { max: 2 } } }]", 2)]
    [InlineData("rules: { profesional/seru: { max: 3 } }\noverrides: [{ kinds: [utas], rules: { profesional/seru: { max: 2 } } }]", 3)]
    [InlineData("rules: { profesional/seru: { max: 3 } }\noverrides: [{ kinds: [unggahan], rules: { profesional/seru: hint } }]", 3)]
    [InlineData("rules: { profesional/seru: { max: 3 } }\noverrides: [{ kinds: [unggahan], rules: { profesional/seru: { max: 2 } } }, { kinds: [unggahan], rules: { profesional/seru: { max: 4 } } }]", 4)]
    [InlineData("rules: { profesional/seru: { max: 3 } }\noverrides: [{ kinds: [unggahan], rules: { profesional/seru: { max: 2 } } }, { kinds: [unggahan], rules: { profesional/*: error } }]", 2)]
    public void An_option_is_taken_from_the_highest_place_that_says_it(string file, int max)
    {
        using var layers = new Layers { File = file };
        var options = layers.Read();

        Assert.Empty(options.Failures);
        Assert.Empty(layers.Lint(options, "a.md", string.Concat(Enumerable.Repeat("Hebat. ", max))));
        Assert.NotEmpty(layers.Lint(options, "a.md", string.Concat(Enumerable.Repeat("Hebat. ", max + 1))));
    }

    [Fact]
    public void A_severity_from_above_leaves_an_option_from_below()
    {
        using var layers = new Layers { File = "rules: { profesional/seru: { severity: error, max: 3 } }", CommandLine = ["profesional/seru=warning"] };
        var setting = layers.Read().Configuration.Rules["profesional/seru"];

        Assert.Equal((Severity.Warning, "3"), (setting.Severity, setting.Options["max"]));
    }

    [Fact]
    public void Lines_of_one_kind_keep_their_order_and_are_not_sorted_by_name()
    {
        // Microsoft.Extensions.Configuration sorts keys; overrides beyond the ninth would come before the second.
        var overrides = Enumerable.Range(0, 12).Select(i => $"{{ kinds: [unggahan], rules: {{ {Rule}: {(i == 11 ? "hint" : "error")} }} }}");

        Assert.Equal([$"{Rule} hint"], Found(new Layers { File = $"overrides: [{string.Join(", ", overrides)}]" }));
    }

    [Fact]
    public void A_pack_without_rules_stands_for_those_that_it_extends_and_any_other_for_itself()
    {
        using var layers = new Layers { File = "packs: { semua: hint, ./kota: error }" };
        var rules = layers.Read().Configuration.Rules;

        Assert.Equal(Severity.Error, rules["kota/slogan"].Severity);
        Assert.Equal(Severity.Hint, rules[Rule].Severity);
    }

    private static Layers With(
        Layers layers, string? inti = null, string? kota = null, string? rules = null, string? clauses = null, string? packs = null,
        string? overrides = null, string? environment = null, string? commandLine = null)
    {
        using var used = layers;
        return new Layers
        {
            Inti = inti ?? layers.Inti,
            Kota = kota ?? layers.Kota,
            File = Add(Add(Add(Add(layers.File, "rules", rules), "clauses", clauses), "packs", packs), "overrides", overrides),
            Environment = environment is null ? layers.Environment : $"{layers.Environment};{environment}",
            CommandLine = commandLine is null ? layers.CommandLine : [commandLine, .. layers.CommandLine],
        };
    }

    /// <summary>Adds an entry, before those that are there, so that the order of lines decides nothing; overrides keep theirs.</summary>
    private static string Add(string file, string key, string? entry)
    {
        if (entry is null) return file;
        var (open, close) = key == "overrides" ? ("[", "]") : ("{", "}");
        var lines = file.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = lines.FindIndex(line => line.StartsWith($"{key}: ", StringComparison.Ordinal));
        if (at < 0) return $"{file}\n{key}: {open} {entry} {close}";
        var known = lines[at][(key.Length + 4)..^2];
        lines[at] = key == "overrides" ? $"{key}: [ {known}, {entry} ]" : $"{key}: {{ {entry}, {known} }}";
        return string.Join('\n', lines);
    }

    private static IReadOnlyList<string> Found(Layers layers)
    {
        using var used = layers;
        var options = layers.Read();
        Assert.Empty(options.Failures.Select(failure => $"{failure.Path} {failure.Message.En}"));
        return layers.Lint(options, "a.md", "Konon jalan ditutup.");
    }
}
