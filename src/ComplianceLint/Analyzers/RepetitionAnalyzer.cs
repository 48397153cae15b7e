using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds what is said twice: a word, a mark, a sentence, an emoji, a hashtag, a link.</summary>
internal sealed class RepetitionAnalyzer(RepetitionOptions options) : PostAnalyzer
{
    public static RepetitionAnalyzer Read(CheckReader check) => new(RepetitionOptions.Read(check));

    public override void Initialize(AnalysisContext context)
    {
        var except = context.Compile(options.Except);
        var safe = context.Compile(options.Safe);
        switch (options.Element)
        {
            case RepeatedElement.Word:
                context.RegisterElementAction(ElementKind.Word, options.Scope, (post, token) => RepeatedWords.Check(post, token, options, except, safe));
                break;
            case RepeatedElement.Mark:
                context.RegisterElementAction(ElementKind.Punctuation, options.Scope, (post, token) => RepeatedMarks.Check(post, token, options));
                break;
            default:
                context.RegisterPostAction(
                    post =>
                    {
                        foreach (var unit in TextUnits.All(post, TextUnit.Text, options.Scope)) RepeatedParts.Check(post, unit, options, except);
                    },
                    post => TextUnits.All(post, TextUnit.Text, options.Scope).Count > 0);
                break;
        }
    }
}
