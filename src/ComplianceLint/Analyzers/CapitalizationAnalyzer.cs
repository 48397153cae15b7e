using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds capitals that are missing or too many.</summary>
internal sealed class CapitalizationAnalyzer : PostAnalyzer
{
    private readonly List<CapitalizationOptions> _variants = [];

    public static CapitalizationAnalyzer Read(CheckReader check)
    {
        var analyzer = new CapitalizationAnalyzer();
        foreach (var (language, reader) in check.Variants())
        {
            analyzer._variants.Add(CapitalizationOptions.Read(check, reader, language));
            reader.End(unlessSameAs: check);
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        foreach (var options in _variants)
        {
            context.AppliesTo(options.Scope);
            var except = context.Compile(options.Except);
            switch (options.Style)
            {
                case CapitalizationStyle.Names:
                    foreach (var (terms, guard) in options.Names) RegisterNames(context, options, terms, guard.Compile(context));
                    break;
                case CapitalizationStyle.SentenceStart:
                    context.Watch(ElementKind.Sentence, options.Scope, (post, sentence) => SentenceCapitals.Check(post, sentence, options, except));
                    break;
                case CapitalizationStyle.Capitals:
                    context.RegisterPostAction(post => RowsOfCapitals.Check(post, options, except), static _ => false);
                    break;
                case CapitalizationStyle.Hashtag:
                    context.Watch(ElementKind.Hashtag, options.Scope, (post, token) => HashtagCapitals.Check(post, token, options));
                    break;
                default:
                    context.RegisterPostAction(post => TitleCapitals.CheckAll(post, options, except), static _ => false);
                    break;
            }
        }
    }

    private static void RegisterNames(AnalysisContext context, CapitalizationOptions options, IReadOnlyList<Term> terms, GuardPredicate guard) =>
        context.Watch(terms, options.Scope, hit =>
        {
            if (guard.Allows(hit.Context, hit.First, hit.Last)) NameCapitals.Check(hit, options, guard.IsWeak);
        });
}
