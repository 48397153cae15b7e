namespace ComplianceLint.Reporting.Formats;

/// <summary>Which fixes a report may hold.</summary>
internal static class ShownFixes
{
    /// <summary>False for a fix that holds personal data: masked it would put asterisks into the draft.</summary>
    public static bool CanBeShown(this Fix fix) =>
        fix.Edits.All(edit => string.Equals(SensitiveSpans.Mask(edit.NewText), edit.NewText, StringComparison.Ordinal));
}
