using ComplianceLint.Syntax;

namespace ComplianceLint.Rules;

/// <summary>A file of a pack while it is being read: where its faults go, the tables beside it, and options that replace its values.</summary>
internal sealed class RuleFileContext(SourceText source, string? ruleId, PackFiles pack, List<Failure> failures)
{
    private readonly HashSet<string> _options = new(StringComparer.Ordinal);

    /// <summary>Values from configuration, by the name of the option.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = System.Collections.Frozen.FrozenDictionary<string, string>.Empty;

    public IReadOnlySet<string> DeclaredOptions => _options;

    /// <summary>Registries without which the check cannot decide.</summary>
    public HashSet<RegistryKind> Registries { get; } = [];

    public void DeclareOption(string name) => _options.Add(name);

    public string? Option(string name) => _options.Contains(name) ? Options.GetValueOrDefault(name) : null;

    public void Report(int offset, LocalizedText message) =>
        failures.Add(new Failure(EngineRules.InvalidRule, source.Path, message, source.PositionOf(offset), ruleId));

    /// <summary>Refuses what YAML understands in another way than it looks.</summary>
    public void ReportMisread(YamlReading reading)
    {
        foreach (var unquoted in reading.UnquotedValues)
        {
            Report(unquoted.Start, new("Nilai yang diawali “@”, “#”, atau “`” harus diapit tanda petik.",
                "A value that begins with “@”, “#” or “`” needs quotation marks."));
        }

        foreach (var cut in reading.CutScalars)
        {
            Report(cut.Start, new("Teks setelah “ #” dibaca YAML sebagai komentar dan hilang; apit nilainya dengan tanda petik.",
                "YAML reads what follows “ #” as a comment and drops it; put the value in quotation marks."));
        }
    }

    /// <summary>A list in a file of the pack; null when there is none.</summary>
    public (Node Root, RuleFileContext File)? OpenTable(string path)
    {
        if (pack.Find(path) is not { } table) return null;
        var reading = YamlReader.Read(table);
        failures.AddRange(reading.Failures.Select(failure => failure with { RuleId = ruleId }));
        var file = new RuleFileContext(table, ruleId, pack, failures);
        file.ReportMisread(reading);
        return reading.Root is { Kind: NodeKind.Sequence } root ? (root, file) : null;
    }
}

/// <summary>The files of a pack, by their path inside it.</summary>
internal sealed class PackFiles(string root, IReadOnlyList<SourceText> files)
{
    private readonly Dictionary<string, SourceText> _files =
        files.ToDictionary(file => file.Path[(root.Length + 1)..], StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, SourceText>> All => _files.OrderBy(file => file.Key, StringComparer.Ordinal);

    public SourceText? Find(string path) => _files.GetValueOrDefault(path);
}
