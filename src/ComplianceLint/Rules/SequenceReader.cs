namespace ComplianceLint.Rules;

/// <summary>Reads sequences: lists of steps, each a term, <c>{ any: [terms] }</c> or <c>{ class: CLASS }</c>.</summary>
internal static class SequenceReader
{
    public const int MostSequences = 200;
    public const int MostWithin = 20;

    /// <summary>The sequences under a key; each may be a mapping that has its steps under <c>steps</c>, with guards of its own.</summary>
    public static IReadOnlyList<Guarded<IReadOnlyList<SequenceStep>>> Sequences(this CheckReader reader, string key)
    {
        if (reader.Optional(key) is not { } node) return [];
        reader.AtMost(node, node.Children.Count, MostSequences, new("urutan", "sequences"));
        return [.. (node.Kind == NodeKind.Sequence ? node.Children : [node]).Select(entry => ReadEntry(reader, entry))];
    }

    private static Guarded<IReadOnlyList<SequenceStep>> ReadEntry(CheckReader reader, Node entry)
    {
        if (entry.Kind != NodeKind.Mapping) return new(ReadSteps(reader, entry), Guard.None);
        var mapping = reader.At(entry);
        var steps = mapping.Required("steps") is { } node ? ReadSteps(mapping, node) : [];
        var guard = mapping.Guard();
        mapping.End();
        return new(steps, guard);
    }

    private static IReadOnlyList<SequenceStep> ReadSteps(CheckReader reader, Node node)
    {
        if (node.Kind != NodeKind.Sequence)
        {
            reader.Fault(node, "Urutan adalah daftar langkah: [[…], […]].", "A sequence is a list of steps: [[…], […]].");
            return [];
        }

        var steps = node.Children.Select(step => ReadStep(reader, step)).ToList();
        reader.AtMost(node, steps.Count, SequenceMatcher.MostSteps, new("langkah", "steps"));
        if (SequenceRegistration.AnchorOf(steps) < 0)
        {
            reader.Fault(node,
                "Sedikitnya satu langkah wajib harus memuat kata saja, atau kelas seperti NUMBER, MONEY, DATE, atau LINK.",
                "At least one step that is not optional must name terms alone, or a class such as NUMBER, MONEY, DATE or LINK.");
        }

        if (steps.Count(step => step.IsCaptured) > 1) reader.Fault(node, "Hanya satu langkah yang boleh “capture”.", "Only one step may have “capture”.");
        return steps;
    }

    private static SequenceStep ReadStep(CheckReader sequence, Node node)
    {
        if (node.Kind == NodeKind.Scalar) return new SequenceStep { Terms = [sequence.ReadTerm(node)] };
        var reader = sequence.At(node);
        var step = new SequenceStep
        {
            Terms = reader.Terms("any"),
            Class = ReadClass(reader),
            IsOptional = reader.Flag("optional"),
            Within = reader.Integer("within") ?? 0,
            IsCaptured = reader.Flag("capture"),
        };
        if (step.Terms.Count == 0 && reader.Optional("class") is null) reader.Fault(node, "Langkah memerlukan “any” atau “class”.", "A step needs “any” or “class”.");
        if (reader.Node["within"] is { } within) reader.AtMost(within, step.Within, MostWithin, new("token di antara dua langkah", "tokens between two steps"));
        reader.End();
        return step;
    }

    private static TokenClass? ReadClass(CheckReader reader)
    {
        if (reader.Text("class") is not { } name) return null;
        if (TokenClasses.ByName.TryGetValue(name, out var tokens)) return tokens;
        reader.FaultUnknown(reader.Node["class"]!, name, TokenClasses.ByName.Keys);
        return null;
    }
}
