using ComplianceLint.Syntax;

namespace ComplianceLint.Registries;

/// <summary>The entries of one registry, held against their shape; every fault of the file at once.</summary>
internal sealed class RegistryFile
{
    private readonly SourceText _source;
    private readonly EntryShape _shape;
    private readonly List<(string Name, Entry Entry)> _entries = [];
    private readonly List<RegistryFault> _faults = [];
    private readonly Dictionary<string, Node> _seen = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Failure> _failures;

    /// <summary>Reads a file that holds nothing else.</summary>
    public RegistryFile(RegistryKind kind, SourceText source)
        : this(kind, YamlReader.Read(source), source)
    {
    }

    /// <summary>Reads a registry that stands inside another file.</summary>
    public RegistryFile(RegistryKind kind, Node root, SourceText source)
        : this(kind, new YamlReading(root, [], [], []), source)
    {
    }

    private RegistryFile(RegistryKind kind, YamlReading reading, SourceText source)
    {
        _source = source;
        _shape = RegistryShapes.Of(kind);
        _failures = [.. reading.Failures.Select(failure => failure with { Code = EngineRules.InvalidRegistry })];
        foreach (var cut in reading.CutScalars)
        {
            Report(cut, new("Teks setelah “ #” dibaca YAML sebagai komentar dan hilang; apit nilainya dengan tanda petik.",
                "YAML reads what follows “ #” as a comment and drops it; put the value in quotation marks."));
        }

        // A file of nothing but comments is an empty registry.
        if (reading.Root is not { IsNull: false } root) return;
        if (kind == RegistryKind.Seasons) ReadSeasons(root);
        else ReadList(root, "");
    }

    /// <summary>The entries, each with the name under which it stands, which only seasons have.</summary>
    public IReadOnlyList<(string Name, Entry Entry)> Entries => _entries;

    public IEnumerable<RegistryFault> Faults => _faults.OrderBy(fault => fault.Span.Start);

    /// <summary>In the order of the file; the entries mean nothing while there is one.</summary>
    public IReadOnlyList<Failure> Failures => [.. _failures, .. Faults.Select(fault => fault.In(_source))];

    private void ReadSeasons(Node root)
    {
        if (root.Kind != NodeKind.Mapping)
        {
            Report(root.Span, new("Berkas ini harus berisi nama musim, misalnya “pemilu: [{ from: …, until: … }]”.", "This file must hold names of seasons, such as “pemilu: [{ from: …, until: … }]”."));
            return;
        }

        foreach (var season in root.Children)
        {
            if (season.Kind == NodeKind.Mapping) ReadEntry(season, season.Name!);
            else ReadList(season, season.Name!);
        }
    }

    private void ReadList(Node list, string name)
    {
        if (list.Kind != NodeKind.Sequence)
        {
            Report(list.Span, new("Di sini harus ada daftar; tiap butirnya diawali “- ”.", "A list must stand here; each of its items begins with “- ”."));
            return;
        }

        foreach (var item in list.Children) ReadEntry(item, name);
    }

    private void ReadEntry(Node node, string name)
    {
        if (node.Kind != NodeKind.Mapping)
        {
            var keys = string.Join(", ", _shape.Spellings);
            Report(node.Span, new($"Butir ini harus berisi pasangan kunci dan nilai: {keys}.", $"This item must hold keys and values: {keys}."));
            return;
        }

        var entry = new Entry(node, _shape);
        var before = _faults.Count;
        _faults.AddRange(EntryFaults.Of(entry));
        if (_faults.Count == before) CheckTwice(entry, name);
        _entries.Add((name, entry));
    }

    private void CheckTwice(Entry entry, string name)
    {
        var identity = string.Join('\n', _shape.Identity.Select(key => IdentityOf(entry, key)).Prepend(name));
        if (_seen.TryAdd(identity, entry.Node)) return;
        var line = _source.PositionOf(_seen[identity].Span.Start).Line;
        Report(entry.Node.Span, new($"Butir ini sudah ada di baris {line}; hapus salah satunya.", $"This item is on line {line} already; remove one of the two."));
    }

    private static string IdentityOf(Entry entry, string key) => (entry.Shape.Find(key)!.Type, entry.Text(key)) switch
    {
        (_, null) => "",
        (EntryValueType.Handle, var handle) => RegistryKeys.Handle(handle),
        (EntryValueType.Tag, var tag) => RegistryKeys.Tag(tag),
        (EntryValueType.Host, var host) => RegistryKeys.Host(host),
        (EntryValueType.Choice, _) => entry.Choice(key),
        (_, var text) => RegistryKeys.Name(text),
    };

    private void Report(TextSpan span, LocalizedText message) => _faults.Add(new RegistryFault(span, message));
}
