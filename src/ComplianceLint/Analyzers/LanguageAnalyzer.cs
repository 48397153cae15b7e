using ComplianceLint.Posts;
using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Finds texts whose words are of another language than the post states.</summary>
internal sealed class LanguageAnalyzer(TextScope scope, int minWords) : PostAnalyzer
{
    /// <summary>A name or a term says nothing about the language of a text.</summary>
    private const int DefaultMinWords = 8;

    /// <summary>The signs of the other language must be so many times those of the stated one.</summary>
    private const int Clearly = 2;

    public static LanguageAnalyzer Read(CheckReader check) => new(check.Scope(Language.Unknown), check.Integer("minWords") ?? DefaultMinWords);

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPostAction(Check, static post => Stated(post.Post) != Language.Unknown);

    private static Language Stated(PostDocument post) => post.ValuesOf("bahasa") is [var stated, ..] ? StatedLanguages.Read(stated) switch
    {
        StatedLanguages.Indonesian => Language.Indonesian,
        StatedLanguages.English => Language.English,
        _ => Language.Unknown,
    } : Language.Unknown;

    private void Check(PostContext context)
    {
        var stated = Stated(context.Post);
        if (stated == Language.Unknown) return;
        foreach (var unit in TextUnits.All(context, TextUnit.Text, scope))
        {
            if (WordsIn(context, unit) < minWords) continue;
            var evidence = LanguageDetector.Weigh(context.Post.Text, context.Post.ElementSpan, unit.From, unit.To);
            var (own, other, name) = stated == Language.Indonesian ? (evidence.Id, evidence.En, new LocalizedText("Inggris", "English")) : (evidence.En, evidence.Id, new LocalizedText("Indonesia", "Indonesian"));
            if (other == 0 || other < own * Clearly) continue;
            context.Report(new Finding
            {
                Anchor = TextUnits.AnchorOf(context.Post, unit),
                Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["language"] = name },
            });
        }
    }

    private static int WordsIn(PostContext context, (int From, int To) unit)
    {
        var words = 0;
        for (var i = unit.From; i < unit.To; i++)
        {
            if (context.Post.ElementSpan[i].Kind == ElementKind.Word) words++;
        }

        return words;
    }
}
