using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds the sealed terms of the registry, in every zone. The finding is a place without a word: its message quotes nothing.</summary>
internal sealed class SealedAnalyzer : PostAnalyzer
{
    public static SealedAnalyzer Read(CheckReader check) => new();

    public override void Initialize(AnalysisContext context)
    {
        context.RequireRegistry(RegistryKind.Sealed);
        context.RegisterPostAction(Find, static post => post.Post.ElementSpan.Length > 0);
    }

    private static void Find(PostContext context)
    {
        foreach (var hit in context.Secrets.Hits) context.Report(new Finding { Text = hit });
    }
}
