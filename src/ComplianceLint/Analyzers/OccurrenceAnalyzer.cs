using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Counts elements or terms in each published text, and finds too many or too few.</summary>
internal sealed class OccurrenceAnalyzer : PostAnalyzer
{
    private TextScope _scope;
    private ElementKind[] _elements = [];
    private IReadOnlyList<Term> _terms = [];
    private int _max = int.MaxValue;
    private int _min;

    public static OccurrenceAnalyzer Read(CheckReader check)
    {
        check.DeclareOption("max");
        check.DeclareOption("min");
        var max = check.Integer("max");
        var min = check.Integer("min");
        if (check.Optional("max") is null && check.Optional("min") is null) check.Fault(check.Node, "Sebutkan “max” atau “min”.", "Name “max” or “min”.");
        var analyzer = new OccurrenceAnalyzer
        {
            _scope = check.Scope(Language.Unknown),
            _elements = [.. ConditionReader.ReadElements(check, "element")],
            _terms = check.Terms("terms"),
            _max = max ?? int.MaxValue,
            _min = min ?? 0,
        };
        if (analyzer._elements.Length == 0 && analyzer._terms.Count == 0) check.Fault(check.Node, "Sebutkan “element” atau “terms”.", "Name “element” or “terms”.");
        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        var terms = context.Compile(_terms);
        context.RegisterPostAction(
            post =>
            {
                foreach (var published in post.Post.Published) Count(post, published.Element, terms);
            },
            static post => post.Post.Published.Length > 0);
    }

    private void Count(PostContext context, int text, TermSet terms)
    {
        var elements = context.Post.ElementSpan;
        var count = 0;
        var surplus = -1;
        var last = -1;
        for (var i = text + 1; i < elements[text].Payload; i++)
        {
            if (!IsCounted(context, i, terms) || !_scope.Includes(elements[i])) continue;
            last = i;
            if (++count == _max + 1) surplus = i;
        }

        if (surplus >= 0) context.Report(surplus, last, Details(count, _max));
        else if (count < _min) context.Report(Details(count, _min) with { Anchor = BeginningOf(context.Post, text) });
    }

    /// <summary>Where the first token of a text stands in the file; the post's own place where there is none.</summary>
    private static int BeginningOf(PostDocument post, int text)
    {
        var elements = post.ElementSpan;
        var token = text;
        while (token < elements[text].Payload && !elements[token].IsToken) token++;
        return token < elements[text].Payload ? post.ToSource(elements[token].Start, elements[token].Length).Start : post.Anchor;
    }

    private bool IsCounted(PostContext context, int index, TermSet terms)
    {
        if (_elements.AsSpan().Contains(context.Post.ElementSpan[index].Kind)) return true;
        return !terms.IsEmpty && terms.LengthAt(context.Words, index) > 0;
    }

    private static Finding Details(int count, int limit) => new()
    {
        Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
        {
            ["count"] = LocalizedText.Number(count),
            ["limit"] = LocalizedText.Number(limit),
        },
    };
}
