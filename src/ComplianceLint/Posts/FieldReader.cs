namespace ComplianceLint.Posts;

/// <summary>Holds a post's fields against their shapes and reports what does not fit.</summary>
internal sealed class FieldReader
{
    private readonly List<FieldFault> _faults = [];
    private readonly HashSet<Node> _refused = [];

    private FieldReader() { }

    /// <summary>The faults, and the values that no rule may see because of them.</summary>
    public static (IReadOnlyList<FieldFault> Faults, IReadOnlySet<Node> Refused) Check(Node fields)
    {
        var reader = new FieldReader();
        reader.CheckMapping(fields, PostFields.Root);
        return (reader._faults, reader._refused);
    }

    private void CheckMapping(Node mapping, FieldShape shape)
    {
        foreach (var child in mapping.Children)
        {
            if (shape.Child(child.Name!) is not { } childShape)
            {
                if (shape != PostFields.Root || child.Name != PostFields.Schema.Name) ReportUnknown(child, shape);
            }
            else if (shape.Children.Count > 0 && IsSecondName(mapping, child, childShape)) ReportTwice(child, childShape);
            else CheckValues(child, childShape);
        }
    }

    private void CheckValues(Node value, FieldShape shape)
    {
        if (value.IsNull) return;
        if (value.Kind != NodeKind.Sequence || !shape.IsList)
        {
            CheckValue(value, shape);
            return;
        }

        foreach (var item in value.Children) CheckValue(item, shape);
    }

    private void CheckValue(Node value, FieldShape shape)
    {
        if (FieldValidator.FaultOf(new FieldValue(value, shape)) is { } fault)
        {
            _refused.Add(value);
            _faults.Add(FaultOf(value, fault));
        }
        else if (shape.Type == FieldType.Mapping)
        {
            CheckMapping(value, shape);
        }
        else if (shape.Type == FieldType.TextByChannel)
        {
            foreach (var channel in value.Children) CheckChannel(value, channel);
        }
    }

    /// <summary>A text stands for itself; a list or mapping, which may be long, for its key.</summary>
    private static FieldFault FaultOf(Node value, LocalizedText fault)
    {
        if (value.Kind == NodeKind.Scalar && value.Text.Length > 0)
        {
            return new FieldFault(EngineRules.InvalidField, value.Map.ToSource(0, value.Text.Length), fault, []) { Match = value.Text };
        }

        return value.NameSpan.Length > 0
            ? FaultOfName(EngineRules.InvalidField, value, fault, [])
            : new FieldFault(EngineRules.InvalidField, new TextSpan(value.Span.Start, 0), fault, []);
    }

    private static FieldFault FaultOfName(string code, Node field, LocalizedText message, IReadOnlyList<Fix> fixes) =>
        new(code, InsideQuotes(field), message, fixes) { Match = field.Name };

    private void CheckChannel(Node variants, Node variant)
    {
        if (Channel.Find(variant.Name!) is { } channel)
        {
            var first = variants.Children.First(other => Channel.Find(other.Name!) == channel);
            if (first != variant) ReportSecond(variant, first);
            return;
        }

        ReportName(EngineRules.InvalidField, variant, PostFields.Channels.Choices.Keys,
            new($"Saluran “{SensitiveSpans.Mask(variant.Name!)}” tidak dikenal.", $"“{SensitiveSpans.Mask(variant.Name!)}” is not a known channel."));
    }

    private void ReportUnknown(Node child, FieldShape parent) =>
        ReportName(EngineRules.UnknownField, child, parent.Children.SelectMany(field => field.Alias is null ? [field.Name] : new[] { field.Name, field.Alias }),
            new($"Isian “{SensitiveSpans.Mask(child.Name!)}” tidak dikenal dan diabaikan.", $"The field “{SensitiveSpans.Mask(child.Name!)}” is unknown and ignored."));

    private void ReportName(string code, Node child, IEnumerable<string> known, LocalizedText message)
    {
        _refused.Add(child);
        if (Spelling.Nearest(child.Name!, known.Order(StringComparer.Ordinal)) is not { } near)
        {
            _faults.Add(FaultOfName(code, child, message, []));
            return;
        }

        var fix = new Fix(new($"Ganti menjadi “{near}”", $"Replace with “{near}”"), Applicability.Suggestion, [new TextEdit(InsideQuotes(child), near)]);
        _faults.Add(FaultOfName(code, child, new($"{message.Id} Maksud Anda “{near}”?", $"{message.En} Did you mean “{near}”?"), [fix]));
    }

    /// <summary>A key in quotation marks keeps them.</summary>
    private static TextSpan InsideQuotes(Node child) => child.NameMap.ToSource(0, child.Name!.Length);

    private static bool IsSecondName(Node mapping, Node child, FieldShape shape) =>
        shape.Alias is not null && !string.Equals(shape.Alias, shape.Name, StringComparison.Ordinal)
        && string.Equals(child.Name, shape.Alias, StringComparison.Ordinal) && mapping[shape.Name] is not null;

    private void ReportSecond(Node variant, Node first)
    {
        _refused.Add(variant);
        _faults.Add(FaultOfName(EngineRules.InvalidField, variant, new(
            $"“{variant.Name}” dan “{first.Name}” adalah saluran yang sama; pakai salah satu saja.",
            $"“{variant.Name}” and “{first.Name}” are the same channel; keep one of them."), []));
    }

    private void ReportTwice(Node child, FieldShape shape)
    {
        _refused.Add(child);
        _faults.Add(FaultOfName(EngineRules.InvalidField, child, new(
            $"“{shape.Alias}” dan “{shape.Name}” adalah isian yang sama; pakai salah satu saja.",
            $"“{shape.Alias}” and “{shape.Name}” are the same field; keep one of them."), []));
    }
}
