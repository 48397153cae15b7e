namespace ComplianceLint.Rules;

/// <summary>Masks what an analyzer says besides the match: it may have taken it from the post.</summary>
internal static class FindingMask
{
    public static IReadOnlyDictionary<string, LocalizedText> Arguments(IReadOnlyDictionary<string, LocalizedText> arguments)
    {
        if (!arguments.Values.Any(value => IsMasked(value.Id) || IsMasked(value.En))) return arguments;
        return arguments.ToDictionary(
            argument => argument.Key,
            argument => new LocalizedText(SensitiveSpans.Mask(argument.Value.Id), SensitiveSpans.Mask(argument.Value.En)),
            StringComparer.Ordinal);
    }

    /// <summary>A fix that would write an identifier cannot be shown, and masked it would put asterisks into the draft.</summary>
    public static IReadOnlyList<Fix> Fixes(IReadOnlyList<Fix> fixes) =>
        fixes.Any(HasIdentifier) ? [.. fixes.Where(fix => !HasIdentifier(fix))] : fixes;

    private static bool HasIdentifier(Fix fix) => IsMasked(fix.Title.Id) || fix.Edits.Any(edit => IsMasked(edit.NewText));

    private static bool IsMasked(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && !string.Equals(SensitiveSpans.Mask(text), text, StringComparison.Ordinal);
}
