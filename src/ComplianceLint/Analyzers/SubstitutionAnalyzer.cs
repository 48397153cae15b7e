using ComplianceLint.Fixes;
using ComplianceLint.Morphology;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds a term that has a better form, and offers that form.</summary>
internal sealed class SubstitutionAnalyzer : PostAnalyzer
{
    private readonly List<(TextScope Scope, IReadOnlyList<Term> Terms, Unless Unless)> _variants = [];

    public static SubstitutionAnalyzer Read(CheckReader check)
    {
        var analyzer = new SubstitutionAnalyzer();
        foreach (var (language, reader) in check.Variants())
        {
            analyzer._variants.Add((check.Scope(language), ReadPairs(reader), ConditionReader.ReadUnless(reader)));
            reader.End(unlessSameAs: check);
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        foreach (var (scope, terms, unless) in _variants)
        {
            var silent = unless.Compile(context);
            context.RegisterTerms(terms, scope, hit =>
            {
                if (!silent.Holds(hit.Context, hit.First, hit.Last)) Report(hit);
            });
        }
    }

    private static void Report(TermHit hit)
    {
        var range = hit.Context.RangeOf(hit.First, hit.Last);
        var found = hit.Context.Post.Text.Substring(range.Start, range.Length);
        var fitting = new List<string>(hit.Term.Suggestions.Count);
        foreach (var suggestion in hit.Term.Suggestions)
        {
            if (FormTransfer.Apply(hit.Term, found, suggestion) is { } form) fitting.Add(Replacement.InCaseOf(found, form));
        }

        // A form of the term may be the better word itself: “berubah” of “rubah”.
        if (fitting.Contains(found, StringComparer.Ordinal)) return;
        // Where the form of the better word is not certain, the reader sees the word and finds the form.
        var shown = string.Join(" / ", fitting.Count > 0 ? fitting : hit.Term.Suggestions);
        // A capitalised word inside a sentence may be a name, of which nobody but a person may change the spelling.
        var isSafe = hit.Term.IsSafe && (hit.Term.ExactCase || !hit.Context.IsProperName(hit.First));
        hit.Context.Report(hit.First, hit.Last, new Finding
        {
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["suggestion"] = new(shown, shown) },
            Fixes = Replacement.Fixes(hit.Context.Post, range, fitting, isSafe),
        });
    }

    private static IReadOnlyList<Term> ReadPairs(CheckReader reader)
    {
        var terms = new List<Term>();
        foreach (var row in reader.Table("from")) terms.Add(ReadPair(row, row.Node));
        var pairs = reader.Optional("pairs");
        if (pairs is { Kind: NodeKind.Mapping })
        {
            terms.AddRange(pairs.Children.Select(pair => WithSuggestions(reader, pair, new Term(pair.Name!) { Suggestions = pair.IsNull ? [] : reader.Texts(pair) })));
        }
        else if (pairs is not null)
        {
            terms.AddRange(pairs.Children.Select(pair => ReadPair(reader, pair)));
        }

        if (terms.Count == 0) reader.Fault(reader.Node, "Sebutkan “pairs” atau “from”.", "Name “pairs” or “from”.");
        return terms;
    }

    private static Term ReadPair(CheckReader reader, Node node) => WithSuggestions(reader, node, reader.ReadTerm(node));

    private static Term WithSuggestions(CheckReader reader, Node node, Term term)
    {
        if (term.Suggestions.Count == 0) reader.Fault(node, "“suggest” belum ada.", "“suggest” is missing.");
        return term;
    }
}
