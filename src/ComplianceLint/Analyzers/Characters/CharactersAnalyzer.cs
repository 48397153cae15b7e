using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers.Characters;

/// <summary>Finds characters that readers or their devices take for others: hidden ones, letters of two alphabets in one word, fancy letters.</summary>
internal sealed class CharactersAnalyzer(TextScope scope, IReadOnlyList<Action<PostContext, (int From, int To)>> tests) : PostAnalyzer
{
    public static IReadOnlyList<string> PlaceholdersOf(CheckReader reader)
    {
        var tests = reader.Texts("test");
        return tests.Contains("invisible", StringComparer.Ordinal) ? ["name"] : tests.Contains("fancy", StringComparer.Ordinal) ? ["match", "suggestion"] : ["match", "suggestion", "name"];
    }

    public static CharactersAnalyzer Read(CheckReader reader)
    {
        reader.Required("test");
        var tests = new List<Action<PostContext, (int, int)>>();
        foreach (var name in reader.Texts("test"))
        {
            if (TestOf(name) is { } test) tests.Add(test);
            else reader.FaultUnknown(reader.Node["test"]!, name, ["invisible", "mixedScript", "fancy"]);
        }

        return new CharactersAnalyzer(reader.Scope(Language.Unknown), tests);
    }

    public override void Initialize(AnalysisContext context) => context.RegisterPostAction(
        post =>
        {
            foreach (var block in TextUnits.All(post, TextUnit.Paragraph, scope))
            {
                foreach (var test in tests) test(post, block);
            }
        },
        post => TextUnits.All(post, TextUnit.Paragraph, scope).Count > 0);

    private static Action<PostContext, (int From, int To)>? TestOf(string name) => name switch
    {
        "invisible" => HiddenRuns.Check,
        "mixedScript" => MixedScripts.Check,
        "fancy" => FancyRuns.Check,
        _ => null,
    };
}
