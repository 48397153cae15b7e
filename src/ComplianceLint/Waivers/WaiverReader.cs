using ComplianceLint.Registries;
using ComplianceLint.Rules;
using ComplianceLint.Syntax;

namespace ComplianceLint.Waivers;

/// <summary>Reads a file of waivers as it is written; what its entries are worth is judged elsewhere.</summary>
internal sealed class WaiverReader
{
    private const string List = "waivers";
    private const string ListAlias = "pengecualian";
    private const int FingerprintDigits = 32;

    private readonly SourceText _source;
    private readonly List<Waiver> _waivers = [];
    private readonly List<RegistryFault> _faults = [];

    private WaiverReader(SourceText source) => _source = source;

    /// <summary>The entries without a fault, and every fault in the order of the file.</summary>
    public static (IReadOnlyList<Waiver> Waivers, IReadOnlyList<Failure> Failures) Read(SourceText source)
    {
        var reader = new WaiverReader(source);
        var reading = YamlReader.Read(source);
        foreach (var cut in reading.CutScalars)
        {
            reader.Report(cut, new("Teks setelah “ #” dibaca YAML sebagai komentar dan hilang; apit nilainya dengan tanda petik.",
                "YAML reads what follows “ #” as a comment and drops it; put the value in quotation marks."));
        }

        if (reading.Root is { IsNull: false } root) reader.ReadRoot(root);
        Failure[] failures =
        [
            .. reading.Failures.Select(failure => failure with { Code = EngineRules.InvalidWaiver }),
            .. reader._faults.OrderBy(fault => fault.Span.Start).Select(fault => fault.In(source) with { Code = EngineRules.InvalidWaiver }),
        ];
        // Of broken YAML nobody can say where an entry ends.
        return (reading.Failures.Count > 0 ? [] : reader._waivers, failures);
    }

    private void ReadRoot(Node root)
    {
        if (root.Kind != NodeKind.Mapping)
        {
            Report(root.Span, new("Berkas ini harus dimulai dengan “waivers:”.", "This file must begin with “waivers:”."));
            return;
        }

        foreach (var child in root.Children)
        {
            if (child.Name is not (List or ListAlias)) ReportUnknown(child);
            else if (child.Name == ListAlias && root[List] is not null) Report(child.NameSpan, new($"“{ListAlias}” dan “{List}” adalah kunci yang sama; pakai salah satu saja.", $"“{ListAlias}” and “{List}” are the same key; keep one of them."));
            else if (child.Kind == NodeKind.Sequence) foreach (var item in child.Children) ReadEntry(item);
            else if (!child.IsNull) Report(child.Span, new("Di sini harus ada daftar; tiap butirnya diawali “- ”.", "A list must stand here; each of its items begins with “- ”."));
        }
    }

    private void ReadEntry(Node node)
    {
        if (node.Kind != NodeKind.Mapping)
        {
            var keys = string.Join(", ", WaiverShape.Waiver.Spellings);
            Report(node.Span, new($"Butir ini harus berisi pasangan kunci dan nilai: {keys}.", $"This item must hold keys and values: {keys}."));
            return;
        }

        var entry = new Entry(node, WaiverShape.Waiver);
        var before = _faults.Count;
        _faults.AddRange(EntryFaults.Of(entry));
        if (_faults.Count == before) CheckValues(entry);
        if (_faults.Count == before && !_faults.Exists(fault => node.Span.Contains(fault.Span))) _waivers.Add(Create(entry));
    }

    private void CheckValues(Entry entry)
    {
        var (rule, fingerprint) = (entry.Value("rule")!, entry.Value("fingerprint"));
        if (entry.Text("rule") == RuleSelector.All) Report(rule.Span, new("Pengecualian untuk semua aturan tidak ada; sebut aturannya, atau kelompoknya seperti “kredibel/*”.", "There is no waiver for all rules; name the rule, or its group like “kredibel/*”."));
        else if (!RuleIds.IsValid(entry.Text("rule")!.Replace("/*", "/group", StringComparison.Ordinal))) Report(rule.Span, RuleIds.Invalid(SensitiveSpans.Mask(rule.Text)));
        if (fingerprint is not null && !(entry.Text("fingerprint") is { Length: FingerprintDigits } digits && digits.All(char.IsAsciiHexDigit)))
        {
            Report(fingerprint.Span, new($"Sidik jari terdiri atas {FingerprintDigits} angka heksadesimal; salin dari --output json.", $"A fingerprint has {FingerprintDigits} hexadecimal digits; copy it from --output json."));
        }

        foreach (var file in ScopeOf(entry)?.Values("files") ?? [])
        {
            if (Glob.FaultOf(file.Text.Trim()) is { } fault) Report(file.Span, fault);
        }
    }

    private static Entry? ScopeOf(Entry entry) => entry.Entries("scope").FirstOrDefault();

    private Waiver Create(Entry entry) => new()
    {
        Rule = new RuleSelector(entry.Text("rule")!),
        Files = ScopeOf(entry)?.Texts("files") ?? [],
        Channels = [.. (ScopeOf(entry)?.Texts("channels") ?? []).Select(name => Channel.Find(name)!.Name)],
        Accounts = ScopeOf(entry)?.Texts("accounts") ?? [],
        Quote = entry.Text("quote"),
        Fingerprint = entry.Text("fingerprint")?.ToLowerInvariant(),
        Reason = entry.Text("reason")!,
        RequestedBy = entry.Text("requestedBy")!,
        ApprovedBy = entry.Text("approvedBy")!,
        ApprovedOn = entry.Date("approvedOn"),
        From = entry.Date("from")!.Value,
        Until = entry.Date("until")!.Value,
        Source = _source,
        Span = entry.Node.Span,
    };

    private void ReportUnknown(Node child)
    {
        var written = SensitiveSpans.Mask(child.Name!);
        Report(child.NameSpan, Spelling.Nearest(child.Name!, [List, ListAlias]) is { } near
            ? new($"“{written}” tidak dikenal di sini. Maksud Anda “{near}”?", $"“{written}” is unknown here. Did you mean “{near}”?")
            : new($"“{written}” tidak dikenal di sini; berkas ini berisi “{List}:” saja.", $"“{written}” is unknown here; this file holds “{List}:” alone."));
    }

    private void Report(TextSpan span, LocalizedText message) => _faults.Add(new RegistryFault(span, message));
}
