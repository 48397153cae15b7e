using System.Globalization;
using ComplianceLint.Posts;
using ComplianceLint.Registries;

namespace ComplianceLint.Rules;

/// <summary>Reads the keys of a mapping in a pack, and reports what is missing, unknown or of a wrong shape, with its place.</summary>
internal sealed class CheckReader
{
    private readonly RuleFileContext _file;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public CheckReader(RuleFileContext file, Node node, bool mayBeText = false)
    {
        _file = file;
        Node = node;
        if (!mayBeText && node.Kind != NodeKind.Mapping) Fault(node, "Harus berupa pasangan kunci dan nilai.", "Must be a mapping of keys and values.");
    }

    public Node Node { get; }

    /// <summary>Another mapping of the same file.</summary>
    public CheckReader At(Node node) => new(_file, node);

    public Node? Optional(string key)
    {
        _known.Add(key);
        return Node[key] is { IsNull: false } node ? node : null;
    }

    public Node? Required(string key)
    {
        if (Optional(key) is { } node) return node;
        Fault(Node, $"“{key}” belum ada.", $"“{key}” is missing.");
        return null;
    }

    public string? Text(string key) => Optional(key) is { } node && IsScalar(node) ? OptionOr(key, node.Text) : OptionOr(key, null);

    public string RequiredText(string key)
    {
        if (Required(key) is not { } node || !IsScalar(node)) return "";
        if (node.Text.Length == 0) Fault(node, $"“{key}” kosong.", $"“{key}” is empty.");
        return node.Text;
    }

    public int? Integer(string key)
    {
        var text = Text(key);
        if (text is null) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return value;
        Fault(Node[key] ?? Node, $"“{key}” harus berupa bilangan bulat.", $"“{key}” must be a whole number.");
        return null;
    }

