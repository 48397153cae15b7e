using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Counts what its cue finds in each text, paragraph or sentence, and finds too many or too few.</summary>
internal sealed class OccurrenceAnalyzer(OccurrenceOptions options) : PostAnalyzer
{
    private readonly int _kinds = options.Cue.Elements.Aggregate(0, static (kinds, kind) => kinds | (1 << (int)kind));

    private readonly bool _isPlain = options.IsPlain;

    public static OccurrenceAnalyzer Read(CheckReader check) => new(OccurrenceOptions.Read(check));

    public override void Initialize(AnalysisContext context)
    {
        var counted = options.Cue.Compile(context, options.Scope);
        var other = options.MoreThan?.Compile(context, TextScope.Everything);
        context.RegisterPostAction(
            post =>
            {
                foreach (var unit in TextUnits.All(post, options.Per, options.Scope)) Count(post, unit, counted, other);
            },
            post => TextUnits.All(post, options.Per, options.Scope).Count > 0);
    }

    private void Count(PostContext context, (int From, int To) unit, CompiledCue counted, CompiledCue? other)
    {
        if (options.CountsCharacters)
        {
            CountCharacters(context, unit);
            return;
        }

        var words = options.NeedsWords ? WordsIn(context, unit) : 0;
        if (words < options.MinWords) return;
        var max = options.MostIn(words);
        var (count, surplus, last) = _isPlain ? CountElements(context, unit, max) : CountHits(TextUnits.Within(counted.Hits(context), unit), max);
        if (count > max)
        {
            if (other is null || count > TextUnits.Within(other.Hits(context), unit).Count()) context.Report(surplus, last, Details(count, max));
        }
        else if (count < options.Min)
        {
            context.Report(Details(count, options.Min) with { Anchor = TextUnits.AnchorOf(context.Post, unit) });
        }
    }

    /// <summary>The way for elements alone, which makes no list of them: a rule on the words of a sentence looks at every word.</summary>
    private (int Count, int Surplus, int Last) CountElements(PostContext context, (int From, int To) unit, int max)
    {
        var elements = context.Post.ElementSpan;
        int count = 0, surplus = -1, last = -1;
        for (var i = unit.From; i < unit.To; i++)
        {
            if ((_kinds >> (int)elements[i].Kind & 1) == 0 || !options.Scope.Includes(elements[i])) continue;
            last = i;
            if (++count == max + 1) surplus = i;
        }

        return (count, surplus, last);
    }

    private static (int Count, int Surplus, int Last) CountHits(IEnumerable<CueHit> hits, int max)
    {
        int count = 0, surplus = -1, last = -1;
        foreach (var hit in hits)
        {
            // “terima kasih” and “kasih” are one.
            if (hit.First <= last) continue;
            last = hit.Last;
            if (++count == max + 1) surplus = hit.First;
        }

        return (count, surplus, last);
    }

    private void CountCharacters(PostContext context, (int From, int To) unit)
    {
        var elements = context.Post.ElementSpan;
        var first = unit.From;
        while (first < unit.To && !elements[first].IsToken) first++;
        if (first == unit.To) return;
        var (start, length) = context.RangeOf(first, unit.To - 1);
        var count = 0;
        foreach (var _ in context.Post.Text.AsSpan(start, length).EnumerateRunes()) count++;
        var limit = count > options.Max ? options.Max : options.Min;
        if (count > options.Max || count < options.Min) context.Report(first, unit.To - 1, Details(count, limit));
    }

    private static int WordsIn(PostContext context, (int From, int To) unit)
    {
        var words = 0;
        foreach (ref readonly var element in context.Post.ElementSpan[unit.From..unit.To])
        {
            if (element.Kind == ElementKind.Word) words++;
        }

        return words;
    }

    private static Finding Details(int count, int limit) => new()
    {
        Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
        {
            ["count"] = LocalizedText.Number(count),
            ["limit"] = LocalizedText.Number(limit),
            // Shown where there is nothing to quote.
            ["match"] = new("(tidak ada)", "(none)"),
        },
    };
}
