using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds each of its terms.</summary>
internal sealed class ExistenceAnalyzer : PostAnalyzer
{
    private readonly List<(TextScope Scope, IReadOnlyList<Term> Terms, Unless Unless)> _variants = [];

    public static ExistenceAnalyzer Read(CheckReader check)
    {
        var analyzer = new ExistenceAnalyzer();
        foreach (var (language, reader) in check.Variants())
        {
            reader.Required("terms");
            analyzer._variants.Add((check.Scope(language), reader.Terms("terms"), ConditionReader.ReadUnless(reader)));
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
                if (!silent.Holds(hit.Context, hit.First, hit.Last)) hit.Context.Report(hit.First, hit.Last);
            });
        }
    }
}
