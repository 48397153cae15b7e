using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers.Names;

/// <summary>Holds the names in a text against those that the institution keeps: nearly right ones, and officials in an office that is not theirs.</summary>
internal sealed class NamesAnalyzer(TextScope scope, IReadOnlyList<RegistryKind> registries, Action<PostContext, TextScope, RegistryKind> check) : PostAnalyzer
{
    public static NamesAnalyzer Read(CheckReader reader)
    {
        reader.Required("test");
        var isOffice = reader.Choice("test", "misspelt", "office") == "office";
        if (isOffice) reader.Require(RegistryKind.Officials);
        else reader.Required("registry");
        var registries = isOffice ? [RegistryKind.Officials] : reader.Registries("registry");
        foreach (var registry in registries.Where(registry => registry is not (RegistryKind.Accounts or RegistryKind.Hashtags or RegistryKind.Institutions or RegistryKind.Officials)))
        {
            reader.FaultUnknown(reader.Node["registry"]!, registry.ToString(), ["accounts", "hashtags", "institutions", "officials"]);
        }

        return new NamesAnalyzer(reader.Scope(Language.Unknown), registries, isOffice ? OfficeOfName.Check : CheckSpelling);
    }

    public override void Initialize(AnalysisContext context)
    {
        foreach (var registry in registries)
        {
            context.RegisterPostAction(post => check(post, scope, registry), post => post.Post.ElementSpan.Length > 0);
        }
    }

    private static void CheckSpelling(PostContext context, TextScope scope, RegistryKind registry)
    {
        if (registry is RegistryKind.Accounts or RegistryKind.Hashtags) NearHandles.Check(context, scope, registry);
        else NearNames.Check(context, scope, registry);
    }

    /// <summary>What is meant instead of what stands there.</summary>
    internal static Finding Details(PostContext context, (int Start, int Length) range, string expected)
    {
        var span = context.Post.ToSource(range.Start, range.Length);
        var isPlain = context.Post.Source.Text.AsSpan(span.Start, span.Length).SequenceEqual(context.Post.Text.AsSpan(range.Start, range.Length));
        return new Finding
        {
            Text = range,
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["expected"] = new(expected, expected) },
            Fixes = isPlain ? [new Fix(new($"Ganti menjadi “{expected}”", $"Replace with “{expected}”"), Applicability.Suggestion, [new TextEdit(span, expected)])] : [],
        };
    }
}
