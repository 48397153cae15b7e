using ComplianceLint.Fixes;
using ComplianceLint.Morphology;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds a term that has a better form, and offers that form.</summary>
internal sealed class SubstitutionAnalyzer : PostAnalyzer
{
    private const int MostPairs = 5000;

    private readonly List<(TextScope Scope, IReadOnlyList<Guarded<IReadOnlyList<Term>>> Terms, Guard Guard)> _variants = [];

    public static SubstitutionAnalyzer Read(CheckReader check)
    {
        var analyzer = new SubstitutionAnalyzer();
        foreach (var (language, reader) in check.Variants())
        {
            analyzer._variants.Add((check.Scope(language), reader.WithDisguises(ReadPairs(reader)), reader.Guard()));
            reader.End(unlessSameAs: check);
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        foreach (var (scope, groups, guard) in _variants)
        {
            var common = guard.Compile(context);
            foreach (var (terms, own) in groups) Register(context, scope, terms, common, own.Compile(context));
        }
    }

    private static void Register(AnalysisContext context, TextScope scope, IReadOnlyList<Term> terms, GuardPredicate common, GuardPredicate own) =>
        context.RegisterTerms(terms, scope, hit =>
        {
            if (common.Allows(hit.Context, hit.First, hit.Last) && own.Allows(hit.Context, hit.First, hit.Last)) Report(hit, common.IsWeak || own.IsWeak);
        });

    private static void Report(TermHit hit, bool isWeak)
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
            IsWeak = isWeak,
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["suggestion"] = new(shown, shown) },
            Fixes = Replacement.Fixes(hit.Context.Post, range, fitting, isSafe),
        });
    }

    private static IReadOnlyList<Guarded<IReadOnlyList<Term>>> ReadPairs(CheckReader reader)
    {
        var rows = new List<Guarded<Term>>();
        foreach (var row in reader.Table("from")) rows.Add(ReadPair(row, row.Node));
        var pairs = reader.Optional("pairs");
        if (pairs is { Kind: NodeKind.Mapping })
        {
            rows.AddRange(pairs.Children.Select(pair => WithSuggestions(reader, pair, new(new Term(pair.Name!) { Suggestions = pair.IsNull ? [] : reader.Texts(pair) }, Guard.None))));
        }
        else if (pairs is not null)
        {
            rows.AddRange(pairs.Children.Select(pair => ReadPair(reader, pair)));
        }

        if (rows.Count == 0) reader.Fault(reader.Node, "Sebutkan “pairs” atau “from”.", "Name “pairs” or “from”.");
        reader.AtMost(pairs ?? reader.Node, rows.Count, MostPairs, new("pasangan", "pairs"));
        List<Term> plain = [.. rows.Where(row => row.Guard == Guard.None).Select(row => row.Value)];
        return [new(plain, Guard.None), .. rows.Where(row => row.Guard != Guard.None).Select(row => new Guarded<IReadOnlyList<Term>>([row.Value], row.Guard))];
    }

    private static Guarded<Term> ReadPair(CheckReader reader, Node node) => WithSuggestions(reader, node, reader.GuardedTerm(node));

    private static Guarded<Term> WithSuggestions(CheckReader reader, Node node, Guarded<Term> row)
    {
        if (row.Value.Suggestions.Count == 0) reader.Fault(node, "“suggest” belum ada.", "“suggest” is missing.");
        return row;
    }
}
