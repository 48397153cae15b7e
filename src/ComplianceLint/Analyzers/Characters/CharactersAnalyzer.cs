using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers.Characters;

/// <summary>Finds characters that readers or their devices take for others: hidden ones, letters of two alphabets in one word, fancy letters.</summary>
internal sealed class CharactersAnalyzer(TextScope scope, Action<PostContext, (int From, int To)> check) : PostAnalyzer
{
    public static IReadOnlyList<string> PlaceholdersOf(CheckReader reader) => reader.Node["test"]?.Text == "invisible" ? ["name"] : ["match", "suggestion"];

    public static CharactersAnalyzer Read(CheckReader reader)
    {
        reader.Required("test");
        var scope = reader.Scope(Language.Unknown);
        return new CharactersAnalyzer(scope, reader.Choice("test", "invisible", "mixedScript", "fancy") switch
        {
            "mixedScript" => MixedScripts.Check,
            "fancy" => FancyRuns.Check,
            _ => HiddenRuns.Check,
        });
    }

    public override void Initialize(AnalysisContext context) => context.RegisterPostAction(
        post =>
        {
            foreach (var block in TextUnits.All(post, TextUnit.Paragraph, scope)) check(post, block);
        },
        post => TextUnits.All(post, TextUnit.Paragraph, scope).Any());
}
