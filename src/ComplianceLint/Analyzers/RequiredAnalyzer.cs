using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds a post that has none of the things of which it needs one.</summary>
internal sealed class RequiredAnalyzer : PostAnalyzer
{
    private IReadOnlyList<Term> _terms = [];
    private IReadOnlyList<ElementKind> _elements = [];
    private IReadOnlyList<string> _fields = [];
    private bool _inFirstSentence;
    private bool _hasCondition;

    public static RequiredAnalyzer Read(CheckReader check)
    {
        var analyzer = new RequiredAnalyzer
        {
            _inFirstSentence = check.Choice("in", "post", "firstSentence") == "firstSentence",
            _hasCondition = check.Optional("when") is not null,
        };
        if (check.Required("any") is not { } node) return analyzer;
        var any = check.At(node);
        analyzer._terms = any.Terms("terms");
        analyzer._elements = ConditionReader.ReadElements(any, "elements");
        analyzer._fields = ConditionReader.ReadFieldNames(any);
        any.End();
        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        var terms = context.Compile(_terms);
        context.RegisterPostAction(
            post =>
            {
                if (!IsPresent(post, terms)) post.Report(new Finding());
            },
            // Without a condition on fields, a post needs something to be measured by: its text.
            post => _hasCondition || post.Post.Published.Length > 0);
    }

    private bool IsPresent(PostContext context, TermSet terms)
    {
        if (_fields.Any(field => context.Post.Field(field) is not null)) return true;
        var elements = context.Post.ElementSpan;
        foreach (var published in context.Post.Published)
        {
            var end = _inFirstSentence ? EndOfFirstSentence(elements, published.Element) : elements[published.Element].Payload;
            for (var i = published.Element + 1; i < end; i++)
            {
                if (!elements[i].IsToken || (elements[i].Zone & Zone.Comment) != 0) continue;
                if (_elements.Contains(elements[i].Kind) || terms.LengthAt(context.Words, i) > 0) return true;
            }
        }

        return false;
    }

    private static int EndOfFirstSentence(ReadOnlySpan<Element> elements, int post)
    {
        var end = elements[post].Payload;
        for (var i = post + 1; i < end; i++)
        {
            if (elements[i].Kind == ElementKind.Sentence) return elements[i].Payload;
        }

        return end;
    }
}
