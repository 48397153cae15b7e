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

    /// <summary>A fix that would write an identifier, or a digit that the match hides, cannot be shown, and masked it would put asterisks into the draft.</summary>
    /// <param name="fixes">Those of one finding.</param>
    /// <param name="hidden">Its match as it is shown, where a part of that is hidden.</param>
    public static IReadOnlyList<Fix> Fixes(IReadOnlyList<Fix> fixes, string? hidden = null) =>
        fixes.Any(fix => Reveals(fix, hidden)) ? [.. fixes.Where(fix => !Reveals(fix, hidden))] : fixes;

    private static bool Reveals(Fix fix, string? hidden) =>
        IsMasked(fix.Title.Id) || fix.Edits.Any(edit => IsMasked(edit.NewText) || (hidden is not null && !DigitsOf(hidden).StartsWith(DigitsOf(edit.NewText), StringComparison.Ordinal)));

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsDigit));

    private static bool IsMasked(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && !string.Equals(SensitiveSpans.Mask(text), text, StringComparison.Ordinal);
}
