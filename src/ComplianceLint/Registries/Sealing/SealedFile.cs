using ComplianceLint.Syntax;

namespace ComplianceLint.Registries.Sealing;

/// <summary>Reads <c>sealed.yaml</c>, which a program wrote: whatever is not as it wrote it is a fault.</summary>
internal sealed class SealedFile
{
    public const string Version = "1";

    private static readonly string[] Keys = ["version", "folding", "key", "terms"];

    private readonly SourceText _source;
    private readonly List<Failure> _failures;

    /// <param name="source">The file.</param>
    /// <param name="key">The key; null where nobody gave one.</param>
    /// <param name="noKey">Why there is none, when that is known.</param>
    public SealedFile(SourceText source, SealKey? key, LocalizedText? noKey)
    {
        _source = source;
        var reading = YamlReader.Read(source);
        _failures = [.. reading.Failures.Select(failure => failure with { Code = EngineRules.InvalidRegistry })];
        if (reading.Root is not { Kind: NodeKind.Mapping } root) Report(0, SealAgain);
        else if (CheckHeader(root)) CheckKey(root, key, noKey);
        if (_failures.Count == 0) Terms = new SealedTerms(key!, ReadTerms(reading.Root!["terms"]!));
        if (_failures.Count > 0) Terms = null;
    }

    /// <summary>Null while there is a failure.</summary>
    public SealedTerms? Terms { get; }

    public IReadOnlyList<Failure> Failures => _failures;

    private static LocalizedText SealAgain { get; } = new(
        "Berkas ini bukan daftar istilah tersegel versi ini; segel ulang dengan compliancelint registry seal.",
        "This is no list of sealed terms of this version; seal it again with compliancelint registry seal.");

    private bool CheckHeader(Node root)
    {
        foreach (var child in root.Children.Where(child => !Keys.Contains(child.Name, StringComparer.Ordinal))) Report(child.NameSpan.Start, SealAgain);
        foreach (var key in Keys.Where(key => root[key] is null)) Report(root.Span.Start, new($"“{key}” belum ada.", $"“{key}” is missing."));
        if (_failures.Count > 0) return false;
        if (root["version"]!.Text != Version || root["terms"]!.Kind != NodeKind.Sequence) Report(root["version"]!.Span.Start, SealAgain);
        if (root["folding"]!.Text != FoldingId.Value)
        {
            Report(root["folding"]!.Span.Start, new(
                "Daftar ini disegel dengan cara membandingkan kata yang lain; segel ulang dengan compliancelint registry seal.",
                "This list was sealed with another way to compare words; seal it again with compliancelint registry seal."));
        }

        return _failures.Count == 0;
    }

    private void CheckKey(Node root, SealKey? key, LocalizedText? noKey)
    {
        var id = root["key"]!;
        if (key is null)
        {
            Report(id.Span.Start, noKey ?? new(
                "Istilah tersegel memerlukan kuncinya: isi variabel COMPLIANCELINT_SEAL_KEY, atau sebut --key-file BERKAS.",
                "Sealed terms need their key: set the variable COMPLIANCELINT_SEAL_KEY, or give --key-file FILE."));
        }
        else if (id.Text != key.Id)
        {
            Report(id.Span.Start, new(
                $"Kunci yang diberikan ({key.Id}) bukan kunci daftar ini.", $"The key that was given ({key.Id}) is not the key of this list."));
        }
    }

    private List<SealedTerm> ReadTerms(Node rows)
    {
        var terms = new List<SealedTerm>(rows.Children.Count);
        foreach (var row in rows.Children)
        {
            if (SealedTerm.Parse(row.Text) is { } term) terms.Add(term);
            else Report(row.Span.Start, SealAgain);
        }

        return terms;
    }

    private void Report(int offset, LocalizedText message) =>
        _failures.Add(new Failure(EngineRules.InvalidRegistry, _source.Path, message, _source.PositionOf(offset)));
}
