namespace ComplianceLint.Rules;

/// <summary>Keeps sealed terms out of what a diagnostic says around its match.</summary>
internal static class Discretion
{
    /// <summary>Masks any text that a diagnostic says; null where nothing is sealed.</summary>
    public static Func<string, string>? Of(PostContext context) =>
        context.Options.Registry is { SealedTerms: not null } registry ? registry.MaskSealed : null;

    // A fix writes what stands in the post or in a rule, so a post without secrets has none to write.
    /// <summary>The fixes that neither change a sealed term nor write one: masked they would put asterisks into the draft.</summary>
    public static IReadOnlyList<Fix> Fixes(PostContext context, IReadOnlyList<Fix> fixes) =>
        fixes.Count == 0 || context.Secrets.IsEmpty || Of(context) is not { } mask ? fixes : [.. fixes.Where(fix => !IsSecret(context, fix, mask))];

    /// <summary>A title quotes the new text, so looking at that is enough.</summary>
    private static bool IsSecret(PostContext context, Fix fix, Func<string, string> mask) =>
        fix.Edits.Any(edit => context.Secrets.SourceSpans.Any(secret => secret.Overlaps(edit.Span)) || !string.Equals(mask(edit.NewText), edit.NewText, StringComparison.Ordinal));
}
