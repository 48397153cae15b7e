using ComplianceLint.Fixes;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds alternatives of which one text may use only one: “Anda” beside “kamu”.</summary>
internal sealed class ConsistencyAnalyzer : PostAnalyzer
{
    public const int MostAlternatives = 10;

    private readonly List<(TextScope Scope, IReadOnlyList<Cue> Alternatives, TextUnit Per, bool PrefersFirst)> _variants = [];

    public static ConsistencyAnalyzer Read(CheckReader check)
    {
        var analyzer = new ConsistencyAnalyzer();
        foreach (var (language, reader) in check.Variants())
        {
            var alternatives = reader.Required("alternatives") is { } node ? ReadAlternatives(reader, node) : [];
            analyzer._variants.Add((check.Scope(language), alternatives, TextUnits.Read(reader, "per"), reader.Flag("preferFirst")));
            reader.End(unlessSameAs: check);
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        foreach (var (scope, alternatives, per, prefersFirst) in _variants)
        {
            var cues = alternatives.Select(cue => cue.Compile(context, scope)).ToList();
            context.RegisterPostAction(
                post =>
                {
                    foreach (var unit in TextUnits.All(post, per, scope)) Check(post, unit, alternatives, cues, prefersFirst);
                },
                post => cues.Exists(cue => cue.IsFound(post)));
        }
    }

    private static IReadOnlyList<Cue> ReadAlternatives(CheckReader reader, Node node)
    {
        if (node.Children.Count < 2) reader.Fault(node, "Sebutkan sedikitnya dua pilihan, masing-masing daftar istilah.", "Name at least two alternatives, each a list of terms.");
        reader.AtMost(node, node.Children.Count, MostAlternatives, new("pilihan", "alternatives"));
        return [.. node.Children.Select(entry => ReadAlternative(reader, entry))];
    }

    /// <summary>A list of terms, or a cue.</summary>
    private static Cue ReadAlternative(CheckReader reader, Node node)
    {
        if (node.Kind != NodeKind.Mapping) return new Cue { Terms = [new(reader.Terms(node), Guard.None)] };
        var mapping = reader.At(node);
        var cue = mapping.TextCueKeys();
        if (!cue.HasText) mapping.FaultEmptyCue();
        mapping.End();
        return cue;
    }

    /// <summary>The alternative that is used most stays, of equals the first; of every other the first use is reported.</summary>
    private static void Check(PostContext context, (int From, int To) unit, IReadOnlyList<Cue> alternatives, List<CompiledCue> cues, bool prefersFirst)
    {
        var uses = cues.Select((cue, i) => (Index: i, Hits: TextUnits.Within(cue.Hits(context), unit).ToList())).Where(use => use.Hits.Count > 0).ToList();
        if (uses.Count < 2) return;
        var kept = prefersFirst && uses[0].Index == 0 ? uses[0] : uses.OrderByDescending(use => use.Hits.Count).ThenBy(use => use.Hits[0].First).First();
        foreach (var use in uses.Where(use => use.Index != kept.Index)) Report(context, use.Hits[0], kept.Hits[0], WordOf(alternatives[use.Index]), WordOf(alternatives[kept.Index]));
    }

    private static void Report(PostContext context, CueHit hit, CueHit kept, string? word, string? better)
    {
        var (start, length) = context.RangeOf(kept.First, kept.Last);
        var other = context.Post.Text.Substring(start, length);
        var range = context.RangeOf(hit.First, hit.Last);
        context.Report(hit.First, hit.Last, new Finding
        {
            IsWeak = hit.IsWeak,
            Related = [context.Related(kept.First, kept.Last, new("Di sini dipakai bentuk lain.", "Another form is used here."))],
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["other"] = new(other, other) },
            Fixes = word is null || better is null
                ? []
                : Replacement.Fixes(context.Post, range, [Replacement.InCaseOf(context.Post.Text.AsSpan(range.Start, range.Length), better)], isSafe: false),
        });
    }

    /// <summary>The word of an alternative that has one word only, so that one can stand for the other.</summary>
    private static string? WordOf(Cue alternative) => alternative is { Terms: [{ Value: [var term] }], Sequences.Count: 0 } ? term.Text : null;
}
