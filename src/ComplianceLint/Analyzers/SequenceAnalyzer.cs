using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds words in an order, with other words between them, inside one sentence.</summary>
internal sealed class SequenceAnalyzer : PostAnalyzer
{
    private readonly List<(TextScope Scope, IReadOnlyList<IReadOnlyList<SequenceStep>> Sequences, Unless Unless)> _variants = [];

    public static SequenceAnalyzer Read(CheckReader check)
    {
        var analyzer = new SequenceAnalyzer();
        foreach (var (language, reader) in check.Variants())
        {
            var sequences = (reader.Required("sequences")?.Children ?? []).Select(node => ReadSequence(reader, node)).ToList();
            analyzer._variants.Add((check.Scope(language), sequences, ConditionReader.ReadUnless(reader)));
            reader.End(unlessSameAs: check);
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        foreach (var (scope, sequences, unless) in _variants)
        {
            var silent = unless.Compile(context);
            foreach (var steps in sequences) Register(context, scope, steps, silent);
        }
    }

    private static IReadOnlyList<SequenceStep> ReadSequence(CheckReader reader, Node node)
    {
        if (node.Kind != NodeKind.Sequence)
        {
            reader.Fault(node, "Urutan adalah daftar langkah: [[…], […]].", "A sequence is a list of steps: [[…], […]].");
            return [];
        }

        var steps = node.Children.Select(step => SequenceStep.Read(reader, step)).ToList();
        if (!steps.Exists(IsAnchor)) reader.Fault(node, "Sedikitnya satu langkah harus memuat kata dan tidak boleh opsional.", "At least one step must name terms and not be optional.");
        return steps;
    }

    private static bool IsAnchor(SequenceStep step) => step.Terms.Count > 0 && !step.IsOptional;

    /// <summary>The first step that names words is looked for; the others are looked at only around it.</summary>
    private static void Register(AnalysisContext context, TextScope scope, IReadOnlyList<SequenceStep> steps, Unless.Predicate silent)
    {
        var anchor = steps.ToList().FindIndex(IsAnchor);
        var matcher = new SequenceMatcher(scope, [.. steps], [.. steps.Select(step => context.Compile(step.Terms))]);
        context.RegisterTerms(steps[anchor].Terms, scope, hit =>
        {
            if (matcher.Match(hit.Context, anchor, hit.First, hit.Last) is not var (first, last)) return;
            if (!silent.Holds(hit.Context, first, last)) hit.Context.Report(first, last);
        });
    }
}