    public DateOnly? Date(string key)
    {
        if (Optional(key) is not { } node) return null;
        if (DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Fault(node, $"“{key}” harus berupa tanggal, misalnya 2026-08-17.", $"“{key}” must be a date, such as 2026-08-17.");
        return null;
    }

    public bool Flag(string key)
    {
        if (Optional(key) is not { } node) return false;
        if (node.Text is "true" or "false") return node.Text == "true";
        Fault(node, $"“{key}” harus berisi true atau false.", $"“{key}” must be true or false.");
        return false;
    }

    /// <summary>One of the given words; the first where the key is absent.</summary>
    public string Choice(string key, params ReadOnlySpan<string> choices)
    {
        var text = Text(key);
        if (text is null) return choices[0];
        if (choices.Contains(text)) return text;
        FaultUnknown(Node[key] ?? Node, text, choices.ToArray());
        return choices[0];
    }

    public IReadOnlyList<string> Texts(string key) => Optional(key) is { } node ? Texts(node) : [];

    public IReadOnlyList<string> Texts(Node node)
    {
        if (node.Kind == NodeKind.Scalar) return [node.Text];
        if (node.Kind == NodeKind.Sequence) return [.. node.Children.Where(IsScalar).Select(child => child.Text)];
        Fault(node, "Harus berupa daftar.", "Must be a list.");
        return [];
    }

    /// <summary>A list of mappings; a single mapping stands for a list of one.</summary>
    public IReadOnlyList<CheckReader> Mappings(Node node)
    {
        if (node.Kind == NodeKind.Mapping) return [At(node)];
        if (node.Kind == NodeKind.Sequence) return [.. node.Children.Select(At)];
        Fault(node, "Harus berupa daftar.", "Must be a list.");
        return [];
    }

    public LocalizedText Localized(string key)
    {
        if (Required(key) is not { } node) return new LocalizedText("", "");
        var reader = At(node);
        var text = new LocalizedText(reader.RequiredText("id"), reader.RequiredText("en"));
        reader.End();
        return text;
    }

    /// <summary>The field that a key names.</summary>
    public FieldPath RequiredField(string key)
    {
        var written = RequiredText(key);
        if (FieldPath.Parse(written) is { } path) return path;
        if (written.Length > 0) FaultUnknown(Node[key]!, written, FieldPath.All);
        return new FieldPath(null, PostFields.Root);
    }

    /// <summary>The registries that a key names; a rule that names one does not apply where it is missing.</summary>
    public IReadOnlyList<RegistryKind> Registries(string key)
    {
        var kinds = new List<RegistryKind>();
        foreach (var name in Texts(key))
        {
            if (RegistryCatalogue.Parse(name) is { } kind) kinds.Add(kind);
            else FaultUnknown(Node[key]!, name, RegistryCatalogue.Names);
        }

        _file.Registries.UnionWith(kinds);
        return kinds;
    }

    /// <summary>Says that the check cannot decide without a registry.</summary>
    public void Require(RegistryKind kind) => _file.Registries.Add(kind);

    /// <summary>The rows of a table beside the rules, from the file that a key names.</summary>
    public IReadOnlyList<CheckReader> Table(string key)
    {
        if (Optional(key) is not { } node) return [];
        if (_file.OpenTable(node.Text) is not { } table)
        {
            Fault(node, $"Berkas “{node.Text}” tidak ada di paket ini.", $"The pack has no file “{node.Text}”.");
            return [];
        }

        return [.. table.Root.Children.Select(row => new CheckReader(table.File, row, mayBeText: true))];
    }

    /// <summary>Reports the keys that nobody has asked for.</summary>
    /// <param name="unlessSameAs">A check without languages is its own variant, and ends with the check.</param>
    public void End(CheckReader? unlessSameAs = null)
    {
        if (Node.Kind != NodeKind.Mapping || unlessSameAs == this) return;
        foreach (var child in Node.Children)
        {
            if (!_known.Contains(child.Name!)) FaultUnknown(child.NameSpan, child.Name!, _known);
        }
    }

    /// <summary>Refuses more than a rule needs: what a pack may ask of every post has bounds.</summary>
    public void AtMost(Node node, int count, int most, LocalizedText things)
    {
        if (count > most) Fault(node, $"Terlalu banyak: paling banyak {most} {things.Id}.", $"Too many: at most {most} {things.En}.");
    }

    public void Fault(Node node, string id, string en) => _file.Report(node.Span.Start, new LocalizedText(id, en));

    public void Fault(TextSpan span, LocalizedText message) => _file.Report(span.Start, message);

    public void FaultUnknown(Node node, string written, IEnumerable<string> known) => FaultUnknown(node.Span, written, known);

    /// <summary>Names of options that configuration may set for the rule.</summary>
    public void DeclareOption(string key) => _file.DeclareOption(key);

    public void FaultUnknown(TextSpan span, string written, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        var near = Spelling.Nearest(written, names);
        _file.Report(span.Start, names.Count == 0
            ? new($"“{written}” tidak dikenal di sini.", $"“{written}” is unknown here.")
            : near is null
            ? new($"“{written}” tidak dikenal. Pilihannya: {string.Join(", ", names)}.", $"“{written}” is unknown. Choose one of {string.Join(", ", names)}.")
            : new($"“{written}” tidak dikenal. Maksud Anda “{near}”?", $"“{written}” is unknown. Did you mean “{near}”?"));
    }

    private string? OptionOr(string key, string? written) => _file.Option(key) ?? written;

    public bool IsScalar(Node node)
    {
        if (node is { Kind: NodeKind.Scalar, IsNull: false }) return true;
        if (node.Kind == NodeKind.Scalar) Fault(node, "Nilai ini kosong bagi YAML; apit dengan tanda petik bila yang dimaksud teksnya.", "This value is empty to YAML; put it in quotation marks if you mean the text.");
        else Fault(node, "Harus berupa teks.", "Must be a text.");
        return false;
    }
}
