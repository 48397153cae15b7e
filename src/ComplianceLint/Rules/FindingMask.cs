namespace ComplianceLint.Rules;

/// <summary>Masks what an analyzer says besides the match: it may have taken it from the post.</summary>
internal static class FindingMask
{
    /// <param name="arguments">What a message says beside its match.</param>
    /// <param name="mask">The mask of the post.</param>
    /// <param name="place">Where the finding is, if on words that are hidden.</param>
    public static IReadOnlyDictionary<string, LocalizedText> Arguments(IReadOnlyDictionary<string, LocalizedText> arguments, TextMask mask, (int Start, int Length)? place)
    {
        Dictionary<string, LocalizedText>? masked = null;
        foreach (var (name, value) in arguments)
        {
            var (id, en) = (mask.HideSaid(value.Id, place), mask.HideSaid(value.En, place));
            if (!ReferenceEquals(id, value.Id) || !ReferenceEquals(en, value.En)) (masked ??= new(arguments, StringComparer.Ordinal))[name] = new(id, en);
        }

        return masked ?? arguments;
    }

    /// <summary>What a finding says of other places.</summary>
    public static IReadOnlyList<RelatedLocation> Related(IReadOnlyList<RelatedLocation> related, Func<string, string>? hide) =>
        hide is null || related.Count == 0 ? related : [.. related.Select(location => location with { Message = new(hide(location.Message.Id), hide(location.Message.En)) })];

    /// <summary>A fix that would write an identifier, or a digit that the match hides, cannot be shown, and masked it would put asterisks into the draft.</summary>
    /// <param name="fixes">Those of one finding.</param>
    /// <param name="hidden">Its match as it is shown, where a part of that is hidden.</param>
    /// <param name="hide">Masks what sensitive rules found; null where they found nothing.</param>
    public static IReadOnlyList<Fix> Fixes(IReadOnlyList<Fix> fixes, string? hidden = null, Func<string, string>? hide = null) =>
        fixes.Count > 0 && fixes.Any(fix => Reveals(fix, hidden, hide)) ? [.. fixes.Where(fix => !Reveals(fix, hidden, hide))] : fixes;

    private static bool Reveals(Fix fix, string? hidden, Func<string, string>? hide) =>
        IsMasked(fix.Title.Id) || Changes(hide, fix.Title.Id) || fix.Edits.Any(edit =>
            IsMasked(edit.NewText) || Changes(hide, edit.NewText) || (hidden is not null && !DigitsOf(hidden).StartsWith(DigitsOf(edit.NewText), StringComparison.Ordinal)));

    private static bool Changes(Func<string, string>? hide, string text) => hide is not null && !string.Equals(hide(text), text, StringComparison.Ordinal);

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsDigit));

    private static bool IsMasked(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && !string.Equals(SensitiveSpans.Mask(text), text, StringComparison.Ordinal);
}
